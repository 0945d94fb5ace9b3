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

/**
 * Reads variables one by one and remembers what is wrong with them, so that all problems are told at once.
 * A variable that is empty counts as not set, as in `docker-compose.yml` with an unset `${NAME}`.
 * A problem never repeats the value: it might be a secret put under the wrong name.
 */
export class EnvironmentReader {
  readonly problems: BadVariable[] = [];

  readonly #environment: ReadonlyMap<string, string | undefined>;

  constructor(environment: Environment) {
    this.#environment = new Map(Object.entries(environment));
  }

  text(name: string): string | undefined;
  text(name: string, fallback: string): string;
  text(name: string, fallback?: string): string | undefined {
    const value = this.#environment.get(name);
    return value === undefined || value === '' ? fallback : value;
  }

  /** A setting for which nothing at all may be set. */
  textOrEmpty(name: string): string | undefined {
    return this.#environment.get(name);
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
    if (url && /^https?:$/.test(url.protocol)) return text.replace(/\/+$/, '');
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

  /** Adds a problem that only the caller can see, and gives the fallback back so that reading goes on. */
  #bad<T>(name: string, problem: string, fallback: T): T {
    this.problems.push({ name, problem });
    return fallback;
  }
}
