import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { RunningService } from './running-service.js';

const FLOWROUTE_NUMBER = '12066418000';
const TWILIO_NUMBER = '442079460958';

describe.each(databases())('the service’s own number on $name', (database) => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.start(database, {
      SMS_CARRIER: 'flowroute,twilio',
      PUBLIC_URL: 'https://reminders.example.com',
      TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
      TWILIO_AUTH_TOKEN: 'secret',
      TWILIO_NUMBER,
      WEBHOOK_TOKEN: 'a-token-that-nobody-can-guess',
      API_KEYS: 'office:a-key-that-nobody-can-guess-either',
    });
  });
  afterAll(() => service.stop());

  const ERRORS = [{ field: 'contact_number', message: 'is a number of this service itself' }];

  it.each([[FLOWROUTE_NUMBER], ['+1 (206) 641-8000'], [12066418000], ['+44 (0)20 7946 0958']])(
    'is nobody’s contact number, written as %j',
    async (number) => {
      const fields = { ...service.reminder(), contact_number: number };
      const id = await service.createReminder({ notify_window: 1 });
      const before = await service.find(id);

      const answers = [
        await service.request('POST', '/reminder', fields),
        await service.request('POST', '/reminder?dry_run=true', fields),
        await service.request('PATCH', `/reminder/${id}`, { contact_number: number }),
        await service.request('PATCH', `/reminder/${id}?dry_run=true`, { contact_number: number }),
      ];
      const right = { ...service.reminder(), participant: JSON.stringify(number) };
      const bulk = await service.request('POST', '/reminder/bulk', { reminders: [fields, right] });

      for (const { status, body } of answers)
        expect({ status, body }).toMatchObject({ status: 400, body: { errors: ERRORS } });
      expect(bulk.body).toMatchObject({
        results: [{ status: 'invalid', errors: ERRORS }, { status: 'created' }],
      });
      expect(await service.find(id)).toEqual(before);
    },
  );

  it('is told of together with what else is wrong', async () => {
    const { body } = await service.request('POST', '/reminder', {
      ...service.reminder(),
      contact_number: FLOWROUTE_NUMBER,
      notify_window: 'x',
    });

    expect((body['errors'] as { field: string }[]).map(({ field }) => field).sort()).toEqual([
      'contact_number',
      'notify_window',
    ]);
  });
});
