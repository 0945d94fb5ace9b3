import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '../../src/bootstrap/root.mjs';

const WITHIN_MS = 60_000;
const HOUR_MS = 3_600_000;
const NUMBER = '12223334444';

/**
 * Starts the built service on the Node at `path` as `npm run start:prod` does, with an empty embedded database and the
 * simulated carrier, and goes through the README's tour: create, sent, "yes", confirmed, why, end.
 * @returns what was not as it should be, in sentences; Node's warnings count, since a user would see them
 */
export async function tour(path) {
  const folder = mkdtempSync(join(tmpdir(), 'reminders-tour-'));
  const child = spawn(path, ['dist/src/main.js'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: dirname(path), PORT: '0', DATABASE_URL: `sqlite:${join(folder, 'reminders.db')}` },
  });
  const ended = once(child, 'exit');
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'])
    child[stream].on('data', (data) => (said[stream] += String(data)));
  const trouble = [];
  try {
    await walk(() => /(http:\/\/127\.0\.0\.1:\d+)\/reminder/.exec(said.stdout)?.[1]);
  } catch (error) {
    trouble.push(error.message);
  }
  child.kill('SIGTERM');
  const killed = setTimeout(() => child.kill('SIGKILL'), WITHIN_MS);
  const [code, signal] = await ended;
  clearTimeout(killed);
  if (code !== 0) trouble.push(`the service ended with ${signal ?? `code ${code}`}`);
  for (const line of said.stderr.split('\n'))
    if (line.startsWith('(node:')) trouble.push(`Node warns: ${line}`);
  for (const line of said.stdout.split('\n'))
    if (/"level":("(error|fatal)"|[56]0)/.test(line)) trouble.push(`it logged ${line}`);
  rmSync(folder, { recursive: true, force: true });
  return trouble;
}

/** Goes through the tour on a service. @param listensAt gives its address, once it has one */
export async function walk(listensAt) {
  const url = await eventually('it listens', listensAt);
  const read = async (path) => (await fetch(url + path)).json();
  const post = (path, body) =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  const created = await post('/reminder', {
    contact_number: Number(NUMBER),
    appointment_time: new Date(Date.now() + 2 * HOUR_MS).toLocaleString('sv').replace(' ', 'T'),
    time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    notify_window: 24,
    location: 'West Side Mechanics',
    participant: 'Joe',
  });
  if (created.status !== 201) throw new Error(`POST /reminder was answered with ${created.status}`);
  const { reminder_id: id } = await created.json();
  const reminder = async () => (await read(`/reminder?contact_number=${NUMBER}`)).reminders[0];
  await eventually('the reminder is sent', async () => (await reminder()).reminder_sent);

  const answer = { id: 'tour-1', from: NUMBER, to: '15550100000', body: 'Yes, see you then!' };
  const taken = await post('/inbound/simulator', answer);
  if (!taken.ok) throw new Error(`POST /inbound/simulator was answered with ${taken.status}`);
  await eventually('the answer is understood', async () => {
    const { will_attend: willAttend, confirm_sent: confirmSent } = await reminder();
    return willAttend && confirmSent;
  });
  const { messages } = await read(`/reminder/${id}/messages`);
  if (messages.length !== 3) throw new Error(`it shows ${messages.length} texts, not 3`);
}

async function eventually(what, check) {
  const endAt = performance.now() + WITHIN_MS;
  while (performance.now() < endAt) {
    const found = await check();
    if (found) return found;
    await pause(50);
  }
  throw new Error(`not within ${WITHIN_MS / 1000} s: ${what}`);
}
