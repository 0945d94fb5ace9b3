/**
 * An appointment system that creates reminders as fast as they are answered, over so many connections.
 * Request: {url, apiKey, connections, ms, warmUpMs} → {created, latencies (ms), failures}
 */
import { Pool } from 'undici';

const DAY_MS = 86_400_000;
let number = 2_000_000_000;

process.on('message', async ({ url, apiKey, connections, ms, warmUpMs }) => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` };
  const pool = new Pool(url, { connections, pipelining: 1 });
  const appointment = new Date(Date.now() + 300 * DAY_MS).toISOString();
  const began = performance.now();
  const end = began + warmUpMs + ms;
  const latencies = [];
  let failures = 0;
  const work = async () => {
    for (let asked = performance.now(); asked < end; asked = performance.now()) {
      const body = JSON.stringify({
        contact_number: `1${++number}`,
        appointment_time: appointment,
        notify_window: 24,
        location: 'West Side Mechanics',
        participant: 'Joe',
      });
      const response = await pool.request({ method: 'POST', path: '/reminder', headers, body });
      await response.body.text();
      if (response.statusCode !== 201) failures += 1;
      else if (asked >= began + warmUpMs) latencies.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  await pool.close();
  process.send({ latencies, failures });
});
process.on('disconnect', () => process.exit());
