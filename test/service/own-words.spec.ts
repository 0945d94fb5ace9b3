import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

const CONFIRMED = '[West Side]\nThank you! Your appointment has been marked confirmed.';
const CANCELED = '[West Side]\nThank you! Your appointment has been marked canceled.';
const NOT_UNDERSTOOD = 'Sorry, we did not understand';

describe.each(databases())('what is no answer on $name', (database) => {
  let service: RunningService;
  let phone = '12225550000';
  let id: string;

  beforeAll(async () => {
    service = await RunningService.start(database);
  });
  beforeEach(async () => {
    phone = String(Number(phone) + 1);
    id = await service.createReminder({ contact_number: phone });
    await service.becomes(id, { reminder_sent: true });
  });
  afterAll(() => service.stop());

  const answered = (...texts: string[]): Promise<void> =>
    eventually(() => {
      const answers = service.textsTo(phone).slice(1);
      expect(answers).toEqual(texts.map((text): unknown => expect.stringContaining(text)));
    });

  it.each([
    ['an address on the web', 'https://example.com/yes'],
    ['an address without a scheme', 'www.cancel.com'],
    ['a bare host', 'stop.com'],
    ['a mail address', 'no@example.org'],
    ['a quoted line', '> Please reply Yes'],
  ])('is what stands in %s', async (_, text) => {
    expect(await service.reply(text, phone)).toBe(200);

    await answered(NOT_UNDERSTOOD);
    expect(await service.find(id)).toMatchObject({ will_attend: null });
    expect((await service.request('GET', '/opt-outs')).text).not.toContain(phone);
  });

  it.each([
    ['an address', 'STOP https://x.co/1'],
    ['invisible characters', 'S\u200bTO\u00adP'],
    ['a NUL and a variation selector', 'STOP\u0000\ufe0f'],
    ['a signature', 'Stop\n\nSent from my iPhone'],
  ])('does not hide a STOP: %s', async (_, text) => {
    expect(await service.reply(text, phone)).toBe(200);

    const { body } = await service.request('GET', '/opt-outs');
    expect(body.opt_outs).toContainEqual(expect.objectContaining({ number: phone, word: 'STOP' }));
  });

  it.each([
    ['Yes, see https://example.com/no', CONFIRMED],
    ['Y\u200bes', CONFIRMED],
    ['> [Org] You have an appointment, No to cancel\nyes', CONFIRMED],
    ['No\n--\nSent from my iPhone', CANCELED],
    ['No\u202c\r\n\r\nEnviado desde mi Samsung', CANCELED],
  ])('does not hide the answer in %j', async (text, answer) => {
    expect(await service.reply(text, phone)).toBe(200);

    await answered(answer);
  });

  it('shows staff what came in as it came', async () => {
    await service.reply('see www.cancel.com\n> ok', phone);

    const { body } = await service.request<{ follow_ups: object[] }>('GET', '/follow-ups');
    expect(body.follow_ups).toContainEqual(
      expect.objectContaining({ reminder_id: id, text: 'see www.cancel.com\n> ok' }),
    );
  });

  it.each([
    ['Yes', CONFIRMED],
    ['No', CANCELED],
  ])('is a reaction or thanks after “%s”, which meet silence', async (answer, answeredBy) => {
    await service.reply(answer, phone);
    await answered(answeredBy);

    const { length } = service.carrier.accepted;
    for (const text of [
      'Liked “[West Side]\nThank you!…”',
      'Loved an image',
      '❤️',
      '🙏',
      'Thank you so much!',
    ])
      expect(await service.reply(text, phone)).toBe(200);

    await service.becomes(id, { will_attend: answer === 'Yes', confirm_sent: true });
    expect(service.carrier.accepted).toHaveLength(length);
    expect((await service.request('GET', '/follow-ups')).text).not.toContain(phone);
  });

  it('is not part of a number, whoever writes it', async () => {
    const other = await service.createReminder({ contact_number: '\u202a+1\u00a0222-666\u20110101\u202c' });
    expect(await service.find(other)).toMatchObject({ contact_number: '12226660101' });
    await service.becomes(other, { reminder_sent: true });

    await service.reply('Yes', '\u202a+12226660101\u202c');

    await service.becomes(other, { will_attend: true });
  });
});
