import type { DynamicModule, Provider } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { Config } from './config.js';

@Module({})
export class ConfigModule {
  /** @param more settings that other modules read, each under its own token */
  static with(config: Config, ...more: readonly Provider[]): DynamicModule {
    const providers: Provider[] = [{ provide: Config, useValue: config }, ...more];
    return {
      module: ConfigModule,
      global: true,
      providers,
      exports: providers,
    };
  }
}
