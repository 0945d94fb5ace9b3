import fc from 'fast-check';

/** Texts that have broken services before. */
const TEXTS = [
  "' OR 1=1 -- ",
  "'; DROP TABLE reminder; --",
  '" OR ""="',
  '1 UNION SELECT number FROM opt_out',
  '\\',
  '%',
  '%00',
  '\u0000',
  'a\r\nSet-Cookie: injected=1',
  '\r\n\r\nHTTP/1.1 200 OK',
  '../../../etc/passwd',
  `\${7*7}{{7*7}}<%= 7*7 %>`,
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'true',
  'NaN',
  '-1',
  '0x10',
  '1e400',
  '99999999999999999999',
  '١٢٣٤٥٦٧٨٩٠١',
  '\ud800',
  '\u202e\u2066gnp.exe',
  '👩‍👩‍👧‍👦',
  'Z\u0335\u0322a\u0321l\u0322g\u0336o\u0321',
  'ﷺ'.repeat(300),
  'x'.repeat(5000),
  '',
  ' ',
];

export const hostileText = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

/** Values of every kind, where a text or a number is expected. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(
    null,
    true,
    [],
    {},
    [[]],
    0,
    -0,
    1e308,
    -1e308,
    2 ** 53,
    5e-324,
    [null],
    { length: 1e9 },
    { toString: 1 },
  ),
  fc.double(),
  fc.integer(),
  fc.jsonValue({ maxDepth: 4 }),
);

const nested = (open: string, close: string, depth: number): string =>
  open.repeat(depth) + close.repeat(depth);

/** Whole bodies that are hardly JSON, or more of it than anybody sends. */
export const hostileBody = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '1e999',
    '\ufeff{}',
    '{"a":1,"a":2}',
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '{"contact_number":{"__proto__":{"polluted":true}}}',
    '{"data":{"attributes":{"__proto__":{"polluted":true}}}}',
    nested('[', ']', 30_000),
    `${'{"a":'.repeat(8_000)}1${'}'.repeat(8_000)}`,
    `{"notify_window":${nested('[', ']', 20_000)}}`,
    `{"participant":${'{"a":'.repeat(8_000)}1${'}'.repeat(8_000)}}`,
    `[${'{},'.repeat(15_000)}{}]`,
    `{${Array.from({ length: 4_000 }, (_, index) => `"k${index}":0`).join()}}`,
    `{"participant":"${'x'.repeat(70_000)}"}`,
  ),
  fc.json({ maxDepth: 6 }),
  hostileText,
);

export const contentType = fc.oneof(
  { weight: 12, arbitrary: fc.constant('application/json') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'application/json; charset=utf-8',
      'application/vnd.api+json',
      'application/json;charset=utf-16',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
      'application/xml',
      'application/jsonx',
      'json',
      ';',
      '*/*',
    ),
  },
);
