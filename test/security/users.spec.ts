import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { AuditEntry } from '../../src/platform/audit/audit-entry.entity.js';
import { connectDatabase } from '../../src/platform/database/connection/open.js';
import type { Cost } from '../../src/platform/http/users/passwords.js';
import type { Role } from '../../src/platform/http/users/user.entity.js';
import { User } from '../../src/platform/http/users/user.entity.js';
import { addUser, removeUser, setPassword } from '../../src/platform/http/users/users.js';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';
import { EventListener } from '../service/event-listener.js';
import { eventually } from '../service/running-service.js';
import { everythingStored } from './everything-stored.js';
import { bearer, FULL_KEY, GUARDED, GuardedService, READ_KEY, reminderBody } from './guarded-service.js';

const PASSWORD = 'correct horse battery';
const OTHER_PASSWORD = 'another horse entirely';
/** A password's real one takes a processor a fifth of a second, at each sign-in. */
const LOW_COST: Cost = { N: 2, r: 8, p: 1 };
const JSON_BODY = { 'content-type': 'application/json' };

interface Entry {
  by: string | null;
  action: string;
  subject: string | null;
}

describe.each(databases())('users on $name', (kind) => {
  let database: TestDatabase;
  let service: GuardedService;
  let replica: GuardedService;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await kind.create();
    service = await GuardedService.startOn(database, GUARDED);
    replica = await GuardedService.startOn(database, GUARDED);
    dataSource = await connectDatabase(database.url, [AuditEntry, User]);
  });
  afterAll(async () => {
    await Promise.all([service.stop(), replica.stop(), dataSource.destroy()]);
    await database.drop();
  });

  /** `npm run users`, as it runs in a container. */
  async function users(args: readonly string[], input = ''): Promise<{ code: number; output: string }> {
    const { PATH = '' } = process.env;
    const child = spawn(process.execPath, ['dist/src/platform/http/users/users-command.js', ...args], {
      env: { PATH, DATABASE_URL: database.url, ...GUARDED },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
    child.stdin.end(input);
    const [code] = (await once(child, 'close')) as [number];
    return { code, output };
  }
  const add = (name: string, role: Role = 'desk'): Promise<void> =>
    addUser(dataSource, { name, role, password: PASSWORD }, new Date(), LOW_COST);
  const signIn = (name: string, password = PASSWORD, at = service): Promise<Response> =>
    at.fetch('/desk/session', {
      method: 'POST',
      headers: JSON_BODY,
      body: JSON.stringify({ name, password }),
    });
  const cookieOf = async (name: string, password = PASSWORD): Promise<string> =>
    (await signIn(name, password)).headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const statusOf = async (cookie: string, path = '/reminder', at = service): Promise<number> =>
    (await at.fetch(path, { headers: { cookie } })).status;
  const send = (cookie: string, method: string, path: string, body?: object): Promise<Response> =>
    service.fetch(path, {
      method,
      headers: { cookie, ...(body ? JSON_BODY : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const audit = async (query = ''): Promise<{ entries: Entry[]; next_cursor: string | null }> => {
    const answer = await service.fetch(`/audit${query}`, { headers: bearer(FULL_KEY) });
    expect(answer.status).toBe(200);
    return (await answer.json()) as { entries: Entry[]; next_cursor: string | null };
  };

  it('are added, listed, changed and removed by a command that takes no password as an argument', async () => {
    for (const [name, ...more] of [['María José'], ['Boss', '--role', 'read']]) {
      const { code, output } = await users(['add', name ?? '', ...more], `${PASSWORD}\n`);
      expect([code, output]).toEqual([0, expect.stringContaining(`${name} can sign in now`)]);
    }

    expect((await users(['list'])).output).toMatch(
      /^Boss\tread\tsince \d{4}-\d\d-\d\d\nMaría José\tdesk\tsince \d{4}-\d\d-\d\d\n$/,
    );
    expect(await users(['role', 'boss', 'admin'])).toMatchObject({ code: 0 });
    expect(await users(['password', 'BOSS'], `${OTHER_PASSWORD}\n`)).toMatchObject({ code: 0 });
    expect((await signIn('Boss', OTHER_PASSWORD)).status).toBe(200);
    expect(await users(['remove', 'Boss'])).toMatchObject({ code: 0 });
    expect((await users(['list'])).output).not.toContain('Boss');
    for (const [args, words] of [
      [['add', 'maría josé'], 'there is a user'],
      [['remove', 'Nobody'], 'there is no user Nobody'],
    ] as const) {
      const { code, output } = await users(args, `${PASSWORD}\n`);
      expect([code, output]).toEqual([1, expect.stringContaining(words)]);
    }
    const stored = JSON.stringify((await everythingStored(database))['desk_user']);
    expect(stored).toContain('scrypt$');
    expect(stored).not.toContain(PASSWORD);
  });

  it('sign in on every replica, however they type their name, beside keys', async () => {
    await add('Ana');
    const answer = await signIn(' ANA ');
    const [cookie = ''] = answer.headers.getSetCookie();

    expect(await answer.json()).toMatchObject({ name: 'Ana', is_user: true, role: 'desk', may_change: true });
    expect(cookie).toMatch(
      /^desk_session=user:[0-9a-f]{32}\.[\w-]{22}\.\d+\.[\w-]{43}; Max-Age=28800; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    const sent = cookie.split(';')[0] ?? '';
    for (const at of [service, replica]) expect(await statusOf(sent, '/reminder', at)).toBe(200);
    expect(await (await service.fetch('/desk/session')).json()).toMatchObject({ has_users: true });
    for (const forged of [
      sent.replace(/user:[0-9a-f]{32}/, `user:${'0'.repeat(32)}`),
      sent.replace('user:', ''),
      sent.replace(/\.\d{13}\./, '.9999999999999.'),
    ])
      expect([forged, await statusOf(forged)]).toEqual([forged, 401]);
  });

  it('do what they do under their own name, and an admin can read who did what', async () => {
    await add('Receptionist');
    await add('Manager', 'admin');
    const desk = await cookieOf('Receptionist');
    const created = (await (await send(desk, 'POST', '/reminder', reminderBody())).json()) as {
      reminder_id: string;
    };
    const path = `/reminder/${created.reminder_id}`;
    await send(desk, 'PUT', `${path}/answer`, { will_attend: true });
    await send(desk, 'PATCH', path, { location: 'East Side' });
    const written = (await (
      await send(desk, 'POST', '/contacts/12065559928/messages', { text: 'Bring your card.' })
    ).json()) as { message_id: string; written_by: string };
    await send(desk, 'POST', `${path}/cancel`, {});
    await send(desk, 'DELETE', '/contacts/12065559928');

    expect(written.written_by).toBe('Receptionist');
    const { entries } = await audit('?by=Receptionist');
    expect(entries.map(({ action, subject }) => [action, subject])).toEqual([
      ['contact_erased', null],
      ['appointment_canceled', created.reminder_id],
      ['text_written', written.message_id],
      ['appointment_changed', created.reminder_id],
      ['appointment_confirmed', created.reminder_id],
      ['signed_in', expect.stringMatching(/^[0-9a-f]{32}$/)],
    ]);
    expect(JSON.stringify(await audit())).not.toContain('12065559928');
    const events = await (await service.fetch('/events?after=0', { headers: bearer(FULL_KEY) })).text();
    expect(events).toContain('"key":"Receptionist"');

    const first = await audit('?by=Receptionist&limit=4');
    const rest = await audit(`?by=Receptionist&limit=4&cursor=${first.next_cursor}`);
    expect([...first.entries, ...rest.entries]).toEqual(entries);
    expect(rest.next_cursor).toBeNull();
    expect(await statusOf(desk, '/audit')).toBe(403);
    expect(await statusOf(await cookieOf('Manager'), '/audit')).toBe(200);
    for (const [key, status] of [
      [READ_KEY, 403],
      [FULL_KEY, 200],
    ] as const)
      expect((await service.fetch('/audit', { headers: bearer(key) })).status).toBe(status);
  });

  it('who may only read change nothing', async () => {
    await add('Looker', 'read');
    const cookie = await cookieOf('Looker');

    expect(await statusOf(cookie)).toBe(200);
    for (const [method, path, body] of [
      ['POST', '/reminder', reminderBody()],
      ['DELETE', `/reminder/${'0'.repeat(32)}`, undefined],
      ['PUT', '/opt-outs/12065559928', undefined],
      ['PUT', '/follow-ups/x/handled', {}],
    ] as const)
      expect((await send(cookie, method, path, body)).status).toBe(403);
  });

  it('are signed out everywhere when they are removed, get a new password, or sign out', async () => {
    await add('Eva');
    const [before, listening] = [await cookieOf('Eva'), await cookieOf('Eva')];
    const listener = await EventListener.listen(`${replica.url}/events/stream`, { cookie: listening });

    await setPassword(dataSource, 'Eva', OTHER_PASSWORD, new Date(), LOW_COST);

    for (const at of [service, replica]) expect(await statusOf(before, '/reminder', at)).toBe(401);
    await eventually(() => expect(listener.ended).toBe(true));
    expect((await signIn('Eva')).status).toBe(401);
    const after = await cookieOf('Eva', OTHER_PASSWORD);
    await send(after, 'DELETE', '/desk/session');
    expect(await statusOf(after, '/reminder', replica)).toBe(401);
    const last = await cookieOf('Eva', OTHER_PASSWORD);
    await removeUser(dataSource, 'Eva', new Date());
    expect(await statusOf(last)).toBe(401);
    expect((await signIn('Eva', OTHER_PASSWORD)).status).toBe(401);
  });

  it('cannot be told from names that nobody has', async () => {
    await add('Known');
    const [known, unknown] = [
      await signIn('Known', 'wrong password'),
      await signIn('Unknown', 'wrong password'),
    ];

    expect([known.status, await known.json()]).toEqual([unknown.status, await unknown.json()]);
    expect(known.status).toBe(401);
    const wrong = [{ name: 'Known' }, { password: 'x' }, {}, { key: null }, { name: 1, password: 'x' }, []];
    for (const body of wrong)
      expect([
        body,
        (
          await service.fetch('/desk/session', {
            method: 'POST',
            headers: JSON_BODY,
            body: JSON.stringify(body),
          })
        ).status,
      ]).toEqual([body, 400]);
  });

  it('are locked out after ten wrong passwords, on every replica, whether or not there is such a user', async () => {
    await add('Locked');
    for (const name of ['Locked', 'Ghost']) {
      const guesses = await Promise.all(
        Array.from({ length: 11 }, (_, guess) =>
          signIn(name, `wrong password ${guess}`, guess % 2 === 0 ? service : replica),
        ),
      );
      const looked = guesses.filter(({ status }) => status === 401);
      expect(looked.length).toBeLessThanOrEqual(10);
      expect(guesses.every(({ status }) => status === 401 || status === 429)).toBe(true);
      const refused = await signIn(name, PASSWORD, replica);
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800);
    }
    // From here on the address is locked out as well, and a key still opens.
    let guesses = 0;
    while ((await signIn(`Ghost ${guesses}`, 'wrong password')).status === 401) guesses += 1;
    expect(guesses).toBeLessThan(30);
    const byKey = await service.fetch('/desk/session', {
      method: 'POST',
      headers: JSON_BODY,
      body: JSON.stringify({ key: FULL_KEY }),
    });
    expect(byKey.status).toBe(200);
    const attempts = (await everythingStored(database))['sign_in_attempt'] ?? [];
    expect(attempts.length).toBeLessThan(60);
    expect(JSON.stringify(attempts)).not.toMatch(/Ghost|Locked|127\.0\.0\.1/i);
  });
});
