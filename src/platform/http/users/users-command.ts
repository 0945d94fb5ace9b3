import { parseArgs } from 'node:util';
import type { DataSource } from 'typeorm';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { SystemClock } from '../../clock/clock.js';
import { loadConfig } from '../../config/config.js';
import { ConfigError } from '../../config/environment-reader.js';
import { openDatabase } from '../../database/connection/open.js';
import { wrongWithPassword } from './passwords.js';
import { PasswordNotGiven, readNewPassword } from './read-password.js';
import type { Role } from './user.entity.js';
import { ROLES, User } from './user.entity.js';
import { readUserName, userNameKey } from './user-name.js';
import {
  addUser,
  findUserByName,
  listUsers,
  removeUser,
  setPassword,
  setRole,
  UserProblem,
} from './users.js';

const FAILED = 1;
/** Nothing was tried: the command has to be another one. */
const WRONG_COMMAND = 2;

const USE = `Use: npm run users -- COMMAND
  add NAME [--role desk|read|admin]   somebody who signs in with a name and a password; desk where no role is given
  list                                who there is
  password NAME                       a new password; whoever is signed in must sign in again
  role NAME desk|read|admin           what they may do
  remove NAME                         whoever is signed in is signed out
The password is asked for, or read from the first line of standard input.
`;

/** The command is none, or what it says is wrong. */
class WrongCommand extends Error {}

/** What the command line asks for. */
type Command =
  | { readonly kind: 'list' }
  | { readonly kind: 'add' | 'role'; readonly name: string; readonly role: Role }
  | { readonly kind: 'password' | 'remove'; readonly name: string };

/** `npm run users`: who signs in with a name and a password, whether or not a service runs on the database. */
async function run(args: readonly string[]): Promise<void> {
  const command = readCommand(args);
  const config = loadConfig(process.env);
  const { keys } = config.access;
  if (command.kind === 'add' && keys.some(({ name }) => userNameKey(name) === userNameKey(command.name)))
    throw new UserProblem(
      `an API key is called ${command.name}: what both do would be on record under one name`,
    );
  const dataSource = await openDatabase(config.databaseUrl, [AuditEntry, User]);
  try {
    await carryOut(command, dataSource);
    if (command.kind === 'add' && keys.length === 0)
      say('API_KEYS is not set: until it is, the front desk asks nobody to sign in.');
  } finally {
    await dataSource.destroy();
  }
}

async function carryOut(command: Command, dataSource: DataSource): Promise<void> {
  const now = new SystemClock().now();
  switch (command.kind) {
    case 'list':
      for (const { name, role, createdAt } of await listUsers(dataSource))
        say(`${name}\t${role}\tsince ${createdAt.toISOString().slice(0, 10)}`);
      return;
    case 'add':
      if (await findUserByName(dataSource.manager, command.name))
        throw new UserProblem(`there is a user ${command.name} already`);
      await addUser(dataSource, { ...command, password: await newPassword() }, now);
      return say(`${command.name} can sign in now, as ${command.role}.`);
    case 'password':
      if (!(await findUserByName(dataSource.manager, command.name)))
        throw new UserProblem(`there is no user ${command.name}`);
      return saySo(
        await setPassword(dataSource, command.name, await newPassword(), now),
        'has a new password, and is signed out everywhere.',
      );
    case 'role':
      return saySo(await setRole(dataSource, command.name, command.role, now), `is ${command.role} now.`);
    case 'remove':
      return saySo(await removeUser(dataSource, command.name, now), 'is removed, and signed out everywhere.');
  }
}

/** @throws WrongCommand */
function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  const [kind, name = '', third, ...others] = positionals;
  const isWhole = others.length === 0 && (third === undefined) === (kind !== 'role');
  if (kind === 'list' && name === '' && isWhole) return { kind };
  if (!isWhole || (values.role !== undefined && kind !== 'add')) throw new WrongCommand('');
  const read = readUserName(name);
  if (kind === 'add' || kind === 'role')
    return { kind, name: nameOr(read), role: readRole(kind === 'add' ? (values.role ?? 'desk') : third) };
  if (kind === 'password' || kind === 'remove') return { kind, name: nameOr(read) };
  throw new WrongCommand('');
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { role: { type: 'string' } }, allowPositionals: true });
  } catch {
    throw new WrongCommand('');
  }
}

function nameOr(name: string | undefined): string {
  if (name === undefined)
    throw new WrongCommand(
      "NAME must have 1 to 64 letters, digits, spaces and . ' _ -, and begin with a letter or a digit.",
    );
  return name;
}

function readRole(text: string | undefined): Role {
  const role = ROLES.find((each) => each === text);
  if (!role) throw new WrongCommand(`The role must be ${ROLES.join(', ')}.`);
  return role;
}

async function newPassword(): Promise<string> {
  const password = await readNewPassword(process.stdin, process.stderr);
  const wrong = wrongWithPassword(password);
  if (wrong !== undefined) throw new UserProblem(`the password ${wrong}`);
  return password;
}

function saySo({ name }: User, words: string): void {
  say(`${name} ${words}`);
}

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof WrongCommand) {
    process.stderr.write(error.message === '' ? USE : `${error.message}\n`);
    process.exitCode = WRONG_COMMAND;
  } else if (error instanceof UserProblem || error instanceof PasswordNotGiven) {
    process.stderr.write(`Nothing was changed: ${error.message}.\n`);
    process.exitCode = FAILED;
  } else if (error instanceof ConfigError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = FAILED;
  } else throw error;
}
