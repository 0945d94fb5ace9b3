import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Dispatcher } from '../../src/messaging/delivery/sending/dispatcher.js';
import { SystemClock } from '../../src/platform/clock/clock.js';
import type { Reading } from '../../src/platform/clock/clock-jump.js';
import { FakeFlowroute } from '../carriers/fake-flowroute.js';
import { databases } from '../databases/databases.js';
import type { HeardEvent } from './event-receiver.js';
import { eventually, RunningService } from './running-service.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The clocks of a machine; they run by themselves, too. */
class Machine {
  #wall = Date.parse('2027-03-01T12:00:00Z') - performance.now();
  #monotonic = 0;

  readonly read = (): Reading => {
    const ran = performance.now();
    return { wall: this.#wall + ran, monotonic: this.#monotonic + ran };
  };
  run(ms: number): void {
    this.#wall += ms;
    this.#monotonic += ms;
  }
  /** Somebody sets the time of day; or the machine was suspended for so long, which looks the same. */
  jump(ms: number): void {
    this.#wall += ms;
  }
  get wall(): Date {
    return new Date(this.read().wall);
  }
}

/** Where the database is on a server, its clock is the one to go by: see the chaos scenario "wrong clock". */
describe.each(databases().filter(({ name }) => name === 'sqlite'))('a clock that jumps, on $name', (kind) => {
  let machine: Machine;
  let service: RunningService<SystemClock>;

  beforeEach(async () => {
    machine = new Machine();
    const clock = new SystemClock(machine.read);
    service = await RunningService.startOn(await kind.create(), clock, await FakeFlowroute.start(), {
      // What a jump has made late is late for an instant, and here no alert.
      ALERT_AFTER_SECONDS: '7200',
    });
  });
  afterEach(() => service.stop());

  /** A reminder whose text is due in so many ms, by the time that the service goes by. */
  const dueIn = (ms: number, number: string, more: Record<string, unknown> = {}): Promise<string> =>
    service.createReminder({
      contact_number: number,
      appointment_time: new Date(service.clock.now().getTime() + ms + HOUR).toISOString(),
      notify_window: 1,
      ...more,
    });
  const isSent = (id: string): Promise<unknown> => service.becomes(id, { reminder_sent: true });
  const wake = (): void => service.provider(Dispatcher).wake();
  const alertsBecome = (...names: string[]): Promise<void> =>
    eventually(async () => {
      const { body } = await service.request<{ alerts: string[] }>('GET', '/health/ready');
      expect(body.alerts).toEqual(names);
    });
  const told = async (): Promise<unknown[]> => {
    const { body } = await service.request<{ events: HeardEvent[] }>('GET', '/events?limit=1000');
    return body.events.filter(({ type }) => type === 'service.alert').map(({ data }) => data);
  };

  it('sends nothing early within the minute after it was set ahead, and staff hear of it', async () => {
    const later = await dueIn(HOUR / 2, '12225550001');
    machine.jump(HOUR);
    await alertsBecome('clock_jumped');

    const now = await dueIn(0, '12225550002');
    await isSent(now);
    machine.run(MINUTE / 2);
    const alsoNow = await dueIn(0, '12225550003');
    await isSent(alsoNow);
    expect(service.textsTo('12225550001')).toEqual([]);

    machine.run(MINUTE / 2);
    wake();
    await isSent(later);
    await alertsBecome('clock_jumped');
    machine.run(HOUR);
    await alertsBecome();
    expect(await told()).toEqual([
      { alert: 'clock_jumped', state: 'raised' },
      { alert: 'clock_jumped', state: 'cleared' },
    ]);
    expect(service.carrier.accepted).toHaveLength(3);
  });

  it('follows it at once where the carrier says the same', async () => {
    const later = await dueIn(HOUR / 2, '12225550001');
    service.carrier.time = () => machine.wall;
    machine.jump(HOUR);
    await alertsBecome('clock_jumped');

    await isSent(await dueIn(0, '12225550002'));

    wake();
    await isSent(later);
    expect(machine.wall.getTime() - service.clock.now().getTime()).toBeLessThan(MINUTE);
  });

  it('does not follow it for as long as the carrier says that it is wrong', async () => {
    const later = await dueIn(HOUR / 2, '12225550001');
    service.carrier.time = () => new Date(machine.wall.getTime() - HOUR);
    machine.jump(HOUR);
    await alertsBecome('clock_jumped');

    await isSent(await dueIn(0, '12225550002'));
    machine.run(5 * MINUTE);
    await isSent(await dueIn(0, '12225550003'));
    expect(service.textsTo('12225550001')).toEqual([]);

    machine.jump(-HOUR);
    await alertsBecome();
    machine.run(HOUR / 2);
    wake();
    await isSent(later);
  });

  it('holds nothing back within the minute after it was set back, nor takes an appointment that has passed', async () => {
    const soon = await dueIn(MINUTE / 3, '12225550001');
    machine.jump(-HOUR);
    await alertsBecome('clock_jumped');

    machine.run(MINUTE / 2);
    wake();
    await isSent(soon);
    const passed = { ...service.reminder(), appointment_time: new Date(machine.wall.getTime() + HOUR / 2) };
    expect((await service.request('POST', '/reminder', passed)).status).toBe(400);

    machine.jump(HOUR);
    await alertsBecome();
    await isSent(await dueIn(0, '12225550002'));
    expect(service.carrier.accepted).toHaveLength(2);
  });

  it('refuses no appointment within the minute after it was set ahead', async () => {
    machine.jump(HOUR);
    await alertsBecome('clock_jumped');

    await isSent(await dueIn(-HOUR / 2, '12225550001'));
  });

  it('sends after a night of sleep what is still of use, each once', async () => {
    const useful = await dueIn(HOUR, '12225550001', { notify_window: 24 });
    const overslept = await dueIn(2 * HOUR, '12225550002');
    const inTime = await dueIn(7 * HOUR + HOUR / 2, '12225550003');
    await isSent(useful);

    machine.jump(8 * HOUR);
    await alertsBecome('clock_jumped');
    machine.run(MINUTE);
    wake();

    await isSent(inTime);
    await service.becomes(overslept, { status: 'expired' });
    expect(service.carrier.accepted.map(({ to }) => to)).toEqual(['12225550001', '12225550003']);
  });
});
