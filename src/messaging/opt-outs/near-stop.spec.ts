import { describe, expect, it } from '@jest/globals';
import { isNearStop } from './near-stop.js';

describe('STOP with one letter too many or too few', () => {
  it.each(['sto', 'stp', 'stope', 'sstop', 'staop', 'stohp'])('is heard in %j', (word) =>
    expect(isNearStop(word)).toBe(true),
  );

  it.each(['', 'so', 'to', 'shop', 'step', 'top', 'stoop', 'stomp', 'stops', 'storm', 'sí', 'stopping'])(
    'is not heard in %j',
    (word) => expect(isNearStop(word)).toBe(false),
  );
});
