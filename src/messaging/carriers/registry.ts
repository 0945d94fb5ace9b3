import type { CarrierKind } from './carrier-kind.js';
import { FLOWROUTE } from './flowroute/adapter.js';
import { SIMULATOR } from './simulator/simulator.js';
import { TWILIO } from './twilio/adapter.js';

/** Every carrier that there is, by the name that SMS_CARRIER has for it. */
export const CARRIERS: ReadonlyMap<string, CarrierKind> = new Map([
  ['simulator', SIMULATOR],
  ['flowroute', FLOWROUTE],
  ['twilio', TWILIO],
]);
