import type { DynamicModule } from '@nestjs/common';
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock, SystemClock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { DatabaseClock } from './connection/database-clock.js';
import { embeddedPath } from './connection/database-url.js';
import { openDatabase } from './connection/open.js';
import type { Entities } from './connection/options.js';
import { isAway, START_TRIES, TRY_AGAIN_MS } from './connection/start-patience.js';
import { MigrationProgress } from './schema/migration-progress.js';

@Global()
@Module({})
export class DatabaseModule {
  /**
   * @param clock the time to go by instead of the database's, for tests
   * @param onMigrating called when the schema begins to be brought up to date
   */
  static with(entities: Entities, clock?: Clock, onMigrating?: () => void): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [Config],
          useFactory: ({ databaseUrl }: Config) => ({
            name: 'default',
            url: databaseUrl,
            retryAttempts: START_TRIES,
            retryDelay: TRY_AGAIN_MS,
            toRetry: isAway,
          }),
          dataSourceFactory: (options) =>
            openDatabase((options as { url: string }).url, entities, new MigrationProgress(onMigrating)),
        }),
      ],
      providers: [
        {
          provide: Clock,
          inject: [Config, DataSource],
          useFactory: (config: Config, dataSource: DataSource) => clock ?? clockFor(config, dataSource),
        },
      ],
      exports: [Clock],
    };
  }
}

function clockFor({ databaseUrl }: Config, dataSource: DataSource): Clock {
  return embeddedPath(databaseUrl) === undefined ? new DatabaseClock(dataSource) : new SystemClock();
}
