import type { INestApplication } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { CronExpression } from '@nestjs/schedule';
import type { Duty } from './duties.js';

/** What happens less often no test waits for. */
const MAX_INTERVAL_MS = 5_000;

type Method = () => unknown;

/** By what they are methods of: the same classes serve each start of the service. */
const known = new WeakMap<object, readonly { everyMs: number; method: Method }[]>();

/** What a service does at intervals, as Nest's scheduler finds it: what nothing begins in production, nothing begins here. */
export function dutiesOf(app: INestApplication): readonly Duty[] {
  return app
    .get(DiscoveryService, { strict: false })
    .getProviders()
    .flatMap(({ instance }: { instance: unknown }) =>
      typeof instance === 'object' && instance !== null ? dutiesIn(instance) : [],
    );
}

function dutiesIn(instance: object): readonly Duty[] {
  const prototype = Object.getPrototypeOf(instance) as Record<string, Method> | null;
  if (prototype === null) return [];
  const scheduled = known.get(prototype) ?? scheduledIn(prototype);
  known.set(prototype, scheduled);
  return scheduled.map(({ everyMs, method }) => ({ everyMs, run: () => method.call(instance) }));
}

function scheduledIn(prototype: Record<string, Method>): readonly { everyMs: number; method: Method }[] {
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const method = prototype[name];
    const everyMs = method && intervalOf(method);
    return method && everyMs !== undefined && everyMs <= MAX_INTERVAL_MS ? [{ everyMs, method }] : [];
  });
}

function intervalOf(method: object): number | undefined {
  const interval = Reflect.getMetadata('SCHEDULE_INTERVAL_OPTIONS', method) as
    { timeout: number } | undefined;
  const cron = Reflect.getMetadata('SCHEDULE_CRON_OPTIONS', method) as { cronTime: string } | undefined;
  return interval?.timeout ?? (cron?.cronTime === CronExpression.EVERY_SECOND ? 1_000 : undefined);
}
