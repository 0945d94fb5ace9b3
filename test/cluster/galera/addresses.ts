import { freePort } from '../../chaos/free-port.js';

/** Where a node is reached on the loopback: by clients, by its group, and for the transfer of increments and whole states. */
export interface NodeAddress {
  readonly name: string;
  readonly sqlPort: number;
  readonly groupPort: number;
  readonly incrementPort: number;
  readonly statePort: number;
}

export async function freeAddress(name: string): Promise<NodeAddress> {
  return {
    name,
    sqlPort: await freePort(),
    groupPort: await freePort(),
    incrementPort: await freePort(),
    statePort: await freePort(),
  };
}
