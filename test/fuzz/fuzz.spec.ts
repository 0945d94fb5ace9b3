import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bearer, FULL_KEY, GUARDED, GuardedService, TOKEN } from '../security/guarded-service.js';
import { Campaign } from './campaign.js';
import type { Operation } from './operations.js';
import { readOperations } from './operations.js';
import { requestTo } from './requests.js';

/** `npm run fuzz` sets it; without it a short form runs with all other tests. */
const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 400);
const AT_ONCE = 8;
const PATIENCE_MS = 30_000 + REQUESTS * 100;

/** Past the door of the webhooks: what is behind it is to be tried out. */
function withToken({ path }: Operation): string {
  const isWebhook = path === '/' || path.startsWith('/inbound') || path.startsWith('/receipts');
  return isWebhook && !path.includes('{token}') ? `${path}?token=${TOKEN}` : path.replace('{token}', TOKEN);
}

describe('hostile requests, made from the OpenAPI document', () => {
  let service: GuardedService;
  let operations: Operation[];

  beforeAll(async () => {
    service = await GuardedService.start({ ...GUARDED, RATE_LIMIT: 'off' });
    operations = await readOperations(service.url);
  });
  afterAll(() => service.stop());

  it(
    `get ${REQUESTS} documented answers, no failure among them, and what they create is found as it was sent`,
    async () => {
      const campaign = new Campaign(service.url, bearer(FULL_KEY));
      const known = operations.map((operation) => ({
        ...operation,
        path: withToken(operation),
      }));
      const request = fc.oneof(...known.map((operation) => requestTo(operation)));
      try {
        await fc.assert(
          fc.asyncProperty(
            fc.array(request, { minLength: AT_ONCE, maxLength: AT_ONCE }),
            async (requests) => {
              await Promise.all(requests.map((each) => campaign.make(each)));
            },
          ),
          { numRuns: Math.ceil(REQUESTS / AT_ONCE), endOnFailure: true },
        );
      } finally {
        campaign.close();
        if (process.env['FUZZ_REQUESTS'])
          process.stdout.write(
            `${JSON.stringify({ statuses: Object.fromEntries(campaign.counts), readBack: campaign.readBack })}\n`,
          );
      }

      expect(campaign.readBack).toBeGreaterThan(0);
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect('polluted' in {}).toBe(false);
      expect((await service.fetch('/health/ready')).status).toBe(200);
    },
    PATIENCE_MS,
  );
});
