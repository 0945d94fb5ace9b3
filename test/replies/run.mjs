/**
 * `npm run replies -- FILE…`: reads texts and prints what was wanted of them and what they were taken for. A line is
 * `want<TAB>text<TAB>language`, or as in `src/language/corpus` `want[/language] | text`. The language, of the reminder that is
 * answered, may be left out: then it is that of the file's name (`es.txt`). With `-v` every text that was read otherwise is printed.
 *
 * Wants: confirm, cancel, unclear, stop, start, help, wrong_number, auto_reply; more closely than unclear: possible_opt_out,
 * question, late, bereavement, illness, urgent.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../src/bootstrap/root.mjs';

const INTERPRET = 'src/reminders/replies/interpret';

async function reader() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { readReply } from './reply-intent.ts'; export { isAsWanted, labelOf } from './reply-label.ts';
        export { ownWords } from './text/own-words.ts';`,
      resolveDir: join(ROOT, INTERPRET),
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

function textsIn(file) {
  const ofFile = /^([a-z]{2})\b/u.exec(basename(file))?.[1];
  return readFileSync(file, 'utf8')
    .split(/\r?\n/u)
    .flatMap((line, index) => {
      const tabs = line.split('\t');
      const [, want, language, text] = tabs[1]
        ? [line, tabs[0].trim(), tabs[2]?.trim() || undefined, tabs[1]]
        : (/^([a-z_]+)(?:\/(\w+))? \| (.+)$/u.exec(line) ?? []);
      if (!want || !text) return [];
      return [{ line: index + 1, want, language: language ?? ofFile, text: text.replaceAll('\\n', '\n') }];
    });
}

function table(counts) {
  const gots = [...new Set([...counts.values()].flatMap((row) => [...row.keys()]))].sort();
  const width = Math.max(16, ...[...counts.keys(), ...gots].map(({ length }) => length + 1));
  const cells = (row) => row.map((cell) => String(cell).padStart(width)).join('');
  console.log(cells(['want \\ read as', ...gots]));
  for (const [want, row] of [...counts].sort(([one], [other]) => one.localeCompare(other)))
    console.log(cells([want, ...gots.map((got) => row.get(got) ?? '·')]));
}

const files = process.argv.slice(2).filter((argument) => argument !== '-v');
if (files.length === 0) {
  console.error('npm run replies -- [-v] FILE…: want<TAB>text<TAB>language, one text a line');
  process.exit(1);
}
const { readReply, isAsWanted, labelOf, ownWords } = await reader();
const opposite = { confirm: 'cancel', cancel: 'confirm' };
for (const file of files) {
  const counts = new Map();
  const wrong = [];
  const texts = textsIn(file);
  let applied = 0;
  for (const { line, want, language, text } of texts) {
    const reply = readReply(ownWords(text), language);
    const got = labelOf(reply);
    const row = counts.get(want) ?? new Map();
    counts.set(want, row.set(got, (row.get(got) ?? 0) + 1));
    if (isAsWanted(want, reply)) continue;
    const turned = got === 'confirm' || got === 'cancel';
    applied += turned ? 1 : 0;
    wrong.push(
      `${file}:${line}: ${turned ? (opposite[want] === got ? 'TURNED ' : 'APPLIED ') : ''}${want} → ${got}${reply.seemsReluctant ? ' (told of STOP)' : ''}: ${text}`,
    );
  }
  console.log(`\n${file}`);
  table(counts);
  const right = texts.length - wrong.length;
  console.log(
    `${texts.length} texts, ${right} right (${((100 * right) / Math.max(1, texts.length)).toFixed(1)} %), ${applied} wrongly applied`,
  );
  if (process.argv.includes('-v')) for (const line of wrong) console.log(line.replaceAll('\n', '\\n'));
}
