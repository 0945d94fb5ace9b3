import { describe, expect, it } from '@jest/globals';
import { AddressRefused, isPublic, mustNotBePrivate, publicLookup } from './public-address.js';

/** What a name means, in place of the name server. */
const meaning = (...addresses: string[]): Parameters<typeof publicLookup>[0] =>
  ((_name: string, _options: object, done: (error: null, addresses: object[]) => void) =>
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )) as never;

const lookedUp = (...addresses: string[]): Promise<unknown> =>
  new Promise((resolve) => {
    publicLookup(meaning(...addresses))('calendar.example', {}, (error, address) =>
      resolve(error ?? address),
    );
  });

describe('an address that a calendar is fetched from', () => {
  it.each(['8.8.8.8', '2606:4700::1111'])('is %s', (address) => expect(isPublic(address)).toBe(true));

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '224.0.0.1',
    'nonsense',
  ])('is not %s', (address) => expect(isPublic(address)).toBe(false));

  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::ffff:127.0.0.1]/',
  ])('is not that of %s', (url) => expect(() => mustNotBePrivate(new URL(url))).toThrow(AddressRefused));

  it('is the one that was looked at, and none where one of several is private', async () => {
    expect(await lookedUp('8.8.8.8', '2606:4700::1111')).toBe('8.8.8.8');
    expect(await lookedUp('8.8.8.8', '127.0.0.1')).toBeInstanceOf(AddressRefused);
    expect(await lookedUp()).toBeInstanceOf(AddressRefused);
  });
});
