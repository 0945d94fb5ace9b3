import type { DynamicModule } from '@nestjs/common';
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock, SystemClock } from '../clock.js';
import { Config } from '../config/config.js';
import { DatabaseClock } from './database-clock.js';
import { databaseFailure } from './database-error.js';
import { embeddedPath } from './database-url.js';
import { openDatabase } from './open.js';
import type { Entities } from './options.js';

const CONNECT_TRIES = 40;
const CONNECT_AGAIN_MS = 1_500;

@Global()
@Module({})
export class DatabaseModule {
  /** @param clock the time to go by instead of the database's, for tests */
  static with(entities: Entities, clock?: Clock): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [Config],
          useFactory: ({ databaseUrl }: Config) => ({
            name: 'default',
            url: databaseUrl,
            retryAttempts: CONNECT_TRIES,
            retryDelay: CONNECT_AGAIN_MS,
            toRetry: (error: unknown) => databaseFailure(error) === 'unavailable',
          }),
          dataSourceFactory: (options) => openDatabase((options as { url: string }).url, entities),
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
