import { fileURLToPath } from 'node:url';
import { API_KEY } from '../chaos/service.js';
import type { Installation } from './installation.js';

/** A replica that is started with these tells how long the turns of its event loop are. */
export const TELLS_TURNS = {
  NODE_OPTIONS: `--import=${fileURLToPath(new URL('../security/turn-probe.mjs', import.meta.url))}`,
};

const AUTHORIZED = { authorization: `Bearer ${API_KEY}` };
const JSON_TYPE = { 'content-type': 'application/json' };

export type Ask = (method: string, path: string, body?: unknown) => Promise<void>;
/** What a client asks for; `time` is different each time. */
export type Work = (ask: Ask, time: number) => Promise<unknown>;

/** @returns the longest turn, in ms of processor time, for each of so many times */
export async function turnsOf(installation: Installation, work: Work, times: number): Promise<number[]> {
  const turns: number[] = [];
  for (let time = 0; time < times; time++) {
    await installation.longestTurnMs();
    await work((...asked) => ask(installation.url, ...asked), time);
    turns.push(await installation.longestTurnMs());
  }
  return turns;
}

async function ask(url: string, method: string, path: string, body?: unknown): Promise<void> {
  const response = await fetch(url + path, {
    method,
    headers: { ...AUTHORIZED, ...(body === undefined ? {} : JSON_TYPE) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`${method} ${path} was answered with ${response.status}: ${text.slice(0, 200)}`);
}
