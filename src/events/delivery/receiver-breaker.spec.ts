import { describe, expect, it } from '@jest/globals';
import { ReceiverBreaker } from './receiver-breaker.js';

const START = Date.parse('2027-03-01T12:00:00Z');
const after = (seconds: number): Date => new Date(START + seconds * 1000);

function down(): ReceiverBreaker {
  const breaker = new ReceiverBreaker();
  for (const id of ['1', '2', '3', '4', '5']) breaker.refused({ id, attempt: 2 }, after(0));
  return breaker;
}

describe('the breaker before the receiver of events', () => {
  it('takes the receiver for down when five different events in a row were refused', () => {
    const breaker = new ReceiverBreaker();
    for (const id of ['1', '2', '3', '4']) breaker.refused({ id, attempt: 2 }, after(0));
    expect(breaker.state(after(0))).toBe('ready');
    breaker.refused({ id: '5', attempt: 2 }, after(0));
    expect(breaker.state(after(0))).toBe('down');
  });

  it('does not for one event that is refused again and again, nor for some among others that are taken', () => {
    const breaker = new ReceiverBreaker();
    for (let attempt = 1; attempt <= 20; attempt++) breaker.refused({ id: 'bad', attempt }, after(attempt));
    expect(breaker.state(after(20))).toBe('ready');
    for (let count = 0; count < 20; count++) {
      breaker.refused({ id: `bad ${count}`, attempt: 1 }, after(20));
      if (count % 4 === 0) breaker.taken();
    }
    expect(breaker.state(after(20))).toBe('ready');
  });

  it('lets one probe through after pauses that grow to a minute', () => {
    const breaker = down();
    let time = 0;
    for (const pause of [5, 10, 20, 40, 60, 60]) {
      expect(breaker.state(after(time + pause - 0.001))).toBe('down');
      time += pause;
      expect(breaker.state(after(time))).toBe('probe');
      breaker.probing('probe');
      breaker.refused({ id: 'probe', attempt: 2 }, after(time));
    }
  });

  it('waits no longer for posts that were under way when it went down', () => {
    const breaker = down();
    for (const id of ['6', '7', '8']) breaker.refused({ id, attempt: 2 }, after(1));
    expect(breaker.state(after(5))).toBe('probe');
  });

  it('is over as soon as one event is taken', () => {
    const breaker = down();
    breaker.taken();
    expect(breaker.state(after(0))).toBe('ready');
    expect(breaker.isDoubtful).toBe(false);
  });

  it('does not wait for hours where the clock was set back', () => {
    expect(down().state(after(-3_600))).toBe('probe');
  });

  it('doubts a receiver that refuses what it has never seen before, or much', () => {
    const breaker = new ReceiverBreaker();
    breaker.refused({ id: '1', attempt: 7 }, after(0));
    expect(breaker.isDoubtful).toBe(false);
    breaker.refused({ id: '2', attempt: 1 }, after(0));
    expect(breaker.isDoubtful).toBe(true);
    breaker.taken();
    expect(breaker.isDoubtful).toBe(false);
    expect(down().isDoubtful).toBe(true);
  });
});
