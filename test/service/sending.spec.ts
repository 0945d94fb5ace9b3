import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

describe.each(databases())('sending on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database, { LEASE_SECONDS: '2' });
  });
  afterEach(() => service.stop());

  const timeline = async (
    id: string,
  ): Promise<{ messages: { status: string; send_at: string; attempt: number }[] }> =>
    (await service.request<Awaited<ReturnType<typeof timeline>>>('GET', `/reminder/${id}/messages`)).body;

  it('sends a reminder when its window begins, and not before', async () => {
    const id = await service.createReminder({
      appointment_time: '2027-03-03T14:00-0500',
      notify_window: 24,
      location: 'West Side Mechanics',
      participant: 'Joe',
    });

    service.advance({ hours: 30, minutes: 59 });
    const other = await service.createReminder({ contact_number: '12225550001' });
    await service.becomes(other, { reminder_sent: true });
    expect(service.textsTo()).toEqual([]);

    service.advance({ minutes: 1 });
    await service.becomes(id, { reminder_sent: true, status: 'notified' });
    expect(service.textsTo()).toEqual([
      "[West Side] You have an appointment on Wednesday, March 3 at 2:00 PM at West Side Mechanics with Joe. Please reply 'Yes' to confirm, or 'No' to cancel.",
    ]);
  });

  it('sends at once where the window has begun but the appointment is ahead', async () => {
    const id = await service.createReminder({ notify_window: 8760 });

    await service.becomes(id, { reminder_sent: true });
    expect(service.textsTo()).toHaveLength(1);
  });

  it('sends nothing for a reminder that was deleted before its time', async () => {
    const deleted = await service.createReminder({ notify_window: 1 });
    await service.request('DELETE', `/reminder/${deleted}`);
    const kept = await service.createReminder({ notify_window: 1, contact_number: '12225550001' });

    service.advance({ hours: 23 });

    await service.becomes(kept, { reminder_sent: true });
    expect(service.textsTo()).toEqual([]);
  });

  it('drops a reminder whose appointment passed while the service was down, and sends one that is merely late', async () => {
    const passed = await service.createReminder({ notify_window: 1 });
    const late = await service.createReminder({
      notify_window: 26,
      appointment_time: '2027-03-02T18:00Z',
      contact_number: '12225550001',
    });
    await service.close();
    service.clock.advance({ hours: 25 });

    const again = await RunningService.startOn(service.database, service.clock, service.carrier);
    try {
      await again.becomes(passed, { status: 'expired', reminder_sent: false });
      await again.becomes(late, { reminder_sent: true });
      expect(again.textsTo()).toEqual([]);
    } finally {
      await again.close();
    }
  });

  it('keeps a permanent refusal as failed, and does not try again', async () => {
    service.carrier.behave({ status: 400, detail: 'invalid number' });
    const id = await service.createReminder();

    await service.becomes(id, { status: 'failed', reminder_sent: false });
    service.advance({ hours: 1 });
    const other = await service.createReminder({ contact_number: '12225550001' });
    await service.becomes(other, { status: 'failed' });
    expect(service.carrier.requests.filter(({ sms }) => sms?.to === '12223334444')).toHaveLength(1);
  });

  it.each([[{ status: 429, retryAfterSeconds: 60 } as const], [{ status: 401 } as const]])(
    'tries again after %j, and sends once',
    async (refusal) => {
      service.carrier.behaveNext(refusal);
      const id = await service.createReminder();
      await service.carrier.waitFor(() => service.carrier.requests.length === 1);

      await eventually(async () => {
        service.advance({ seconds: 61 });
        expect(await service.find(id)).toMatchObject({ reminder_sent: true });
      });
      expect(service.textsTo()).toHaveLength(1);
    },
  );

  it('keeps to the Retry-After of a “too many”, and expires what it would carry past the appointment', async () => {
    service.carrier.behave({ status: 429, retryAfterSeconds: 7_200 });
    const early = await service.createReminder();
    await service.carrier.waitFor(() => service.carrier.requests.length === 1);
    const [text] = await eventually(async () => {
      const { messages } = await timeline(early);
      expect(messages).toMatchObject([{ status: 'scheduled', reason: 'retry', attempt: 1 }]);
      return messages;
    });
    expect(Date.parse(`${text?.send_at}Z`)).toBeGreaterThanOrEqual(service.clock.now().getTime() + 7_200_000);

    const late = await service.createReminder({
      contact_number: '12225550001',
      appointment_time: new Date(service.clock.now().getTime() + 3_600_000).toISOString(),
    });

    // The whole installation waits: the other text, whose appointment comes first, was not even tried.
    service.carrier.behave('accept');
    service.advance({ seconds: 3_601 });
    await service.becomes(late, { status: 'expired', reminder_sent: false });
    service.advance({ seconds: 3_600 });
    await service.becomes(early, { reminder_sent: true });
    expect(service.carrier.requests.map(({ sms }) => sms?.to)).toEqual(['12223334444', '12223334444']);
  });

  it('tries what is certainly not taken again and again, and no more once the appointment has passed', async () => {
    service.carrier.behave({ status: 401 });
    const id = await service.createReminder({
      appointment_time: new Date(service.clock.now().getTime() + 1_800_000).toISOString(),
    });
    const asked = (): number => service.carrier.requests.length;
    const waitsOrHasEnded = (): Promise<void> =>
      eventually(async () => {
        const [text] = (await timeline(id)).messages;
        if (text?.status === 'expired') return;
        expect(text?.status).toBe('scheduled');
        // The API tells whole seconds.
        expect(Date.parse(`${text?.send_at}Z`) + 999).toBeGreaterThan(service.clock.now().getTime());
      });
    await service.carrier.waitFor(() => asked() >= 2);
    for (let minutes = 0; minutes <= 30; minutes += 5) {
      await waitsOrHasEnded();
      service.advance({ minutes: 5 });
    }

    await service.becomes(id, { status: 'expired', reminder_sent: false });
    expect(asked()).toBeGreaterThan(5);
    const before = asked();
    service.carrier.behave('accept');
    service.advance({ hours: 1 });
    await service.becomes(await service.createReminder({ contact_number: '12225550001' }), {
      reminder_sent: true,
    });
    expect(asked()).toBe(before + 1);
  });

  it.each(['hang', 'garbage', 'drop-after-accept', 'drop-before-accept'] as const)(
    'never sends blindly again when the carrier’s answer is “%s”',
    async (behaviour) => {
      service.carrier.behaveNext(behaviour);
      await service.createReminder();
      await service.carrier.waitFor(() => service.carrier.requests.length >= 1);

      const other = await service.createReminder({ contact_number: '12225550001' });
      await service.becomes(other, { reminder_sent: true });
      service.advance({ seconds: 61 });
      expect(service.carrier.requests.filter(({ sms }) => sms?.to === '12223334444')).toHaveLength(1);
    },
  );
});
