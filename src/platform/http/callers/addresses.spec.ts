import { describe, expect, it } from '@jest/globals';
import { Networks, proxiesOf, subscriber } from './addresses.js';

describe('addresses', () => {
  it('are in a list as themselves or by their network, also where IPv4 came through an IPv6 socket', () => {
    const networks = new Networks(['52.88.246.140', '10.0.0.0/8', '2001:db8::/32']);

    for (const inside of ['52.88.246.140', '::ffff:52.88.246.140', '10.255.0.1', '2001:db8::1'])
      expect([inside, networks.includes(inside)]).toEqual([inside, true]);
    for (const outside of ['52.88.246.141', '11.0.0.1', '2001:db9::1', '', 'localhost', '10.0.0.1, 8.8.8.8'])
      expect([outside, networks.includes(outside)]).toEqual([outside, false]);
  });

  it('are proxies as TRUST_PROXY says, by network, by name or all of them', () => {
    const named = proxiesOf(['loopback', 'uniquelocal', '203.0.113.7']);

    for (const proxy of ['127.0.0.9', '::1', '10.1.2.3', '::ffff:192.168.1.1', 'fd00::1', '203.0.113.7'])
      expect([proxy, named(proxy)]).toEqual([proxy, true]);
    for (const other of ['203.0.113.8', 'fe80::1', '169.254.1.1', '', 'loopback'])
      expect([other, named(other)]).toEqual([other, false]);
    expect([proxiesOf(2)('203.0.113.8'), proxiesOf(undefined)('127.0.0.1')]).toEqual([true, false]);
  });

  it('of IPv6 count by the network that one subscriber has', () => {
    expect(subscriber('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(subscriber('2001:db8:1:2::6')).toBe('2001:db8:1:2::/64');
    expect(subscriber('2001:db8::6')).toBe('2001:db8:0:0::/64');
    expect(subscriber('::1')).toBe('0:0:0:0::/64');
    expect(subscriber('::ffff:10.1.2.3')).toBe('10.1.2.3');
    expect(subscriber('10.1.2.3')).toBe('10.1.2.3');
  });
});
