import { fileURLToPath } from 'node:url';
import type { Program } from './replica.js';

const MAIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
const SHIFTED_DATE = fileURLToPath(new URL('./shifted-date.mjs', import.meta.url));
const ORACLES = fileURLToPath(new URL('./oracles/', import.meta.url));

export const OUR_NUMBER = '12066418000';
export const API_KEY = 'chaos-key-that-nobody-guesses';
const WEBHOOK_TOKEN = 'chaos-webhooks-chaos-webhooks';
/**
 * Where the carrier is told to post receipts, by the name of the replica: so it is seen who has sent what. The suite posts
 * them to any replica instead, as a load balancer would.
 */
export const publicUrl = (replica: string): string => `http://${replica}.invalid`;

/** Where the carrier posts what people text. */
export const INBOUND_PATH = `/inbound/flowroute/${WEBHOOK_TOKEN}`;

export type Settings = Readonly<Record<string, string>>;

/** What every replica of a scenario is told. */
export interface Surroundings {
  readonly databaseUrl: string;
  readonly carrierUrl: string;
  readonly settings: Settings;
}

function environment({ databaseUrl, carrierUrl, settings }: Surroundings): Settings {
  return {
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
    DATABASE_URL: databaseUrl,
    ORG_NAME: 'Chaos',
    SMS_CARRIER: 'flowroute',
    FLOWROUTE_ACCESS_KEY: 'accessKey',
    FLOWROUTE_SECRET_KEY: 'secretKey',
    FLOWROUTE_NUMBER: OUR_NUMBER,
    FLOWROUTE_API_URL: carrierUrl,
    QUIET_HOURS: 'off',
    API_KEYS: `chaos:${API_KEY}`,
    WEBHOOK_TOKEN,
    RATE_LIMIT: 'off',
    ...settings,
  };
}

/** The service as it was built. */
export function service(surroundings: Surroundings): Program {
  return { args: [MAIN], environment: environment(surroundings), hasApi: true };
}

/** The service on a machine whose clock is wrong. */
export function serviceWithWrongClock(surroundings: Surroundings, shiftMs: number): Program {
  return {
    args: ['--import', SHIFTED_DATE, MAIN],
    environment: { ...environment(surroundings), CLOCK_SHIFT_MS: String(shiftMs) },
    hasApi: true,
  };
}

/** One of the workers in `oracles/`, which does the service's sending in a way that is known to be wrong. */
export function oracle(surroundings: Surroundings, file: string): Program {
  return { args: [ORACLES + file], environment: environment(surroundings), hasApi: false };
}
