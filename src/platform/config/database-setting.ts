import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readTls } from './database-tls.js';

const SERVER = /^(mysql|mariadb):\/\/[^/]+\/[^/?#]+(\?[^#]*)?$/;
const FORMS = 'must be sqlite:PATH, mysql://user:password@host:3306/database or mariadb://…';
const ENCODED =
  'special characters in a user or password are written as %40 for @, %23 for #, %2F for / and so on';

/** What is wrong with a DATABASE_URL, without repeating any value of it; undefined where it can be used. */
export function databaseUrlProblem(text: string): string | undefined {
  if (text.startsWith('sqlite:')) {
    if (!/^sqlite:.+$/.test(text)) return FORMS;
    return text.includes('?') ? 'has parameters (?…), which an embedded database does not take' : undefined;
  }
  const url = SERVER.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || ![url.username, url.password, url.hostname, url.pathname].every(isEncoded))
    return `${FORMS}; ${ENCODED}`;
  const wish = readTls(url.searchParams);
  if (wish.kind === 'wrong') return wish.problem;
  return wish.tls?.caFile === undefined ? undefined : certificatesProblem(wish.tls.caFile);
}

function certificatesProblem(path: string): string | undefined {
  try {
    void new X509Certificate(readFileSync(path));
    return undefined;
  } catch {
    return 'names a file of certificates that is not there, may not be read, or holds none in PEM';
  }
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
