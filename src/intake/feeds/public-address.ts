import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { Networks } from '../../platform/http/callers/addresses.js';

/** Of this machine, of its own network, or of nobody: https://www.iana.org/assignments/iana-ipv4-special-registry and its like for IPv6. */
const NOT_PUBLIC = new Networks([
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  '::/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
]);

export class AddressRefused extends Error {
  constructor() {
    super('the address is not a public one');
  }
}

export function isPublic(address: string): boolean {
  return isIP(address) !== 0 && !NOT_PUBLIC.includes(address);
}

/** @throws AddressRefused where a URL names an address, and that is not a public one */
export function mustNotBePrivate({ hostname }: URL): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isPublic(host)) throw new AddressRefused();
}

/**
 * Looks up a name for a connection, and refuses what is not public. The very address that was looked at is the one connected to: a name
 * that means another one a moment later changes nothing.
 */
export function publicLookup(ask: typeof lookup = lookup): LookupFunction {
  return (hostname, options, done) => {
    ask(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '');
      const [first] = addresses;
      if (!first) return done(new AddressRefused(), '');
      if (!addresses.every(({ address }) => isPublic(address))) return done(new AddressRefused(), '');
      return options.all ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
}
