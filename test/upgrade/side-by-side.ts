import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { MESSAGE_STATUSES } from '../../src/messaging/messages/message.entity.js';
import { connectDatabase } from '../../src/platform/database/connection/open.js';
import { FakeFlowroute } from '../carriers/fake-flowroute.js';
import { freePort } from '../chaos/free-port.js';
import { eventually } from '../chaos/patience.js';
import { Load } from './load.js';
import { LongestWait } from './longest-wait.js';
import { fillOldSchema, STATUSES } from './old-rows.js';
import { ROOT } from './old-version.js';
import { outOfStep } from './search-index.js';
import { VersionProcess } from './version-process.js';

const UP_WITHIN_MS = 600_000;
const SENT_WITHIN_MS = 240_000;
const IN_STEP_WITHIN_MS = 240_000;
const KILLS = 4;
/** So many are erased by the old version once it is back. */
const ERASED = 5;
const MAX_WAIT_MS = 2_000;
/** What was just going on with a carrier when it was filled in would be asked for now. */
const AT_REST = STATUSES.filter((status) => !['claimed', 'sending', 'unknown'].includes(status));

export interface Judgement {
  readonly promised: number;
  readonly refused: number;
  readonly lost: number;
  readonly doubled: number;
  readonly kills: number;
  readonly longestWaitMs: number;
  /** Statuses that the new version does not know. */
  readonly leftOver: readonly string[];
  /** Whether the old version, started again on the new schema, sends all that it promises. */
  readonly goesBack: boolean;
  /** What the search does not find as it is, or still has of people who were erased, once the new version is back. */
  readonly outOfStep: number;
}

export function isRight(judgement: Judgement): boolean {
  const { lost, doubled, longestWaitMs, leftOver, promised, goesBack } = judgement;
  const wrong = lost + doubled + leftOver.length + judgement.outOfStep;
  return goesBack && promised > 0 && wrong === 0 && longestWaitMs <= MAX_WAIT_MS;
}

/** Upgrades an old version, in `oldFolder`, under load, beside it, with kills. */
export async function upgradeSideBySide(
  oldFolder: string,
  databaseUrl: string,
  rows: number,
  logFolder: string,
): Promise<Judgement> {
  const carrier = await FakeFlowroute.start();
  const settings = settingsFor(databaseUrl, carrier);
  const [oldPort, newPort] = [await freePort(), await freePort()];
  const old = new VersionProcess(oldFolder, oldPort, join(logFolder, 'old.log'), settings);
  if (!(await old.isReady(UP_WITHIN_MS))) throw new Error(`the old version does not start, see ${logFolder}`);
  const dataSource = await connectDatabase(databaseUrl, []);
  await fillOldSchema(dataSource, Math.ceil(rows / 3 / AT_REST.length), AT_REST);
  const loads = [new Load(old.url, 13_000_000_000)];
  loads[0]?.start();
  await sleep(3_000);

  const wait = new LongestWait(dataSource);
  const startNew = (): VersionProcess =>
    new VersionProcess(ROOT, newPort, join(logFolder, 'new.log'), settings);
  let kills = 0;
  let upgraded = startNew();
  for (; kills < KILLS; kills++) {
    if (await upgraded.isReady(2_000 + Math.random() * 8_000)) break;
    await upgraded.kill();
    upgraded = startNew();
  }
  if (!(await upgraded.isReady(UP_WITHIN_MS))) throw new Error(`the upgrade does not end, see ${logFolder}`);
  const beside = new Load(upgraded.url, 14_000_000_000, { contact_name: 'Maria Garcia' });
  beside.start();
  loads.push(beside);
  await sleep(5_000);
  await loads[0]?.stop();
  await old.kill();
  await beside.stop();
  await wait.stop();

  const judgement = await judge(dataSource, carrier, loads);
  await upgraded.kill();
  const again = new VersionProcess(oldFolder, oldPort, join(logFolder, 'back.log'), settings);
  const goesBack = (await again.isReady(UP_WITHIN_MS)) && (await sendsAll(again, carrier));
  await erase(again, beside.promised.slice(0, ERASED));
  await again.kill();
  upgraded = startNew();
  await upgraded.isReady(UP_WITHIN_MS);
  await eventually(async () => (await outOfStep(dataSource)) === 0, IN_STEP_WITHIN_MS);
  const left = await outOfStep(dataSource);
  await upgraded.kill();
  await carrier.stop();
  await dataSource.destroy();
  return { ...judgement, kills, longestWaitMs: Math.round(wait.ms), goesBack, outOfStep: left };
}

/** Versions that cannot erase anybody say so, and nothing is to be erased then. */
async function erase(version: VersionProcess, numbers: readonly string[]): Promise<void> {
  for (const number of numbers) {
    const answer = await fetch(`${version.url}/contacts/${number}`, { method: 'DELETE' });
    await answer.arrayBuffer();
  }
}

async function sendsAll(version: VersionProcess, carrier: FakeFlowroute): Promise<boolean> {
  const load = new Load(version.url, 15_000_000_000);
  load.start();
  await sleep(3_000);
  await load.stop();
  const isSent = (number: string): boolean => carrier.accepted.some(({ to }) => to === number);
  return load.promised.length > 0 && eventually(() => load.promised.every(isSent), SENT_WITHIN_MS);
}

async function judge(
  dataSource: DataSource,
  carrier: FakeFlowroute,
  loads: readonly Load[],
): Promise<Omit<Judgement, 'kills' | 'longestWaitMs' | 'goesBack' | 'outOfStep'>> {
  const promised = loads.flatMap((load) => load.promised);
  const count = (): Map<string, number> => {
    const texts = new Map<string, number>();
    for (const { to } of carrier.accepted) texts.set(to, (texts.get(to) ?? 0) + 1);
    return texts;
  };
  await eventually(() => {
    const texts = count();
    return Promise.resolve(promised.every((number) => texts.has(number)));
  }, SENT_WITHIN_MS);
  const texts = count();
  const statuses = await dataSource.query<{ status: string }[]>('SELECT DISTINCT status FROM message');
  return {
    promised: promised.length,
    refused: loads.reduce((sum, load) => sum + load.refused, 0),
    lost: promised.filter((number) => !texts.has(number)).length,
    doubled: promised.filter((number) => (texts.get(number) ?? 0) > 1).length,
    leftOver: statuses.map(({ status }) => status).filter((status) => !isKnown(status)),
  };
}

function isKnown(status: string): boolean {
  return MESSAGE_STATUSES.some((known) => known === status);
}

function settingsFor(databaseUrl: string, carrier: FakeFlowroute): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    SMS_CARRIER: 'flowroute',
    FLOWROUTE_ACCESS_KEY: 'accessKey',
    FLOWROUTE_SECRET_KEY: 'secretKey',
    FLOWROUTE_NUMBER: '12066418000',
    FLOWROUTE_API_URL: carrier.url,
    SMS_PER_SECOND: '0',
    QUIET_HOURS: 'off',
    RATE_LIMIT: 'off',
    LEASE_SECONDS: '10',
    RECONCILE_AFTER_SECONDS: '10',
  };
}
