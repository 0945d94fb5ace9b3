import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

interface Page {
  readonly messages: { readonly text: string; readonly direction: string; readonly segments: number }[];
  readonly next_cursor: string | null;
}

describe.each(databases())('the texts of a reminder, on $name', (kind) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(kind);
  });
  afterEach(() => service.stop());

  it('come a page at a time, and each once', async () => {
    const id = await service.createReminder();
    await eventually(() => expect(service.textsTo()).toHaveLength(1));
    for (let index = 0; index < 12; index += 1)
      expect(await service.reply(`👍 number ${index}, what?`)).toBe(200);

    const whole = await page(id, '');
    const seen: Page['messages'] = [];
    let cursor: string | null | undefined;
    for (let pages = 0; cursor !== null && pages < 20; pages += 1) {
      const next: Page = await page(id, `?limit=3${cursor === undefined ? '' : `&cursor=${cursor}`}`);
      expect(next.messages.length).toBeLessThanOrEqual(3);
      seen.push(...next.messages);
      cursor = next.next_cursor;
    }

    expect(whole.next_cursor).toBeNull();
    expect(seen).toEqual(whole.messages);
    expect(seen.filter(({ direction }) => direction === 'inbound')).toHaveLength(12);
  });

  it('are never more than a hundred at once, and none but this list knows its cursor', async () => {
    const id = await service.createReminder();
    for (const query of ['?limit=101', '?limit=0', '?cursor=x', '?cursor=MTIzLmFi'])
      expect((await service.request('GET', `/reminder/${id}/messages${query}`)).status).toBe(400);
  });

  async function page(id: string, query: string): Promise<Page> {
    const { status, body } = await service.request<Page>('GET', `/reminder/${id}/messages${query}`);
    expect(status).toBe(200);
    return body;
  }
});
