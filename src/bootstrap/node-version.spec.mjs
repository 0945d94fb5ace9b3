import { describe, expect, it } from '@jest/globals';
import { inRange } from './node-version.mjs';

const RANGE = '^20.19.0 || ^22.13.0 || >=24.11.0';

describe('the range of Node versions', () => {
  it.each(['20.19.0', '20.20.2', '22.13.0', '22.22.3', '24.11.0', '24.11.1', '25.0.0', '30.1.2'])(
    'takes %s',
    (version) => expect(inRange(version, RANGE)).toBe(true),
  );

  it.each(['16.20.0', '18.20.8', '20.18.3', '21.7.0', '22.12.9', '23.11.0', '24.10.9'])(
    'refuses %s',
    (version) => expect(inRange(version, RANGE)).toBe(false),
  );

  it('throws on a range that it cannot read, instead of letting every Node pass', () => {
    expect(() => inRange('20.19.0', '20.x')).toThrow('cannot read "20.x"');
  });
});
