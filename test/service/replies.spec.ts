import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

const CONFIRMED = '[West Side]\nThank you! Your appointment has been marked confirmed.';
const CANCELED = '[West Side]\nThank you! Your appointment has been marked canceled.';
const NOT_UNDERSTOOD =
  "[West Side]\nSorry, we did not understand your response. Please reply 'Yes' to confirm, or 'No' to cancel.";
const PHONE = '12223334444';

describe.each(databases())('replies on $name', (database) => {
  let service: RunningService;
  let id: string;

  beforeEach(async () => {
    service = await RunningService.start(database);
    id = await service.createReminder();
    await service.becomes(id, { reminder_sent: true });
  });
  afterEach(() => service.stop());

  /** What was sent after the reminder itself. */
  const answers = (number?: string): string[] => service.textsTo(number).slice(1);
  const answered = (...texts: string[]): Promise<void> => eventually(() => expect(answers()).toEqual(texts));

  it.each(['Yes', 'yes i will be there'])('takes “%s” for a confirmation', async (text) => {
    expect(await service.reply(text)).toBe(200);

    await service.becomes(id, { will_attend: true, status: 'confirmed', confirm_sent: true });
    await answered(CONFIRMED);
  });

  it.each(['NO', 'no i need to cancel'])('takes “%s” for a cancellation', async (text) => {
    expect(await service.reply(text)).toBe(200);

    await service.becomes(id, { will_attend: false, status: 'canceled', confirm_sent: true });
    await answered(CANCELED);
  });

  it.each(['I know', 'noon', 'yesterday'])('does not guess what “%s” means', async (text) => {
    await service.reply(text);

    await answered(NOT_UNDERSTOOD);
    expect(await service.find(id)).toMatchObject({
      will_attend: null,
      confirm_sent: false,
      status: 'notified',
    });
  });

  it('takes both of Flowroute’s shapes, at the seed’s address and at its own', async () => {
    const sms = { from: PHONE, to: '12066418000', at: service.clock.now() };

    expect(await service.carrier.inbound(`${service.url}/`, { ...sms, body: 'yes' }, 'v2')).toBe(200);
    await service.becomes(id, { will_attend: true });
    expect(
      await service.carrier.inbound(`${service.url}/inbound/flowroute`, { ...sms, body: 'no' }, 'v2.1'),
    ).toBe(200);
    await service.becomes(id, { will_attend: false });
  });

  it('answers 200 with an empty body, also to a number that no reminder knows', async () => {
    const body = { id: 'mdr1-1', from: '12225550000', to: '12066418000', body: 'hello?' };

    const answer = await service.request('POST', '/', body);

    expect([answer.status, answer.text]).toEqual([200, '']);
    expect(service.textsTo('12225550000')).toEqual([]);
  });

  it('changes nothing and sends nothing when a text is delivered again', async () => {
    for (let delivery = 0; delivery < 3; delivery++) await service.reply('yes', PHONE, 'mdr2-once');
    await service.becomes(id, { confirm_sent: true });
    await service.reply('no', PHONE, 'mdr2-twice');
    await service.reply('yes', PHONE, 'mdr2-once');

    await service.becomes(id, { will_attend: false });
    await answered(CONFIRMED, CANCELED);
  });

  it('takes deliveries of the same text at the same time once', async () => {
    const statuses = await Promise.all([1, 2, 3, 4].map(() => service.reply('yes', PHONE, 'mdr2-same')));

    expect(statuses).toEqual([200, 200, 200, 200]);
    await service.becomes(id, { confirm_sent: true });
    expect(answers()).toEqual([CONFIRMED]);
  });

  it('says at most three times that it did not understand', async () => {
    for (let text = 0; text < 5; text++) await service.reply(`beep ${text}`);

    await eventually(() => expect(answers()).toHaveLength(3));
    await service.reply('yes');
    await eventually(() => expect(answers()).toContain(CONFIRMED));
    expect(answers()).toHaveLength(4);
  });

  it('lets a later answer replace an earlier one until the appointment has passed', async () => {
    await service.reply('yes');
    await service.becomes(id, { will_attend: true });
    await service.reply('no');
    await service.becomes(id, { will_attend: false });

    service.advance({ hours: 25 });
    await service.reply('yes');
    expect(await service.find(id)).toMatchObject({ will_attend: false });
  });

  it('refuses what is not a carrier’s text with 400', async () => {
    const valid = { id: 'mdr2-1', from: PHONE, to: '12066418000', body: 'yes' };
    const malformed: unknown[] = [
      ...Object.keys(valid).map((field) => ({ ...valid, [field]: undefined })),
      { ...valid, from: { number: PHONE } },
      { ...valid, body: 7 },
      { ...valid, id: '' },
      { data: { id: 'mdr2-1', attributes: 'yes' } },
      [],
      'yes',
    ];

    for (const body of malformed) {
      expect([
        body,
        (await service.request('POST', '/inbound/flowroute', JSON.stringify(body))).status,
      ]).toEqual([body, 400]);
    }
    expect(await service.find(id)).toMatchObject({ will_attend: null });
  });

  it('knows no carrier that is not in use', async () => {
    const body = { id: 'mdr2-1', from: PHONE, to: '12066418000', body: 'yes' };

    expect((await service.request('POST', '/inbound/pigeon', body)).status).toBe(404);
  });
});
