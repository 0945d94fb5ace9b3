/**
 * A carrier that takes every message, so long after it came in, and keeps when it did. Lean, so that it is not what is
 * measured. Requests: {listen: LATENCY_MS} → {url}; {report: true} → what has come in since the last report, by the
 * last nine digits of the recipient, at ms since 1970.
 */
import { createServer } from 'node:http';

const TO = '"to":"';
let latencyMs = 0;
let recipients = [];
let times = [];
let id = 0;

const server = createServer({ keepAlive: true, keepAliveTimeout: 60_000 }, (request, response) => {
  const at = performance.timeOrigin + performance.now();
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => {
    const start = body.indexOf(TO) + TO.length;
    recipients.push(Number(body.slice(start + 2, start + 11)));
    times.push(at);
    setTimeout(answer, latencyMs, response);
  });
});

function answer(response) {
  const body = `{"data":{"id":"mdr2-${process.pid}-${++id}","type":"message"}}`;
  response.writeHead(202, { 'content-type': 'application/vnd.api+json', 'content-length': body.length });
  response.end(body);
}

process.on('message', ({ listen }) => {
  if (listen !== undefined) {
    latencyMs = listen;
    server.listen(0, '127.0.0.1', 4_096, () =>
      process.send({ url: `http://127.0.0.1:${server.address().port}` }),
    );
    return;
  }
  process.send({ recipients, times });
  recipients = [];
  times = [];
});
process.on('disconnect', () => process.exit());
