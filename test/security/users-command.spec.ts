import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from '@jest/globals';

const PASSWORD = 'correct horse battery';

/** On a database of its own, in memory: none of these gets as far as changing anything. */
it.each([
  [['add', 'office'], `${PASSWORD}\n`, 1, 'an API key is called office'],
  [['add', 'Eva'], 'short\n', 1, '10 characters or more'],
  [['add', 'Eva'], '', 1, 'no password was given'],
  [['add', 'Eva', PASSWORD], '', 2, 'Use: npm run users'],
  [['add', '<b>'], `${PASSWORD}\n`, 2, 'NAME must have'],
  [['add', 'Eva', '--role', 'king'], `${PASSWORD}\n`, 2, 'The role must be'],
  [['add', 'Eva', '--password', PASSWORD], '', 2, 'Use: npm run users'],
  [[], '', 2, 'Use: npm run users'],
])('npm run users says what is wrong: %j with %j', async (args, input, code, words) => {
  const { PATH = '' } = process.env;
  const env = { PATH, DATABASE_URL: 'sqlite::memory:', API_KEYS: 'office:full-key-of-the-office-0123' };
  const child = spawn(process.execPath, ['dist/src/platform/http/users/users-command.js', ...args], { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  child.stdin.end(input);

  const [ended] = (await once(child, 'close')) as [number];

  expect([ended, output]).toEqual([code, expect.stringContaining(words)]);
  expect(output).not.toContain(PASSWORD);
});
