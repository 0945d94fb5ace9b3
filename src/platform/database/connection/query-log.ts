import { Logger } from '@nestjs/common';
import type { Logger as TypeOrmLogger } from 'typeorm';

/**
 * What TypeORM tells of its statements. Its own loggers print a slow statement's parameters to the console, which are
 * people's numbers, names and texts. A statement that fails is told of by whoever asked for it.
 */
export class QueryLog implements TypeOrmLogger {
  readonly #logger = new Logger(QueryLog.name);

  logQuerySlow(ms: number, sql: string): void {
    this.#logger.warn({ msg: 'A statement took long', ms, sql });
  }

  logQuery(): void {}
  logQueryError(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
