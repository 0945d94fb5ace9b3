import type { EnvironmentReader } from '../../platform/config/environment-reader.js';
import type { Carrier } from './carrier.js';
import type { HearTime } from './carrier-connection.js';

/** What a carrier is given beside its own settings. */
export interface CarrierContext {
  /** How others reach this service; undefined where PUBLIC_URL is not set. */
  readonly publicUrl: string | undefined;
  /** How many calls may be under way at once. */
  readonly calls: number;
  readonly hearTime: HearTime;
  /** The one that has no account anywhere, and is a part of this process. */
  readonly simulator: Carrier;
}

/** A carrier whose settings have been read. */
export interface ConfiguredCarrier {
  /** The number that texts come from, in digits; empty where the carrier is not in use. */
  readonly number: string;
  create(context: CarrierContext): Carrier;
}

/** All that has to be known of a carrier before it is in use: what the registry has of each. */
export interface CarrierKind {
  /** Messages a second where SMS_PER_SECOND is not set; 0 is unlimited. */
  readonly usualPerSecond: number;
  /** @param isInUse whether SMS_CARRIER names it: only then does it need all of its settings */
  configure(read: EnvironmentReader, isInUse: boolean): ConfiguredCarrier;
}
