import type { OnModuleDestroy } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { DataSource } from 'typeorm';
import { checkpoint } from '../platform/database/sqlite/checkpoint.js';
import { wipeRemains } from '../platform/database/sqlite/remains.js';

const CHECKPOINT_EVERY_MS = 3_600_000;
const AGAIN_MS = 60_000;

/**
 * Keeps the embedded database's one file up to date, so that what lies only in the log beside it is never old, and free of what was
 * deleted.
 */
@Injectable()
export class Checkpointer implements OnModuleDestroy {
  readonly #logger = new Logger(Checkpointer.name);
  #again: NodeJS.Timeout | undefined;

  constructor(private readonly dataSource: DataSource) {}

  /** The log is tried again each minute where another process, such as a backup, is just reading. */
  @Interval(CHECKPOINT_EVERY_MS)
  checkpoint(): Promise<void> {
    return this.#run(wipeRemains);
  }

  onModuleDestroy(): void {
    clearTimeout(this.#again);
  }

  async #run(work: typeof checkpoint): Promise<void> {
    clearTimeout(this.#again);
    if (!(await this.#isDone(work)))
      this.#again = setTimeout(() => void this.#run(checkpoint), AGAIN_MS).unref();
  }

  async #isDone(work: typeof checkpoint): Promise<boolean> {
    try {
      return await work(this.dataSource);
    } catch (error) {
      this.#logger.warn(`The database's log could not be brought into its file: ${String(error)}`);
      return false;
    }
  }
}
