import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../chaos/patience.js';
import type { Installation } from './installation.js';

/** What was done, and everything that should not have been meanwhile, in words. */
export interface Done {
  readonly fault: string;
  readonly complaints: readonly string[];
}

/** A burst of reminders, and what befalls the cluster meanwhile: faults one after the other, spread over the burst. */
export interface Scenario {
  readonly name: string;
  readonly faults: readonly ((installation: Installation) => Promise<Done>)[];
}

/** Galera takes five seconds (`evs.suspect_timeout`) to give a silent node up, and writes wait until then. */
const GIVEN_UP_WITHIN_MS = 20_000;
const DOWN_FOR_MS = 3_000;
/** Longer than a statement may take: those that hang are given up, and their connections too. */
const PAUSED_FOR_MS = 25_000;

/** Kills these nodes at once, starts them again after a while, and waits until the cluster is whole. */
function kill(...indexes: number[]) {
  return async (installation: Installation): Promise<Done> => {
    const nodes = indexes.map((index) => installation.cluster.node(index));
    await Promise.all(nodes.map((node) => node.kill()));
    const complaints = await whoIsReady(installation, indexes);
    await sleep(DOWN_FOR_MS);
    await Promise.all(nodes.map((node) => node.join()));
    await installation.untilWhole();
    return { fault: `kill -9 of ${nodes.map(({ name }) => name).join(' + ')}`, complaints };
  };
}

/** A whole machine is gone: the node, and the replica beside it. */
function killMachine(index: number) {
  return async (installation: Installation): Promise<Done> => {
    const node = installation.cluster.node(index);
    const replica = installation.replica(index);
    await Promise.all([node.kill(), replica.kill()]);
    const complaints = await whoIsReady(installation, [index]);
    await sleep(DOWN_FOR_MS);
    await node.join();
    replica.start();
    await installation.untilWhole();
    return { fault: `kill -9 of ${node.name} + ${replica.name}`, complaints };
  };
}

/** It stands still until the others have given it up, and goes on in the belief that nothing has happened. */
function pause(index: number) {
  return async (installation: Installation): Promise<Done> => {
    const node = installation.cluster.node(index);
    node.pause();
    const complaints = await whoIsReady(installation, [index]);
    await sleep(PAUSED_FOR_MS);
    node.resume();
    await installation.untilWhole();
    return { fault: `${node.name} paused`, complaints };
  };
}

/** The replicas of nodes that are down say so; the others work on where more than half of the nodes are left. */
async function whoIsReady({ replicas }: Installation, down: readonly number[]): Promise<string[]> {
  const quorum = replicas.length - down.length > replicas.length / 2;
  const checks = replicas.map(async (replica, index) => {
    const expected = quorum && !down.includes(index);
    const asExpected = await eventually(
      async () => (await replica.isReady(0)) === expected,
      GIVEN_UP_WITHIN_MS,
    );
    return asExpected
      ? []
      : [
          `${replica.name} ${expected ? 'is not ready' : 'says that it is ready'}: ${down.length} nodes are down`,
        ];
  });
  return (await Promise.all(checks)).flat();
}

export const SCENARIOS: readonly Scenario[] = [
  { name: 'calm', faults: [] },
  { name: 'onebyone', faults: [kill(0), kill(1), kill(2)] },
  { name: 'machines', faults: [killMachine(2), killMachine(0)] },
  { name: 'paused', faults: [pause(1)] },
  { name: 'majority', faults: [kill(1, 2)] },
  { name: 'all', faults: [kill(0, 1, 2)] },
];
