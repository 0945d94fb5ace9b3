import { readSettingFile } from './setting-file.js';

export interface BadVariable {
  name: string;
  problem: string;
}

/** Every bad variable in one message: nobody should have to start five times to find five mistakes. */
export class ConfigError extends Error {
  constructor(readonly badVariables: readonly BadVariable[]) {
    super(
      'The service cannot start, because of its settings:\n' +
        badVariables.map(({ name, problem }) => `  ${name} ${problem}`).join('\n'),
    );
    this.name = 'ConfigError';
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

const OF_A_FILE = '_FILE';

/**
 * Reads settings one by one and remembers what is wrong with them, so that all problems are told at once. Each comes from the
 * variable of its name, or from the file that the variable NAME_FILE names.
 * A variable that is empty counts as not set, as in `docker-compose.yml` with an unset `${NAME}`.
 * A problem never repeats the value: it might be a secret put under the wrong name.
 */
export class EnvironmentReader {
  readonly problems: BadVariable[] = [];

  readonly #environment: ReadonlyMap<string, string | undefined>;
  /** Read once each: a setting may be asked for twice, and what is wrong with its file is told once. */
  readonly #fromFiles = new Map<string, string | undefined>();

  constructor(environment: Environment) {
    this.#environment = new Map(Object.entries(environment));
  }

  /** Of all settings that are there, by a variable or a file: those whose names begin so. */
  namesAfter(prefix: string): readonly string[] {
    const names = [...this.#environment.keys()].map((name) =>
      name.endsWith(OF_A_FILE) ? name.slice(0, -OF_A_FILE.length) : name,
    );
    return [...new Set(names)].filter((name) => name.startsWith(prefix));
  }

  text(name: string): string | undefined;
  text(name: string, fallback: string): string;
  text(name: string, fallback?: string): string | undefined {
    const value = this.textOrEmpty(name);
    return value === undefined || value === '' ? fallback : value;
  }

  /** A setting for which nothing at all may be set. */
  textOrEmpty(name: string): string | undefined {
    return this.#fromFile(name) ?? this.#environment.get(name);
  }

  required(name: string, why: string): string {
    return this.text(name) ?? this.#bad(name, `is not set: ${why}`, '');
  }

  integer(name: string, fallback: number, min: number, max: number): number {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const value = /^\d{1,15}$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    return this.#bad(name, `must be a whole number from ${min} to ${max}`, fallback);
  }

  oneOf<T extends string>(name: string, fallback: T, allowed: readonly T[]): T {
    const text = this.text(name, fallback);
    const found = allowed.find((value) => value === text.trim().toLowerCase());
    return found ?? this.#bad(name, `must be one of ${allowed.join(', ')}`, fallback);
  }

  url(name: string, fallback: string): string;
  url(name: string): string | undefined;
  url(name: string, fallback?: string): string | undefined {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url && /^https?:$/.test(url.protocol)) return text.replace(/(?<!\/)\/+$/, '');
    return this.#bad(name, 'must be a URL that starts with http:// or https://', fallback);
  }

  /** A URL that we call: a user and a password in it would not be sent, and might be quoted where the call fails. */
  calledUrl(name: string, fallback: string): string;
  calledUrl(name: string): string | undefined;
  calledUrl(name: string, fallback?: string): string | undefined {
    const text = fallback === undefined ? this.url(name) : this.url(name, fallback);
    const { username, password, hash } = new URL(text ?? 'http://none');
    if (username + password + hash === '') return text;
    return this.#bad(name, 'must be a URL without a user, a password and a #', fallback);
  }

  matching(name: string, fallback: string, pattern: RegExp, problem: string): string {
    const text = this.text(name, fallback);
    return pattern.test(text) ? text : this.#bad(name, problem, fallback);
  }

  /** @param problemOf says what is wrong with a text, or undefined */
  checked(name: string, fallback: string, problemOf: (text: string) => string | undefined): string {
    const text = this.text(name, fallback);
    const problem = problemOf(text);
    return problem === undefined ? text : this.#bad(name, problem, fallback);
  }

  /** @param parse gives null for a text that is wrong */
  parsed<T>(name: string, fallback: string, parse: (text: string) => T | null, problem: string): T {
    const value = parse(this.text(name, fallback));
    return value ?? (value === null ? this.#bad(name, problem, parse(fallback) as T) : value);
  }

  /** A secret that everybody could guess is none. `what` says which of several it is. */
  guessable(name: string, what = 'is a secret'): void {
    this.problems.push({
      name,
      problem: `${what} that can be guessed: it has few different characters, a pattern or well-known words; make one by chance (openssl rand -hex 32)`,
    });
  }

  /**
   * @param more problems that others have found
   * @throws ConfigError naming all of them
   */
  demandNone(...more: readonly (readonly BadVariable[])[]): void {
    const problems = [...this.problems, ...more.flat()];
    if (problems.length > 0) throw new ConfigError(problems);
  }

  #fromFile(name: string): string | undefined {
    if (!this.#fromFiles.has(name)) this.#fromFiles.set(name, this.#readFile(name));
    return this.#fromFiles.get(name);
  }

  #readFile(name: string): string | undefined {
    const variable = name + OF_A_FILE;
    const path = this.#environment.get(variable);
    if (path === undefined || path === '') return undefined;
    if (this.#environment.get(name))
      return this.#bad(variable, `is set, and so is ${name}: set only one of them`, undefined);
    const file = readSettingFile(path);
    return file.kind === 'read' ? file.text : this.#bad(variable, file.problem, undefined);
  }

  /** Adds a problem that only the caller can see, and gives the fallback back so that reading goes on. */
  #bad<T>(name: string, problem: string, fallback: T): T {
    this.problems.push({ name, problem });
    return fallback;
  }
}
