import { BlockList, isIP } from 'node:net';
import type { AccessSettings } from '../../config/access-settings.js';

/**
 * An IPv4 address that came in through an IPv6 socket, as what it is.
 * @param address undefined where the client has reset its connection; it is then empty, and in no network
 */
export function plainAddress(address: string | undefined): string {
  return (address ?? '').replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
}

/** Addresses and networks in CIDR notation. */
export class Networks {
  readonly #list = new BlockList();

  /** @param networks valid ones, as the settings have checked */
  constructor(networks: readonly string[]) {
    for (const network of networks) {
      const [address = '', bits] = network.split('/');
      if (bits === undefined) this.#list.addAddress(address, family(address));
      else this.#list.addSubnet(address, Number(bits), family(address));
    }
  }

  includes(address: string | undefined): boolean {
    const plain = plainAddress(address);
    return isIP(plain) !== 0 && this.#list.check(plain, family(plain));
  }
}

/** What TRUST_PROXY's names stand for: https://github.com/jshttp/proxy-addr. */
const NAMED_NETWORKS = new Map([
  ['loopback', ['127.0.0.0/8', '::1']],
  ['linklocal', ['169.254.0.0/16', 'fe80::/10']],
  ['uniquelocal', ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7']],
]);

/**
 * Which addresses are proxies that others come through.
 * @param trusted as TRUST_PROXY says it; where that is a number, everybody comes through one
 */
export function proxiesOf(trusted: AccessSettings['trustProxy']): (address: string) => boolean {
  if (trusted === undefined) return () => false;
  if (typeof trusted === 'number') return () => true;
  const networks = new Networks(trusted.flatMap((name) => NAMED_NETWORKS.get(name) ?? [name]));
  return (address) => networks.includes(address);
}

/** Whom an address counts for: of IPv6 the network of 64 bits, as each subscriber has at least that many addresses. */
export function subscriber(address: string | undefined): string {
  const plain = plainAddress(address);
  if (isIP(plain) !== 6) return plain;
  const [head = '', tail] = plain.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`;
}

function family(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}
