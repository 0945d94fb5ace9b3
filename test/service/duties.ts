/** What a service does at intervals. It may begin at any moment, so that a test may begin it too. */
export interface Duty {
  readonly everyMs: number;
  readonly run: () => unknown;
}

/** While a test waits for something, what a service does each second it does so often. */
const SECOND_MS = 100;
/** So much of the time is left to what the test waits for, however slow the machine. */
const REST = 4;
const LOOK_EVERY_MS = 20;

/** Services that are running in this process, with their duties. */
const running = new Map<object, readonly Duty[]>();
let nextAt = 0;
let seconds = 0;

/** From now on the service's duties come ten times as often while a test waits. */
export function hurry(service: object, duties: readonly Duty[]): void {
  running.set(service, duties);
}

export function leaveAlone(service: object): void {
  running.delete(service);
}

/** Begins the duties whose time has come, of all services that hurry. */
export function runDuties(): void {
  const begunAt = performance.now();
  if (begunAt < nextAt) return;
  nextAt = Number.POSITIVE_INFINITY;
  seconds += 1;
  const due = [...running.values()]
    .flat()
    .filter(({ everyMs }) => seconds % Math.max(1, Math.round(everyMs / 1000)) === 0);
  void Promise.allSettled(due.map(async ({ run }) => run())).then(() => {
    const endedAt = performance.now();
    nextAt = Math.max(begunAt + SECOND_MS, endedAt + REST * (endedAt - begunAt));
  });
}

/** Has duties come often for as long as something takes. */
export async function hurried<T>(waiting: () => Promise<T>): Promise<T> {
  const timer = setInterval(runDuties, LOOK_EVERY_MS);
  try {
    return await waiting();
  } finally {
    clearInterval(timer);
  }
}
