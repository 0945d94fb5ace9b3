import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { ESLint } from 'eslint';

const PROGRAM = fileURLToPath(new URL('built-expressions.mjs', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

it('expressions that are built of texts are as linear as those that are written out', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM]);
  const expressions = JSON.parse(stdout) as string[];
  expect(expressions.length).toBeGreaterThan(100);
  const [linted] = await new ESLint({ cwd: ROOT }).lintText(expressions.join(';\n'), {
    filePath: 'src/built-expressions.js',
  });
  const reports = linted?.messages.map(({ line, message }) => `${expressions[line - 1]}: ${message}`);
  expect(reports).toEqual([]);
});
