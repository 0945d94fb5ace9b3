import { isIP } from 'node:net';
import type { BadVariable, EnvironmentReader } from './environment-reader.js';
import { readSecrets } from './rotated-secrets.js';
import { isWeak } from './weak-secret.js';

/** Who may use the API. */
export interface ApiKey {
  /** What the log calls its holder. */
  readonly name: string;
  readonly key: string;
  /** It may look at everything and change nothing. */
  readonly readOnly: boolean;
}

/** Who can reach the service, what they have to show, and how often they may come. */
export interface AccessSettings {
  readonly keys: readonly ApiKey[];
  /** What sessions at the front desk are signed with: the first signs, each is taken; none where the database keeps one. */
  readonly sessionSecrets: readonly string[];
  /** Part of the paths that carriers post to: the first is told to them, each is taken; none where they need none. */
  readonly webhookTokens: readonly string[];
  /** Addresses and networks (CIDR) that webhooks are taken from; any where there are none. */
  readonly webhookIps: readonly string[];
  /** Addresses and networks of proxies whose X-Forwarded-For is believed, or how many proxies every request passes. */
  readonly trustProxy: readonly string[] | number | undefined;
  /** How carriers reach the service, without a slash at the end; undefined where they cannot. */
  readonly publicUrl: string | undefined;
  /** For one key or address; 0 is unlimited. */
  readonly requestsAMinute: number;
}

const KEY = /^(?<name>[\w.-]{1,64}):(?<key>[\w.~+/=-]{24,256})(?<readOnly>:read)?$/;
/** It stands in a path: nothing in it may need an escape there. */
const TOKEN = /^[\w-]{24,100}$/;
const SESSION_SECRET = /^[!-~]{32,256}$/;
/** `10.0.0.0/8` and `fc00::/7` are the largest networks that belong to somebody. */
const MIN_BITS = 8;
const MIN_BITS_OF_IPV6 = 7;
const PROXY_NAMES = ['loopback', 'linklocal', 'uniquelocal'];
/** Far above what a practice's programs do, far below what keeps a database busy. */
const REQUESTS_A_MINUTE = '6000';
const UNLIMITED_OR_COUNT = /^(off|[1-9]\d{0,8})$/;

/** Reads who may reach the service. What the settings mean together is for `accessProblems` to judge. */
export function readAccess(read: EnvironmentReader, host: string): AccessSettings {
  const keys = read.parsed(
    'API_KEYS',
    '',
    readKeys,
    'must be name:key, or name:key:read for a key that may not change anything, separated by commas; ' +
      'each name and key once, each key of 24 characters or more (openssl rand -hex 24)',
  );
  for (const { name, key } of keys) if (isWeak(key)) read.guessable('API_KEYS', `has a key for ${name}`);
  const publicUrl = read.url('PUBLIC_URL');
  const onlyHere = keys.length === 0 && isLoopback(host) && publicUrl === undefined;
  const limit = read.matching(
    'RATE_LIMIT',
    onlyHere ? 'off' : REQUESTS_A_MINUTE,
    UNLIMITED_OR_COUNT,
    'must be how many requests a minute one key or address may make, or off',
  );
  return {
    keys,
    sessionSecrets: readSecrets(
      read,
      'SESSION_SECRET',
      SESSION_SECRET,
      'must have 32 to 256 characters without spaces (openssl rand -hex 32), the same for every replica',
    ),
    webhookTokens: readSecrets(
      read,
      'WEBHOOK_TOKEN',
      TOKEN,
      'must have 24 to 100 letters, digits, - and _ (openssl rand -hex 24)',
    ),
    publicUrl,
    webhookIps: read.parsed(
      'WEBHOOK_IPS',
      '',
      readAddresses,
      'must be IP addresses or networks such as 52.88.246.140 or 10.0.0.0/8, separated by commas',
    ),
    trustProxy: read.parsed(
      'TRUST_PROXY',
      '',
      readProxies,
      "must be your proxies' IP addresses or networks, separated by commas, or how many proxies every request " +
        'passes, 1 to 9; to trust everybody is not possible, as then a client could claim to be anyone',
    ),
    requestsAMinute: limit === 'off' ? 0 : Number(limit),
  };
}

/**
 * What must not be left out where others than this machine can reach the service: safe is the default, and a service
 * that anybody may use does not start.
 */
export function accessProblems(host: string, access: AccessSettings): BadVariable[] {
  const { keys, webhookTokens, publicUrl, trustProxy } = access;
  const reachable = [
    ...(isLoopback(host) ? [] : ['HOST is not this machine only']),
    ...(publicUrl === undefined ? [] : ['PUBLIC_URL is set']),
    ...(trustProxy === undefined ? [] : ['TRUST_PROXY is set']),
  ].join(' and ');
  if (reachable === '') return [];
  const because = `is not set, but ${reachable}: set it`;
  const orNot = 'or leave HOST at 127.0.0.1 without PUBLIC_URL and TRUST_PROXY';
  const problems: BadVariable[] = [];
  if (keys.length === 0)
    problems.push({
      name: 'API_KEYS',
      problem: `${because}, such as office:KEY with a KEY of 24 characters or more (openssl rand -hex 24), ${orNot}`,
    });
  if (webhookTokens.length === 0)
    problems.push({
      name: 'WEBHOOK_TOKEN',
      problem: `${because} (openssl rand -hex 24) and make it part of the addresses given to the carrier, ${orNot}`,
    });
  return problems;
}

/** Whether a name or address of a host, without a port, is this machine and nothing else. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}

function readKeys(text: string): ApiKey[] | null {
  const keys: ApiKey[] = [];
  for (const item of items(text)) {
    const { name, key, readOnly } = KEY.exec(item)?.groups ?? {};
    if (name === undefined || key === undefined) return null;
    keys.push({ name, key, readOnly: readOnly !== undefined });
  }
  const different = (values: string[]): boolean => new Set(values).size === keys.length;
  return different(keys.map(({ name }) => name)) && different(keys.map(({ key }) => key)) ? keys : null;
}

function readAddresses(text: string): string[] | null {
  const addresses = items(text);
  return addresses.every(isAddress) ? addresses : null;
}

function readProxies(text: string): string[] | number | undefined | null {
  const proxies = items(text);
  if (proxies.length === 0) return undefined;
  if (/^[1-9]$/.test(text.trim())) return Number(text);
  return proxies.every((proxy) => PROXY_NAMES.includes(proxy) || isOfFew(proxy)) ? proxies : null;
}

/** An IP address, or a network in CIDR notation. */
function isAddress(text: string): boolean {
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const family = isIP(address);
  // A zone (`fe80::1%eth0`) means something on one machine only, and no list of addresses takes one.
  if (family === 0 || address.includes('%')) return false;
  return bits === undefined || Number(bits) <= (family === 4 ? 32 : 128);
}

/** An address or a network that is not half of the world; of IPv4 in IPv6 only single addresses, as their bits are counted twice. */
function isOfFew(text: string): boolean {
  const [address = '', bits] = text.split('/');
  if (!isAddress(text)) return false;
  if (bits === undefined) return true;
  return !/^::ffff:/i.test(address) && Number(bits) >= (isIP(address) === 4 ? MIN_BITS : MIN_BITS_OF_IPV6);
}

function items(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
