import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ProblemCode } from '../../problem-codes.js';

interface Answer {
  readonly status: number;
  readonly body: { readonly message: string; readonly code: ProblemCode };
}

/** By the codes of Node's HTTP parser. */
const ANSWERS: ReadonlyMap<string | undefined, Answer> = new Map([
  [
    'HPE_HEADER_OVERFLOW',
    {
      status: 431,
      body: { message: 'the address and the headers together are larger than 8 KiB', code: 'too_large' },
    },
  ],
  [
    'ERR_HTTP_REQUEST_TIMEOUT',
    { status: 408, body: { message: 'the request did not arrive in time', code: 'malformed' } },
  ],
]);
const NO_HTTP: Answer = { status: 400, body: { message: 'this is not HTTP', code: 'malformed' } };

/** Answers what is no request, and so comes to no route, as all others are answered; then closes the connection. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const { status, body } = ANSWERS.get(error.code) ?? NO_HTTP;
  const text = JSON.stringify(body);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(text)}`,
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${text}`);
  socket.destroy(error);
}
