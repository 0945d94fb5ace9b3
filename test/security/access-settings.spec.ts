import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fastify } from 'fastify';
import { loadConfig } from '../../src/platform/config/config.js';
import type { Environment } from '../../src/platform/config/environment-reader.js';
import { Networks, proxiesOf } from '../../src/platform/http/callers/addresses.js';
import { serverLimits } from '../../src/platform/http/limits/server-limits.js';

const KEY = '5c1f0e9a7b3d24680fceab13';
const TOKEN = '79b0dd3e41c86fa25e90b7d4';

function refusal(environment: Environment): string {
  try {
    loadConfig(environment);
  } catch (error) {
    return String(error);
  }
  throw new Error('it starts');
}

const ADDRESS = fc.oneof(
  fc.ipV4(),
  fc.ipV6(),
  fc.constantFrom('loopback', 'linklocal', 'uniquelocal', '::ffff:10.0.0.1', '::', '0.0.0.0'),
);

describe('who may reach the service', () => {
  it('is nothing that the server would stumble over later', () => {
    fc.assert(
      fc.property(ADDRESS, fc.option(fc.nat({ max: 140 })), (address, bits) => {
        const list = bits === null ? address : `${address}/${bits}`;
        try {
          const { access } = loadConfig({
            API_KEYS: `office:${KEY}`,
            WEBHOOK_TOKEN: TOKEN,
            TRUST_PROXY: list,
            ...(/^[a-z]+$/.test(address) ? {} : { WEBHOOK_IPS: list }),
          });
          expect(() => fastify(serverLimits(access.trustProxy))).not.toThrow();
          expect(() => [new Networks(access.webhookIps), proxiesOf(access.trustProxy)]).not.toThrow();
        } catch (error) {
          expect(String(error)).toMatch(/TRUST_PROXY must|WEBHOOK_IPS must/);
        }
      }),
    );
  });

  it('is this machine alone, unless told otherwise', () => {
    expect(loadConfig({})).toMatchObject({ host: '127.0.0.1', access: { keys: [], requestsAMinute: 0 } });
    for (const HOST of ['localhost', '127.0.0.2', '::1']) expect(loadConfig({ HOST }).host).toBe(HOST);
  });

  it.each([
    { HOST: '0.0.0.0' },
    { HOST: '::' },
    { HOST: '192.168.1.5' },
    { PUBLIC_URL: 'https://r.example' },
    { TRUST_PROXY: '10.0.0.1' },
  ])('is nobody without API_KEYS and WEBHOOK_TOKEN where others could: %j', (environment) => {
    const [name] = Object.keys(environment);
    const told = refusal(environment);

    expect(told).toMatch(new RegExp(`API_KEYS is not set, but ${name} is .*openssl rand -hex 24`));
    expect(told).toMatch(new RegExp(`WEBHOOK_TOKEN is not set, but ${name} is `));
    expect(
      loadConfig({ ...environment, API_KEYS: `office:${KEY}`, WEBHOOK_TOKEN: TOKEN }).access,
    ).toMatchObject({
      keys: [{ name: 'office', key: KEY, readOnly: false }],
      webhookTokens: [TOKEN],
      requestsAMinute: 6000,
    });
  });

  it('takes several keys, and marks those that may only read', () => {
    expect(loadConfig({ API_KEYS: `office:${KEY}, board:${KEY}2:read` }).access.keys).toEqual([
      { name: 'office', key: KEY, readOnly: false },
      { name: 'board', key: `${KEY}2`, readOnly: true },
    ]);
  });

  it.each([
    KEY,
    'office:short',
    `office:${KEY}:write`,
    `office:${KEY},office:${KEY}2`,
    `a:${KEY},b:${KEY}`,
    `of fice:${KEY}`,
  ])('refuses the keys %s, and does not repeat them', (API_KEYS) => {
    const told = refusal({ API_KEYS });

    expect(told).toContain('API_KEYS must be name:key');
    expect(told).not.toContain(KEY);
  });

  it.each([
    ['WEBHOOK_TOKEN', 'short'],
    ['WEBHOOK_TOKEN', `${TOKEN}/`],
    ['WEBHOOK_IPS', 'flowroute.com'],
    ['WEBHOOK_IPS', '10.0.0.0/33'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '0'],
    ['TRUST_PROXY', '0.0.0.0/0'],
    ['TRUST_PROXY', '::/0'],
    ['TRUST_PROXY', '10.0.0.1,0.0.0.0/1,128.0.0.0/1'],
    ['TRUST_PROXY', '::ffff:0.0.0.0/96'],
    ['TRUST_PROXY', '::ffff:0:0/96'],
    ['TRUST_PROXY', 'fe80::1%eth0'],
    ['TRUST_PROXY', '10.0.0.0/8/8'],
    ['WEBHOOK_IPS', 'fe80::1%eth0'],
    ['RATE_LIMIT', '0'],
    ['RATE_LIMIT', 'none'],
    ['RETENTION_DAYS', '0'],
  ])('refuses %s=%s', (name, value) => {
    const told = refusal({ [name]: value, API_KEYS: `office:${KEY}` });

    expect(told).toContain(`${name} must `);
    expect(told).not.toContain(` ${value}\n`);
  });

  it.each([
    ['API_KEYS', `office:${KEY},board:${'k'.repeat(24)}:read`, 'has a key for board that can be guessed'],
    ['API_KEYS', 'office:changeme-changeme-changeme', 'has a key for office that can be guessed'],
    ['WEBHOOK_TOKEN', 't'.repeat(24), 'is a secret that can be guessed'],
    ['SESSION_SECRET', '0123456789abcdef0123456789abcdef', 'is a secret that can be guessed'],
    ['EVENTS_SECRET', `whsec_${'A'.repeat(43)}=`, 'is a secret that can be guessed'],
  ])('refuses a weak %s=%s, and says what to do', (name, value, words) => {
    const told = refusal({ [name]: value, EVENTS_URL: 'https://events.example' });

    expect(told).toContain(`${name} ${words}`);
    expect(told).toContain('openssl rand -hex 32');
    expect(told).not.toContain(value);
  });

  it('reads networks, proxies and limits', () => {
    const { access } = loadConfig({
      API_KEYS: `office:${KEY}`,
      WEBHOOK_TOKEN: TOKEN,
      WEBHOOK_IPS: '52.88.246.140, 2001:db8::/32',
      TRUST_PROXY: 'loopback,10.0.0.0/8',
      RATE_LIMIT: 'off',
    });

    expect(access).toMatchObject({
      webhookIps: ['52.88.246.140', '2001:db8::/32'],
      trustProxy: ['loopback', '10.0.0.0/8'],
      requestsAMinute: 0,
    });
  });
});
