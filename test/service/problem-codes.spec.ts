import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { RunningService } from './running-service.js';

const OUR_NUMBER = '12066418000';
const TOO_LONG = 'x'.repeat(513);

describe.each(databases())('programs are told what is wrong by a code, on $name', (kind) => {
  let service: RunningService;
  let id: string;

  beforeAll(async () => {
    service = await RunningService.start(kind);
    id = await service.createReminder();
  });
  afterAll(() => service.stop());

  const valid = (): Record<string, unknown> => service.reminder();

  it.each<[string, string, () => unknown, { [header: string]: string }, object]>([
    ['POST', '/reminder', () => '{', {}, { code: 'malformed' }],
    ['POST', '/reminder', () => [], {}, invalid('body', 'malformed')],
    ['POST', '/reminder', () => ({ ...valid(), places: 1 }), {}, invalid('places', 'unknown_field')],
    ['POST', '/reminder?dry_run=maybe', () => valid(), {}, invalid('dry_run', 'invalid')],
    ['POST', '/reminder', () => valid(), { 'idempotency-key': ' ' }, invalid('Idempotency-Key', 'too_short')],
    [
      'POST',
      '/reminder',
      () => valid(),
      { 'idempotency-key': TOO_LONG },
      invalid('Idempotency-Key', 'too_long'),
    ],
    ['POST', '/reminder', () => 'x', { 'content-type': 'text/plain' }, { code: 'unsupported_media_type' }],
    ['POST', '/reminder', () => ({ location: 'x'.repeat(70_000) }), {}, { code: 'too_large' }],
    ['GET', '/reminder', () => undefined, { 'x-long': 'x'.repeat(9_000) }, { code: 'too_large' }],
    ['PATCH', '/reminder/ID', () => ({ participant: TOO_LONG }), {}, invalid('participant', 'too_long')],
    [
      'PATCH',
      '/reminder/ID',
      () => ({ appointment_time: '2020-01-01T00:00Z' }),
      {},
      invalid('appointment_time', 'in_the_past'),
    ],
    [
      'PATCH',
      '/reminder/ID',
      () => ({ contact_number: OUR_NUMBER }),
      {},
      invalid('contact_number', 'own_number'),
    ],
    ['PATCH', '/reminder/ID', () => ({ contact_number: null }), {}, invalid('contact_number', 'required')],
    ['GET', '/reminder/nobody', () => undefined, {}, { code: 'not_found' }],
    ['GET', '/nothing', () => undefined, {}, { code: 'not_found' }],
    ['GET', '/reminder?limit=0', () => undefined, {}, invalid('limit', 'out_of_range')],
    ['GET', '/reminder?limit=x', () => undefined, {}, invalid('limit', 'invalid')],
    ['GET', '/reminder?cursor=x', () => undefined, {}, invalid('cursor', 'invalid')],
    ['GET', '/reminder?from=never', () => undefined, {}, invalid('from', 'invalid')],
    ['GET', '/events?after=999', () => undefined, {}, { code: 'cursor_ahead' }],
    ['GET', '/statistics?time_zone=Mars', () => undefined, {}, invalid('time_zone', 'unknown_time_zone')],
    ['GET', '/statistics?from=2020-01-01&to=2027-01-01', () => undefined, {}, invalid('to', 'out_of_range')],
    ['GET', `/reminder/${'x'.repeat(2000)}`, () => undefined, {}, { code: 'invalid_address' }],
    ['GET', '/reminder/%ff', () => undefined, {}, { code: 'invalid_address' }],
    ['POST', '/reminder/bulk', () => ({ reminders: [] }), {}, invalid('reminders', 'required')],
    [
      'POST',
      '/reminder/bulk',
      () => ({ reminders: Array(1001).fill(0) }),
      {},
      invalid('reminders', 'too_many'),
    ],
    ['DELETE', '/opt-outs/12223334444', () => undefined, {}, { code: 'not_found' }],
    ['PUT', '/opt-outs/x', () => undefined, {}, invalid('number', 'invalid')],
    ['DELETE', `/contacts/${OUR_NUMBER}`, () => undefined, {}, invalid('number', 'own_number')],
    ['PUT', '/follow-ups/nobody/handled', () => ({}), {}, { code: 'not_found' }],
    ['PUT', '/follow-ups/nobody/handled', () => ({ note: TOO_LONG }), {}, invalid('note', 'too_long')],
    ['POST', '/inbound/flowroute', () => ({}), {}, { code: 'malformed' }],
    ['POST', '/inbound/pigeon', () => ({}), {}, { code: 'not_found' }],
  ])('%s %s', async (method, path, body, headers, expected) => {
    const answer = await service.request(method, path.replace('ID', id), body(), headers);

    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body).toMatchObject({ ...expected, message: expect.any(String) });
  });

  it('a key that was used for another request', async () => {
    const key = { 'idempotency-key': 'once' };
    await service.request('POST', '/reminder', valid(), key);
    const other = await service.request('POST', '/reminder', { ...valid(), participant: 'Ann' }, key);

    expect(other).toMatchObject({ status: 422, body: { code: 'key_reused' } });
  });

  it('each wrong row of many', async () => {
    const rows = [
      { ...valid(), row_key: '' },
      { ...valid(), row_key: TOO_LONG },
      { ...valid(), contact_number: OUR_NUMBER },
      'no row',
    ];
    const { body } = await service.request<{ results: { errors: { code: string }[] }[] }>(
      'POST',
      '/reminder/bulk',
      { reminders: rows },
    );

    expect(body.results.map(({ errors }) => errors.map(({ code }) => code))).toEqual([
      ['too_short'],
      ['too_long'],
      ['own_number'],
      ['malformed'],
    ]);
  });
});

function invalid(field: string, code: string): object {
  return { code: 'invalid', errors: [{ field, code, message: expect.any(String) }] };
}
