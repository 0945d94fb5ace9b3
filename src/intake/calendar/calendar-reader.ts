import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { InvalidInput, Problem } from '../../platform/problem.js';
import type { FromWorker, ToldCalendar, WorkerAnswer, WorkerTask } from './told-events.js';

const DAYS_AHEAD = 90;
const DAY_MS = 86_400_000;

/** What takes longer has a rule that cannot be calculated; a file of 10 MB takes half of it. */
const MAX_READING_MS = 1_700;
/** A busy machine takes seconds to begin a thread. */
const MAX_STARTING_MS = 20_000;
const MAX_MEMORY_MB = 256;
/** Threads at once: the machine may have few cores, and each may take the whole memory. */
const MAX_AT_ONCE = 2;
const MAX_WAITING = 20;

const TOO_HARD =
  'could not be read in time: it is too large, or an event in it is repeated by a rule that has no end';

/** Reads calendar files, however they were made, without holding up anything else. */
@Injectable()
export class CalendarReader {
  #underWay = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /**
   * @param zone of times without one, where the file names none; the clinic's, where this is missing too
   * @throws InvalidInput where it is no calendar, or one that nobody should send
   */
  async read(bytes: Uint8Array, zone: string | undefined): Promise<ToldCalendar> {
    await this.#turn();
    try {
      const now = this.clock.now().getTime();
      const answer = await answerOf({
        bytes,
        now,
        until: now + DAYS_AHEAD * DAY_MS,
        zone: zone ?? this.config.orgTimeZone,
      });
      if (answer.kind === 'read') return answer;
      throw new InvalidInput([{ field: 'body', code: answer.code, message: answer.message }]);
    } finally {
      this.#underWay -= 1;
      this.#waiting.shift()?.();
    }
  }

  async #turn(): Promise<void> {
    if (this.#waiting.length >= MAX_WAITING)
      throw new Problem('unavailable', 'many calendars are being read; please try again');
    if (this.#underWay >= MAX_AT_ONCE) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#underWay += 1;
  }
}

/** Ends the thread once it has answered, or when its time is over. */
async function answerOf(task: WorkerTask): Promise<WorkerAnswer> {
  const worker = new Worker(new URL('./worker/calendar-worker.js', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
    // Nothing that a test or an operator gives to the process is meant for it.
    execArgv: [],
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<WorkerAnswer>((resolve, reject) => {
      timer = setTimeout(resolve, MAX_STARTING_MS, tooHard());
      worker.on('message', (said: FromWorker) => {
        if (said.kind !== 'begun') return resolve(said);
        clearTimeout(timer);
        timer = setTimeout(resolve, MAX_READING_MS, tooHard());
      });
      worker.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(tooHard());
        else reject(error);
      });
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function tooHard(): WorkerAnswer {
  return { kind: 'refused', code: 'too_many', message: TOO_HARD };
}
