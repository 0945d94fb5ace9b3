/** How the connection to a database server is encrypted. */
export interface DatabaseTls {
  /** The file with the certificates that are trusted instead of the system's, as the URL names it. */
  readonly caFile: string | undefined;
}

/** What the part of DATABASE_URL behind the question mark asks for, or what is wrong with it. */
export type TlsWish =
  | { readonly kind: 'read'; readonly tls: DatabaseTls | undefined }
  | { readonly kind: 'wrong'; readonly problem: string };

/** What drivers and tools call a switch for TLS; without `-` and `_`, in small letters. */
const SWITCHES = new Set(['ssl', 'tls', 'usessl', 'usetls', 'requiressl', 'sslmode', 'tlsmode']);
/** And what they call a switch for checking the server's certificate, which only makes sense with TLS. */
const CHECKS = new Set([
  'sslaccept',
  'sslverify',
  'sslverifyservercert',
  'verifyidentity',
  'verifyservercertificate',
  'rejectunauthorized',
]);
const CA_FILES = new Set(['sslca', 'tlsca', 'sslrootcert']);
const ON = new Set([
  ...['true', '1', 'yes', 'on', 'enabled', 'strict', 'require', 'required'],
  ...['verifyca', 'verifyfull', 'verifyidentity'],
]);
const OFF = new Set(['false', '0', 'no', 'off', 'disable', 'disabled']);

const USE = 'use ?ssl=true for TLS, and ssl-ca=PATH where its certificate is signed by a CA of your own';
/** What may be repeated: anything else might be a part of a password that was not written as a URL wants it. */
const HARMLESS_NAME = /^[\w-]{1,32}$/;

/**
 * Reads what is asked for by what it means to whoever wrote it, whichever tool's words they are. Whatever asks for TLS gets the
 * strictest kind, with the server's certificate and its name checked; what would leave that open is refused.
 */
export function readTls(parameters: URLSearchParams): TlsWish {
  const wishes = new Set<boolean>();
  const caFiles = new Set<string>();
  for (const [name, value] of parameters) {
    const word = plain(name);
    if (CA_FILES.has(word)) {
      if (value === '') return { kind: 'wrong', problem: `has the parameter ${name} without a path` };
      caFiles.add(value);
    } else if (SWITCHES.has(word) || CHECKS.has(word)) {
      const isOn = ON.has(plain(value));
      if (!isOn && (CHECKS.has(word) || !OFF.has(plain(value))))
        return { kind: 'wrong', problem: wrongValue(name, word) };
      wishes.add(isOn);
    } else return { kind: 'wrong', problem: unknown(name) };
  }
  if (wishes.has(false) && (wishes.has(true) || caFiles.size > 0))
    return { kind: 'wrong', problem: 'asks for TLS and for none at the same time' };
  if (caFiles.size > 1) return { kind: 'wrong', problem: 'names two files of certificates' };
  const [caFile] = caFiles;
  return { kind: 'read', tls: wishes.has(true) || caFile !== undefined ? { caFile } : undefined };
}

function wrongValue(name: string, word: string): string {
  return CHECKS.has(word)
    ? `has a value of ${name} that would leave the server's certificate unchecked: ${USE}`
    : `has a value of ${name} that is neither a yes nor a no; TLS only where the server happens to offer it is none: ${USE}`;
}

function unknown(name: string): string {
  return `has ${HARMLESS_NAME.test(name) ? `the parameter ${name}` : 'a parameter'}, which is not known here: ${USE}`;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[-_]/g, '');
}
