/**
 * A carrier that takes every message, so long after it came in, and keeps when it did. It reads just enough of HTTP: with
 * node:http it took twice as much of the processors, which whoever is measured shares with it. Requests:
 * {listen: LATENCY_MS} → {url}; {report: true} → what has come in since the last report, by the last nine digits of the
 * recipient, at ms since 1970.
 */
import { createServer } from 'node:net';

const END_OF_HEAD = '\r\n\r\n';
const LENGTH = /content-length: (\d+)/i;
const TO = '"to":"';
/** Where calls were broken off, somebody asks what has become of them. */
const NO_RECORDS = 'HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n';
let latencyMs = 0;
let recipients = [];
let times = [];
let id = 0;

const server = createServer({ noDelay: true }, (socket) => {
  let unread = '';
  socket.setEncoding('latin1');
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    const at = performance.timeOrigin + performance.now();
    unread += chunk;
    for (let end = endOfRequest(unread); end <= unread.length; end = endOfRequest(unread)) {
      if (unread.startsWith('POST')) {
        const to = unread.indexOf(TO) + TO.length;
        recipients.push(Number(unread.slice(to + 2, to + 11)));
        times.push(at);
        setTimeout(answer, latencyMs, socket);
      } else socket.write(NO_RECORDS);
      unread = unread.slice(end);
    }
  });
});

/** Past the end of what is there where it is not complete. */
function endOfRequest(text) {
  const head = text.indexOf(END_OF_HEAD);
  return head < 0 ? Infinity : head + END_OF_HEAD.length + Number(LENGTH.exec(text)?.[1] ?? 0);
}

function answer(socket) {
  const body = `{"data":{"id":"mdr2-${process.pid}-${++id}","type":"message"}}`;
  socket.write(
    `HTTP/1.1 202 Accepted\r\ncontent-type: application/vnd.api+json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    'latin1',
  );
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
