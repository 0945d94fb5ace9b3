import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

const TITLES: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** Anything but success, with what JSON:API says of it. */
export interface Problem {
  readonly status: number;
  readonly code?: number;
  readonly detail?: string | object;
  readonly retryAfterSeconds?: number;
}

export const isProblem = (value: object): value is Problem => 'status' in value;

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

export function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/vnd.api+json' }).end(JSON.stringify(body));
}

/** Answers JSON:API `errors[]`. There is no title where Flowroute has none: a client must live without. */
export function sendProblem(response: ServerResponse, problem: Problem): void {
  const { status, code, retryAfterSeconds } = problem;
  const detail = problem.detail ?? TITLES[status] ?? 'refused';
  if (retryAfterSeconds !== undefined) response.setHeader('retry-after', String(retryAfterSeconds));
  const numbered = code === undefined ? {} : { code: String(code) };
  sendJson(response, status, {
    errors: [{ id: randomUUID(), status, title: TITLES[status], detail, ...numbered }],
  });
}
