/**
 * Measures the turns of the event loop of the process that it is loaded into, by `node --import`: how long the longest one since
 * the last question has had the processor. What else the machine does adds nothing to it. The question is SIGUSR2, the answer a
 * line of standard output: `longest turn: 12.3 ms`.
 */
import { writeSync } from 'node:fs';

const LOOK_EVERY_MS = 1;

/** The thread's own time, where Node can tell it, in ms; before Node 24 that of the whole process. */
const used = () => {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
};

let before = used();
let longest = 0;

function look() {
  const now = used();
  longest = Math.max(longest, now - before);
  before = now;
}

setInterval(look, LOOK_EVERY_MS).unref();
process.on('SIGUSR2', () => {
  look();
  writeSync(1, `longest turn: ${longest.toFixed(1)} ms\n`);
  longest = 0;
});
