/** Fewer than in any key of 24 hexadecimal digits but one in a hundred million. */
const LEAST_DIFFERENT = 6;
/** Characters that do not follow from the others, of those that count: what `openssl rand -hex 12` makes has twenty and more. */
const LEAST_SURPRISING = 10;
const MIN_SEQUENCE = 4;

/** What people type where a secret is asked for, and what examples and instructions put in its place; longer words first. */
const KNOWN_WORDS = [
  ...[
    'correcthorsebatterystaple',
    'letmein',
    'iloveyou',
    'trustno1',
    'qwertz',
    'azerty',
    'changeme',
    'change',
  ],
  ...[
    'replaceme',
    'replace',
    'placeholder',
    'passphrase',
    'password',
    'passwort',
    'passw0rd',
    'p4ssw0rd',
    'pass',
  ],
  ...[
    'secret',
    'token',
    'apikey',
    'key',
    'example',
    'sample',
    'default',
    'insecure',
    'dummy',
    'testing',
    'test',
  ],
  ...[
    'demo',
    'administrator',
    'admin',
    'root',
    'user',
    'guest',
    'master',
    'welcome',
    'hello',
    'world',
    'login',
  ],
  ...['access', 'office', 'clinic', 'practice', 'doctor', 'appointment', 'reminder', 'service', 'production'],
  ...[
    'development',
    'please',
    'your',
    'here',
    'todo',
    'fixme',
    'foobar',
    'monkey',
    'dragon',
    'sunshine',
    'xxx',
  ],
];
/** What lies side by side in the alphabet, among the digits and on a keyboard. */
const ROWS = [
  ...['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ...['1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p', 'qazwsxedcrfvtgbyhnujmikolp'],
];

/**
 * Whether a secret can be guessed although it is long: by few different characters, by a pattern, or by words that everybody
 * tries. It knows no dictionary: what it lets pass may still be weak, but nothing is refused that chance has made.
 */
export function isWeak(secret: string): boolean {
  if (new Set(secret).size < LEAST_DIFFERENT) return true;
  const letters = secret.toLowerCase().replace(/[^a-z0-9]/g, '');
  const withoutWords = KNOWN_WORDS.reduce((rest, word) => rest.replaceAll(word, '*'), letters);
  // A longer piece that comes again is surprising enough by itself.
  const withoutRepeats = withoutSequences(withoutWords).replace(/(.{2,64}?)\1+/g, '$1');
  return withoutRepeats.length < LEAST_SURPRISING;
}

/** `xabcdez` → `x*z`. */
function withoutSequences(text: string): string {
  let rest = '';
  for (let at = 0; at < text.length;) {
    const length = Math.max(...[1, -1, 0].map((step) => sequenceAt(text, at, step)));
    rest += length >= MIN_SEQUENCE ? '*' : text.slice(at, at + 1);
    at += length >= MIN_SEQUENCE ? length : 1;
  }
  return rest;
}

/** @returns how many characters from there on follow each other in one row, by `step` */
function sequenceAt(text: string, start: number, step: number): number {
  const lengths = ROWS.map((row) => {
    let length = 1;
    while (start + length < text.length && follows(row, text, start + length, step)) length += 1;
    return length;
  });
  return Math.max(...lengths);
}

function follows(row: string, text: string, at: number, step: number): boolean {
  const before = row.indexOf(text.charAt(at - 1));
  return before >= 0 && row.charAt(before + step) === text.charAt(at);
}
