import { hostname } from 'node:os';
import type { LoggerService } from '@nestjs/common';
import type { DestinationStream, Logger as Pino, LoggerOptions } from 'pino';
import { pino } from 'pino';
import type { LogLevel } from '../config/config.js';
import { currentTracer } from '../tracing/tracing.js';
import { readVersion } from '../version.js';
import { LinesTogether } from './lines-together.js';
import { maskFields } from './mask.js';

/**
 * JSON lines on standard output, or on `destination`. Callers never hand in numbers, names or texts of people; what gets
 * in with an error is masked.
 */
export function createLogger(level: LogLevel, destination?: DestinationStream): Pino {
  const options: LoggerOptions = {
    level,
    base: { replica: hostname(), pid: process.pid, version: readVersion() },
    mixin: () => {
      const traceId = currentTracer()?.currentTraceId();
      return traceId === undefined ? {} : { trace_id: traceId };
    },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: {
      level: (label) => ({ level: label }),
      log: (fields) => maskFields(fields) as Fields,
    },
  };
  return pino(options, destination ?? standardOutput());
}

let output: LinesTogether | undefined;

/** One for the process. */
function standardOutput(): DestinationStream {
  if (output) return output;
  // Before pino's own listener, which then writes what it was given at last.
  process.once('exit', () => output?.flush());
  return (output = new LinesTogether(pino.destination({ dest: process.stdout.fd, sync: false })));
}

const NEST_ITSELF = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
]);

type Fields = Record<string, unknown>;

/** Nest's logger over pino: a text, or an object of fields with a `msg`; the context last, as Nest hands it in. */
export class NestLogger implements LoggerService {
  constructor(private readonly pino: Pino) {}

  /** What Nest tells of its own start is for debugging: our first lines say where the service can be found. */
  log(message: unknown, ...more: unknown[]): void {
    const line = fields(message, more);
    if (NEST_ITSELF.has(String(line.context))) this.pino.debug(line);
    else this.pino.info(line);
  }

  warn(message: unknown, ...more: unknown[]): void {
    this.pino.warn(fields(message, more));
  }

  error(message: unknown, ...more: unknown[]): void {
    this.pino.error(fields(message, more));
  }

  fatal(message: unknown, ...more: unknown[]): void {
    this.pino.fatal(fields(message, more));
  }

  debug(message: unknown, ...more: unknown[]): void {
    this.pino.debug(fields(message, more));
  }

  verbose(message: unknown, ...more: unknown[]): void {
    this.pino.trace(fields(message, more));
  }
}

function fields(message: unknown, more: readonly unknown[]): Fields {
  const texts = more.filter((part) => typeof part === 'string');
  // Nest hands in a stack as one more text before the context.
  const stack = texts.find((text) => text.includes('\n'));
  const context = texts.findLast((text) => text !== stack);
  const own: Fields =
    message instanceof Error ? { err: message } : isFields(message) ? message : { msg: String(message) };
  return { ...(context === undefined ? {} : { context }), ...own, ...(stack === undefined ? {} : { stack }) };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
