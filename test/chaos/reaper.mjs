/**
 * Ends what a run of the suite has started, as soon as the suite itself has ended, in whatever way: its stdin is a pipe
 * from the suite, which also closes on kill -9, when no handler there could do anything. One line of JSON for each thing:
 * {"process":PID}, {"gone":PID} (it ended by itself: the number may be somebody else's by now), {"mount":PATH},
 * {"unmounted":PATH}, {"folder":PATH}.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';

const processes = new Set();
const mounts = new Set();
const folders = new Set();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
for await (const line of createInterface({ input: process.stdin })) {
  const { process: pid, gone, mount, unmounted, folder } = JSON.parse(line);
  if (pid) processes.add(pid);
  processes.delete(gone);
  if (mount) mounts.add(mount);
  mounts.delete(unmounted);
  if (folder) folders.add(folder);
}

for (const pid of processes) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') console.error(`process ${pid} could not be ended: ${error.message}`);
  }
}
// Lazily: a server that was just killed may not have let go of its files yet.
for (const mount of mounts) spawnSync('umount', ['-l', mount]);
for (const folder of folders)
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
