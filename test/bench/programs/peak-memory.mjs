/** Loaded into a replica before the service: at its end it writes how much memory it ever held, and holds now, to a file. In bytes. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const most = process.resourceUsage().maxRSS * 1024;
  writeFileSync(process.env.PEAK_MEMORY_FILE, JSON.stringify({ most, last: process.memoryUsage.rss() }));
});
