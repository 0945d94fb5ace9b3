import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { RunningService } from './running-service.js';

interface QuickAnswer {
  readonly id: string;
  readonly title: string;
}

const PARKING = { language: 'en', title: 'Parking', text: 'You can park behind the house.' };

describe.each(databases())('quick answers on $name', (database) => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.start(database);
  });
  afterAll(() => service.stop());

  const list = async (query = ''): Promise<QuickAnswer[]> =>
    (await service.request<{ quick_answers: QuickAnswer[] }>('GET', `/quick-answers${query}`)).body
      .quick_answers;
  const create = async (answer: object = PARKING): Promise<QuickAnswer> =>
    (await service.request<QuickAnswer>('POST', '/quick-answers', answer)).body;

  it('are kept by language, in the order of their titles, until they are changed or deleted', async () => {
    const parking = await create();
    expect(parking).toEqual({ ...PARKING, id: expect.stringMatching(/^[0-9a-f]{32}$/) });
    const spanish = await create({ language: 'es', title: 'Aparcar', text: 'Detrás de la casa.\nGracias' });
    const card = await create({ language: 'en', title: ' Card ', text: ' Bring your card. ' });
    expect(card).toMatchObject({ title: 'Card', text: 'Bring your card.' });
    expect([await list(), await list('?language=es'), await list('?language=fr')]).toEqual([
      [spanish, card, parking],
      [spanish],
      [],
    ]);

    const changed = { language: 'en', title: 'Where to park', text: 'In the street.' };
    const { status, body } = await service.request('PUT', `/quick-answers/${parking.id}`, changed);
    expect([status, body]).toEqual([200, { ...changed, id: parking.id }]);
    for (const { id } of [spanish, card, parking])
      expect((await service.request('DELETE', `/quick-answers/${id}`)).status).toBe(204);
    expect(await list()).toEqual([]);
    expect((await service.request('DELETE', `/quick-answers/${card.id}`)).status).toBe(404);
    expect((await service.request('PUT', `/quick-answers/${card.id}`, changed)).status).toBe(404);
  });

  it.each([
    ['language', 'invalid', { language: 'English' }],
    ['title', 'invalid', { title: ' ' }],
    ['title', 'too_long', { title: 'x'.repeat(41) }],
    ['text', 'too_short', { text: '' }],
    ['text', 'too_long', { text: 'x'.repeat(1_531) }],
    ['text', 'invalid', { text: 'Reply CANCEL to cancel your appointment' }],
  ])('are refused for their %s: %s', async (field, code, wrong) => {
    const { status, body } = await service.request('POST', '/quick-answers', { ...PARKING, ...wrong });
    expect([status, body]).toMatchObject([400, { errors: [{ field, code }] }]);
  });

  it('are two hundred at most', async () => {
    for (let count = 0; count < 200; count += 1) await create({ ...PARKING, title: `Parking ${count}` });
    const { status, body } = await service.request('POST', '/quick-answers', PARKING);
    expect([status, body]).toMatchObject([400, { errors: [{ field: 'text', code: 'too_many' }] }]);
    expect(await list()).toHaveLength(200);
  });
});
