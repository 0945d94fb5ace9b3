import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Subject } from './growth-case.js';

const PROGRAM = fileURLToPath(new URL('count.mjs', import.meta.url));
const WITHOUT_OPTIMIZING = ['--no-opt', '--no-maglev'];

export interface CountedGrowth {
  /** The case. */
  readonly what: string;
  /** How many times as many steps it takes with twice the input. */
  readonly growth: number;
}

/**
 * How the steps of each case grow, counted in a process of its own; see `StepCounter`.
 * @throws what the process wrote, where a case fails
 */
export async function countedGrowth(subject: Subject): Promise<readonly CountedGrowth[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [...WITHOUT_OPTIMIZING, PROGRAM, subject]);
  return JSON.parse(stdout) as CountedGrowth[];
}
