import type { Sign } from './noticed.js';
import type { Settings } from './service.js';
import type { Stage } from './stage.js';

/** One way in which things break. */
export interface Scenario {
  readonly name: string;
  readonly replicas: number;
  /** Beside those that every scenario has. */
  readonly settings?: Settings;
  /** A worker of `oracles/` that runs instead of the service. */
  readonly oracle?: string;
  /** It is right only if something was sent twice: without that the suite sees nothing. */
  readonly mustDouble?: true;
  /** Megabytes of a file system of its own for the database; needs the right to mount. */
  readonly diskMegabytes?: number;
  /** Faults without which a run has shown nothing: each must have been counted. */
  readonly faults: readonly string[];
  /** What the service must have noticed, see `noticed.ts`: else the faults have missed it. */
  readonly noticed?: readonly Sign[];
  /** Left out of the short form, unless it is named. */
  readonly onlyInFull?: true;
  /** Makes reminders due, and breaks things meanwhile; returns when it breaks nothing any more. */
  act(stage: Stage): Promise<void>;
}
