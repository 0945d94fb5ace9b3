import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ClockState, Reading } from './clock-jump.js';
import { compare, firstReading, hasJumped, observe, timeToGoBy } from './clock-jump.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const START = Date.parse('2027-03-01T12:00:00Z');

/** A machine whose clocks are read each second, and what a service on it goes by. */
class Machine {
  #reading: Reading = { wall: START, monotonic: 5_000 };
  #state: ClockState = firstReading(this.#reading);

  get wall(): number {
    return this.#reading.wall;
  }
  get monotonic(): number {
    return this.#reading.monotonic;
  }
  get time(): number {
    return timeToGoBy(this.#state, this.#reading);
  }
  get jumped(): boolean {
    return hasJumped(this.#state);
  }

  run(ms: number): void {
    for (let left = ms; left > 0; left -= SECOND) this.#move(Math.min(left, SECOND), Math.min(left, SECOND));
  }
  jump(ms: number): void {
    this.#move(ms, 0);
  }
  carrierSays(time: number, askedAgoMs = 0): void {
    this.#state = compare(this.#state, time, this.monotonic - askedAgoMs, this.monotonic);
  }

  #move(wall: number, monotonic: number): void {
    this.#reading = { wall: this.wall + wall, monotonic: this.monotonic + monotonic };
    this.#state = observe(this.#state, this.#reading);
  }
}

const jumps = fc.oneof(
  fc.integer({ min: MINUTE + 1, max: 400 * 24 * HOUR }),
  fc.integer({ min: -400 * 24 * HOUR, max: -MINUTE - 1 }),
);
const withinAMinute = fc.integer({ min: 0, max: MINUTE - 1 });
const small = fc.integer({ min: -MINUTE, max: MINUTE });

function machineAfter(ms: number): Machine {
  const machine = new Machine();
  machine.run(10 * SECOND);
  machine.jump(ms);
  return machine;
}

describe('the time to go by', () => {
  it('is the time of day where the clocks agree, also where it is corrected a little', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: HOUR / 60 }), small)), (steps) => {
        const machine = new Machine();
        for (const [runs, corrected] of steps) {
          machine.run(runs);
          machine.jump(corrected);
          expect(machine.time).toBe(machine.wall);
          expect(machine.jumped).toBe(false);
        }
      }),
    );
  });

  it('goes on as before for a minute after a jump, and then follows it', () => {
    fc.assert(
      fc.property(jumps, withinAMinute, (jump, ms) => {
        const machine = machineAfter(jump);
        machine.run(ms);
        expect(machine.time).toBe(machine.wall - jump);
        machine.run(MINUTE - ms);
        expect(machine.time).toBe(machine.wall);
      }),
    );
  });

  it('begins its minute again where the clock jumps somewhere else meanwhile', () => {
    fc.assert(
      fc.property(jumps, jumps, withinAMinute, withinAMinute, (first, second, ms, more) => {
        fc.pre(Math.abs(first + second) > MINUTE);
        const machine = machineAfter(first);
        machine.run(ms);
        machine.jump(second);
        machine.run(more);
        expect(machine.time).toBe(machine.wall - first - second);
      }),
    );
  });

  it('is at once what a carrier says too', () => {
    fc.assert(
      fc.property(
        jumps,
        withinAMinute,
        fc.integer({ min: -MINUTE / 2, max: MINUTE / 2 }),
        (jump, ms, off) => {
          const machine = machineAfter(jump);
          machine.run(ms);
          machine.carrierSays(machine.wall + off, ms);
          expect(machine.time).toBe(machine.wall);
        },
      ),
    );
  });

  it('goes on as before for as long as a carrier has said so, until the clock is set right', () => {
    fc.assert(
      fc.property(jumps, fc.integer({ min: 0, max: 3 * HOUR }), (jump, ms) => {
        const machine = machineAfter(jump);
        machine.carrierSays(machine.time);
        machine.run(ms);
        expect(machine.time).toBe(machine.wall - jump);
        expect(machine.jumped).toBe(true);
        machine.jump(-jump);
        expect(machine.time).toBe(machine.wall);
        expect(machine.jumped).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  it('does not heed a carrier that agrees with neither, or was asked before the jump', () => {
    fc.assert(
      fc.property(jumps, small, (jump, off) => {
        const machine = machineAfter(jump);
        machine.carrierSays(machine.wall + off, SECOND);
        machine.carrierSays(machine.wall + Math.sign(jump) * 2 * MINUTE);
        expect(machine.time).toBe(machine.wall - jump);
        machine.run(MINUTE);
        expect(machine.time).toBe(machine.wall);
      }),
    );
  });
});

describe('staff', () => {
  it('are told of a jump for an hour', () => {
    fc.assert(
      fc.property(jumps, (jump) => {
        const machine = machineAfter(jump);
        expect(machine.jumped).toBe(true);
        machine.run(HOUR - SECOND);
        expect(machine.jumped).toBe(true);
        machine.run(SECOND);
        expect(machine.jumped).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  it('are told that it is over as soon as it is taken back, and the time is right again at once', () => {
    fc.assert(
      fc.property(jumps, fc.integer({ min: 0, max: HOUR - SECOND }), (jump, ms) => {
        const machine = machineAfter(jump);
        machine.run(ms);
        machine.jump(-jump);
        expect(machine.time).toBe(machine.wall);
        expect(machine.jumped).toBe(false);
      }),
      { numRuns: 20 },
    );
  });
});
