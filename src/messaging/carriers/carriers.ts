import type { OnApplicationShutdown } from '@nestjs/common';
import { Problem } from '../../problem.js';
import type { Carrier } from './carrier.js';

/** No such carrier is in use here. */
export class UnknownCarrier extends Problem {
  constructor() {
    super('not_found', 'no such carrier is in use here');
  }
}

/** The carriers that this installation uses, the preferred one first. */
export class Carriers implements OnApplicationShutdown {
  constructor(private readonly inUse: readonly [Carrier, ...Carrier[]]) {}

  get all(): readonly Carrier[] {
    return this.inUse;
  }

  get preferred(): Carrier {
    return this.inUse[0];
  }

  /** @throws UnknownCarrier */
  named(name: string): Carrier {
    const carrier = this.inUse.find((candidate) => candidate.name === name);
    if (!carrier) throw new UnknownCarrier();
    return carrier;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.inUse.map((carrier) => carrier.close()));
  }
}
