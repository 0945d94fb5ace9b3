import type { ReadStream } from 'node:tty';

/** Far more than a password may have. */
const MAX_BYTES = 4_096;

/** Somebody thought better of it. */
export class PasswordNotGiven extends Error {}

/**
 * A new password: asked for twice on the terminal, where nothing of it is shown; or the first line of what is piped in. Never an
 * argument, which every user of the machine could read.
 * @throws PasswordNotGiven
 */
export async function readNewPassword(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Promise<string> {
  if (!input.isTTY) return readLine(input);
  const password = await ask('Password: ', input, output);
  if ((await ask('The same again: ', input, output)) === password) return password;
  throw new PasswordNotGiven('the two were not the same');
}

async function readLine(input: AsyncIterable<Buffer | string>): Promise<string> {
  let text = '';
  for await (const some of input) {
    text += some.toString();
    if (text.includes('\n') || text.length > MAX_BYTES) break;
  }
  const [line = ''] = text.split(/\r?\n/);
  if (line === '') throw new PasswordNotGiven('no password was given');
  return line;
}

function ask(prompt: string, input: ReadStream, output: NodeJS.WriteStream): Promise<string> {
  output.write(prompt);
  input.setRawMode(true);
  input.setEncoding('utf8');
  input.resume();
  return new Promise((resolve, reject) => {
    let typed: string[] = [];
    const end = (): void => {
      input.off('data', hear);
      input.setRawMode(false);
      input.pause();
      output.write('\n');
    };
    const hear = (some: string): void => {
      for (const character of some) {
        if (character === '\u0003' || character === '\u0004') {
          end();
          return reject(new PasswordNotGiven('no password was given'));
        }
        if (character === '\r' || character === '\n') {
          end();
          return resolve(typed.join(''));
        }
        if (character === '\u007f' || character === '\b') typed = typed.slice(0, -1);
        else if (character >= ' ' && typed.length < MAX_BYTES) typed.push(character);
      }
    };
    input.on('data', hear);
  });
}
