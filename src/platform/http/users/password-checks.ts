import { Injectable } from '@nestjs/common';
import { Problem } from '../../problem.js';
import { isPassword } from './passwords.js';

/** Each takes 16 MiB and a thread: with two at once, those that write files still have theirs. */
const AT_ONCE = 2;
const MAX_IN_LINE = 20;

/** Checks passwords, a few at once, so that guessing takes neither the memory nor the threads. */
@Injectable()
export class PasswordChecks {
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /**
   * @param kept the hash of the user's password; undefined where there is no such user
   * @throws Problem where too many others wait
   */
  async isRight(password: string, kept: string | undefined): Promise<boolean> {
    if (this.#running >= AT_ONCE) {
      if (this.#waiting.length >= MAX_IN_LINE)
        throw new Problem('unavailable', 'too many are signing in at this moment; please try again');
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#running += 1;
    try {
      return await isPassword(password, kept);
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}
