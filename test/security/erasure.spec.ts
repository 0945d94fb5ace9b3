import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { EventListener } from '../service/event-listener.js';
import { eventually, RunningService } from '../service/running-service.js';
import { tracesInAnswers, tracesInDatabase } from './traces.js';

const PERSON = '12223334444';
const OTHER = '12225550001';
/** Stands in everything that came from, went to, or was written about the person. */
const MARK = 'Zqx';
const THEIRS = new RegExp(`${MARK}|${PERSON}`, 'i');

describe.each(databases())('what is erased leaves no trace on $name', (kind) => {
  let service: RunningService;
  let log: string[];
  let listener: EventListener;

  beforeEach(async () => {
    log = [];
    service = await RunningService.start(
      kind,
      { LOG_LEVEL: 'trace', LEASE_SECONDS: '4', EVENTS_NAMES: 'on', EVENTS_TEXTS: 'on' },
      { write: (line: string) => void log.push(line) },
    );
    listener = await EventListener.listen(`${service.url}/events/stream`);
  });
  afterEach(async () => {
    listener.stop();
    await service.stop();
  });

  /** Erases them once nothing is on its way any more. */
  const erase = async (number = PERSON): Promise<void> => {
    await service.nothingUnderWay();
    const { status } = await service.request('DELETE', `/contacts/${encodeURIComponent(number)}`);
    expect(status).toBe(204);
  };
  const receipt = (carrierId: string, attributes: Record<string, unknown>): Promise<{ status: number }> =>
    service.request('POST', '/receipts/flowroute', { data: { id: carrierId, attributes } });
  const reminded = async (fields: Record<string, unknown> = {}): Promise<string> => {
    const id = await service.createReminder({
      participant: `${MARK} name`,
      location: `${MARK} place`,
      ...fields,
    });
    await service.becomes(id, { reminder_sent: true });
    return id;
  };
  const handleAll = async (): Promise<void> => {
    const { body } = await service.request<{ follow_ups: { id: string }[] }>('GET', '/follow-ups?state=open');
    expect(body.follow_ups).not.toEqual([]);
    for (const { id } of body.follow_ups)
      await service.request('PUT', `/follow-ups/${id}/handled`, { note: `${MARK} note`, by: `${MARK} by` });
  };
  /** All that staff can write down about them. */
  const decideAll = async (id: string): Promise<void> => {
    const answer = { will_attend: null, note: `${MARK} note` };
    const decided = [
      await service.request('PUT', `/reminder/${id}/answer`, answer),
      await service.request('POST', `/reminder/${id}/cancel`, {
        reason: `${MARK} reason`,
        notify: 'never',
      }),
      await service.request('DELETE', `/reminder/${id}/cancel`),
    ];
    expect(decided.map(({ status }) => status)).toEqual([200, 200, 200]);
    const other = { ...service.reminder(), contact_name: `${MARK} Ill`, external_id: `${MARK}-2` };
    const path = `/reminder/by-external-id/${MARK}-2`;
    await service.request('PUT', path, { ...other, notify_window: 1 });
    const { body } = await service.request<{ reminder_id: string }>('GET', path);
    await service.request('POST', `/reminder/${body.reminder_id}/cancel`, {
      reason: `${MARK} reason`,
      notify: 'never',
    });
  };
  const undelivered = (code: string | null, words: string): Promise<unknown> =>
    receipt(service.carrier.accepted.findLast(({ to }) => to === PERSON)?.id ?? '', {
      status: 'rejected',
      status_code: code,
      status_code_description: words,
    });
  /** Everything that can be known of them, in every column that can hold it. @returns the reminder that is another's by then */
  const livesOn = async (): Promise<string> => {
    await service.reply(`${MARK} who are you?`);
    const key = { 'idempotency-key': `${MARK} key` };
    const first = {
      ...service.reminder(),
      contact_name: `${MARK} Garcia`,
      external_id: `${MARK}-calendar`,
      participant: `${MARK} first`,
      location: MARK,
      notify_window: [24, 1],
    };
    const { body } = await service.request<{ reminder_id: string }>('POST', '/reminder', first, key);
    await decideAll(body.reminder_id);
    await eventually(() => expect(service.textsTo()).toHaveLength(1));
    await service.reply(`${MARK} maybe, I do not know`);
    await eventually(() => expect(service.textsTo()).toHaveLength(2));
    await undelivered(`${MARK}-7`, `${MARK} to ${PERSON}`);
    service.carrier.behaveNext({ status: 400, detail: `${MARK} ${PERSON}` });
    await service.becomes(await service.createReminder({ participant: `${MARK} refused` }), {
      status: 'failed',
    });
    await handleAll();

    const moved = await reminded({ participant: 'Mr. Other', location: null });
    await service.reply(`what? ${MARK} perhaps`);
    await service.reply(`${MARK} again`);
    await undelivered(null, MARK);
    await handleAll();
    const { status } = await service.request('PATCH', `/reminder/${moved}`, { contact_number: OTHER });
    expect(status).toBe(200);
    const path = `/contacts/${PERSON}/messages`;
    const texted = await service.request('POST', path, { text: `${MARK} by staff` }, key);
    expect(texted.status).toBe(422);
    const other = { 'idempotency-key': `${MARK} other key` };
    expect((await service.request('POST', path, { text: `${MARK} by staff` }, other)).status).toBe(201);

    await service.reply(`STOP. I HAVE ${MARK} MY WIFE READS MY TEXTS`);
    await service.reply(`START`);
    await eventually(() => expect(listener.types()).toContain('contact.opted_in'));
    await receipt(`nobodys-${MARK.length}`, {
      status: 'rejected',
      status_code: PERSON,
      status_code_description: MARK,
    });
    await receipt('nobodys-2', { status: `${MARK} ${PERSON}`, status_code_description: `${MARK} ${PERSON}` });
    return moved;
  };

  it('in the database, the log and the answers, whatever has happened', async () => {
    const moved = await livesOn();
    expect(await tracesInDatabase(service.database, THEIRS)).not.toEqual([]);

    await erase();
    expect(await tracesInDatabase(service.database, THEIRS)).toEqual([]);

    const paths = [`/reminder/${moved}`, `/reminder/${moved}/messages`];
    expect(await tracesInAnswers(service, THEIRS, paths)).toEqual([]);
    expect(log.filter((line) => THEIRS.test(line))).toEqual([]);
    expect(await service.find(moved)).toMatchObject({ contact_number: OTHER, participant: 'Mr. Other' });
    await service.close();
    expect(await tracesInDatabase(service.database, THEIRS)).toEqual([]);
  });

  it('but for the keyword of an opt-out, by which it is honoured', async () => {
    await reminded();
    await service.reply(`STOP. I HAVE ${MARK} MY WIFE READS MY TEXTS`);
    await service.carrier.waitFor(() => service.textsTo().length === 2);
    await erase();
    expect(await tracesInDatabase(service.database, new RegExp(MARK, 'i'))).toEqual([]);

    const { body } = await service.request('GET', '/opt-outs');
    expect(body).toMatchObject({ opt_outs: [{ number: PERSON, word: 'STOP' }] });
    const anew = await service.createReminder();
    const { messages } = (await service.request<{ messages: unknown[] }>('GET', `/reminder/${anew}/messages`))
      .body;
    expect(messages).toMatchObject([{ status: 'suppressed', reason: 'opted_out' }]);
  });

  it('among many others, whose rows lie around it', async () => {
    const numbers = Array.from({ length: 60 }, (_, index) => String(12225550100 + index));
    for (const [index, number] of numbers.entries()) {
      const isTheirs = index % 3 === 0;
      await service.createReminder({
        contact_number: isTheirs ? PERSON : number,
        participant: isTheirs ? MARK.repeat(index) : 'x'.repeat(index),
        notify_window: [24, 12, 1],
      });
      await service.reply(`${isTheirs ? MARK : 'x'} ${index}`, isTheirs ? PERSON : number);
    }

    await erase();
    expect(await tracesInDatabase(service.database, THEIRS)).toEqual([]);
    expect(
      (await service.request<{ reminders: unknown[] }>('GET', '/reminder?limit=1000')).body.reminders,
    ).toHaveLength(40);
  });

  it('also where a receipt for it comes only then', async () => {
    await reminded();
    const { id = '' } = service.carrier.accepted.at(-1) ?? {};
    await erase();
    expect(await tracesInDatabase(service.database, THEIRS)).toEqual([]);

    await receipt(id, { status: 'rejected', status_code: '4', status_code_description: `${MARK} ${PERSON}` });
    await receipt(id, { status: `${MARK} ${PERSON}` });

    expect(await tracesInDatabase(service.database, THEIRS)).toEqual([]);
    expect(log.filter((line) => THEIRS.test(line))).toEqual([]);
  });

  it.each(['12066418000', '+12066418000', '+1 (206) 641-8000', '1-206-641-8000', '１２０６６４１８０００'])(
    'is refused for the service’s own number, written %s',
    async (written) => {
      await service.reply('who is this?', OTHER);
      const answer = await service.request('DELETE', `/contacts/${encodeURIComponent(written)}`);

      expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'number' }] } });
      expect(await tracesInDatabase(service.database, /who is this/)).not.toEqual([]);
    },
  );
});

describe.each(databases().filter(({ name }) => name === 'sqlite'))('the simulated phone on $name', (kind) => {
  it('forgets the texts of who is erased, and no others', async () => {
    const service = await RunningService.start(kind, { SMS_CARRIER: 'simulator' });
    try {
      for (const phone of [PERSON, OTHER]) await service.createReminder({ contact_number: phone });
      const texts = async (): Promise<unknown[]> =>
        (await service.request<{ texts: unknown[] }>('GET', '/simulator/texts')).body.texts;
      await eventually(async () => expect(await texts()).toHaveLength(2));

      await service.request('DELETE', `/contacts/${PERSON}`);

      expect(await texts()).toMatchObject([{ phone: OTHER }]);
    } finally {
      await service.stop();
    }
  });
});
