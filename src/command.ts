/** What somebody who calls the program wants of it. */
export type Command =
  | { readonly kind: 'serve' | 'check' | 'help' | 'version' }
  | { readonly kind: 'unknown'; readonly word: string };

const HELP = `Texts people before their appointments, exactly once, and understands what they answer.

  npm start                run the service until SIGTERM or Ctrl+C
  npm start -- --check     read the settings, connect to the database, and say what the service would do;
                           changes nothing, and ends with code 0 if the service can start, else with 1
  npm start -- --version   print the version
  npm start -- --help      print this

The built service takes the same words: node dist/src/main.js --check

All settings are environment variables, and each may also come from a file: NAME=value, or NAME_FILE=path.
Without any, the service listens at http://127.0.0.1:8000, for this machine only, with a database in data/ and a
simulated carrier. README.md lists all settings.
`;

/** Pure. @param words what follows the program's name */
export function readCommand([word, ...others]: readonly string[]): Command {
  if (word === undefined) return { kind: 'serve' };
  if (others[0] !== undefined) return { kind: 'unknown', word: others[0] };
  if (word === '--check') return { kind: 'check' };
  if (word === '--version' || word === '-v') return { kind: 'version' };
  if (word === '--help' || word === '-h') return { kind: 'help' };
  return { kind: 'unknown', word };
}

/** Does what takes no settings, and gives the code that the process ends with. */
export function tell(command: Command, version: string): number {
  if (command.kind === 'version') process.stdout.write(`${version}\n`);
  else if (command.kind === 'unknown') process.stderr.write(`${command.word} is not known here.\n\n${HELP}`);
  else process.stdout.write(HELP);
  return command.kind === 'unknown' ? 2 : 0;
}
