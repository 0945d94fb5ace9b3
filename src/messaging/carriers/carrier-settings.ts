import type { EnvironmentReader } from '../../platform/config/environment-reader.js';
import type { ConfiguredCarrier } from './carrier-kind.js';
import { CARRIERS } from './registry.js';

export interface CarrierInUse extends ConfiguredCarrier {
  readonly name: string;
  /** Messages a second for the whole installation; 0 is unlimited. */
  readonly perSecond: number;
}

/** The carriers that the settings name. */
export class CarrierSettings {
  /** @param inUse the preferred one first; the others stand in for it in their order */
  constructor(readonly inUse: readonly [CarrierInUse, ...CarrierInUse[]]) {}

  /** Whether nothing reaches a real phone, as long as the preferred one takes texts. */
  get isSimulated(): boolean {
    return this.inUse[0].name === 'simulator';
  }

  /** @returns messages a second for the whole installation; 0 is unlimited */
  perSecond(name: string): number {
    return this.inUse.find((carrier) => carrier.name === name)?.perSecond ?? 0;
  }
}

/** What is wrong with them, `read` remembers. */
export function readCarrierSettings(read: EnvironmentReader): CarrierSettings {
  const names = [...CARRIERS.keys()];
  const [first, ...others] = read.parsed(
    'SMS_CARRIER',
    'simulator',
    readNames,
    `must be one of ${names.join(', ')}, or several of them in order, separated by commas`,
  );
  // Read once: a pace that is no number is one problem, not one for each carrier.
  const perSecond =
    read.text('SMS_PER_SECOND') === undefined ? undefined : read.integer('SMS_PER_SECOND', 0, 0, 100_000);
  const configured = new Map<string, CarrierInUse>();
  for (const [name, kind] of CARRIERS) {
    const carrier = kind.configure(read, name === first || others.includes(name));
    configured.set(name, { name, perSecond: perSecond ?? kind.usualPerSecond, ...carrier });
  }
  const named = (name: string): CarrierInUse => {
    const carrier = configured.get(name);
    if (!carrier) throw new Error(`${name} is in no registry`);
    return carrier;
  };
  return new CarrierSettings([named(first), ...others.map(named)]);
}

/** @returns null where one of them is none, or stands there twice */
function readNames(text: string): [string, ...string[]] | null {
  const names = text.split(',').map((name) => name.trim().toLowerCase());
  const [first, ...others] = names;
  const isRight = new Set(names).size === names.length && names.every((name) => CARRIERS.has(name));
  return first !== undefined && isRight ? [first, ...others] : null;
}
