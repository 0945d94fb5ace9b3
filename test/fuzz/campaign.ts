import type { IncomingHttpHeaders } from 'node:http';
import { Agent, request as httpRequest } from 'node:http';
import { FIELD_CODES, PROBLEM_CODES } from '../../src/platform/problem-codes.js';
import type { SentReminder } from './bodies.js';
import type { Operation } from './operations.js';
import type { FuzzRequest } from './requests.js';
import { KNOWN_ID } from './requests.js';

interface Problem {
  readonly message?: unknown;
  readonly code?: unknown;
  readonly errors?: readonly { readonly code?: unknown }[];
  /** Of an OperationOutcome. */
  readonly issue?: readonly { readonly diagnostics?: unknown }[];
}

interface FuzzAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

const IDS_KEPT = 50;

/** Makes requests of one service, and remembers what it learned of it. */
export class Campaign {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 16 });
  readonly #ids: string[] = [];
  /** How often each status was answered. */
  readonly counts = new Map<number, number>();
  /** How many reminders were created, read again, and found to be what was sent. */
  readBack = 0;

  constructor(
    private readonly url: string,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  /** @throws where the answer is a failure, is undocumented or is not what the document says */
  async make(request: FuzzRequest): Promise<void> {
    const answer = await this.#send(request.operation.method, this.#withKnownId(request.path), request);
    this.counts.set(answer.status, (this.counts.get(answer.status) ?? 0) + 1);
    const problem = problemWith(request.operation, answer);
    if (problem) throw new Error(`${problem}: ${answer.status} ${answer.text.slice(0, 500)}`);
    if (answer.status === 201) await this.#readAgain(answer, request.sent);
    else if (request.sent) throw new Error(`a right reminder was refused: ${answer.status} ${answer.text}`);
  }

  close(): void {
    this.#agent.destroy();
  }

  async #readAgain({ text }: FuzzAnswer, sent: SentReminder | undefined): Promise<void> {
    const { reminder_id: id } = JSON.parse(text) as { reminder_id?: string | null };
    // A text by staff need not be about a reminder, and FHIR does not say it there.
    if (typeof id !== 'string') return;
    if (sent) {
      const found = await this.#send('GET', `/reminder/${id}`, { headers: {}, body: undefined });
      const reminder = JSON.parse(found.text) as Record<string, unknown>;
      for (const [name, value] of Object.entries(sent))
        if (reminder[name] !== value)
          throw new Error(
            `${name} was sent as ${JSON.stringify(value)} and is ${JSON.stringify(reminder[name])}`,
          );
      this.readBack += 1;
    }
    this.#ids.push(id);
    if (this.#ids.length > IDS_KEPT) this.#ids.shift();
  }

  #withKnownId(path: string): string {
    const id = this.#ids[Math.floor(Math.random() * this.#ids.length)] ?? '0'.repeat(32);
    return path.replaceAll(KNOWN_ID, id);
  }

  #send(
    method: string,
    path: string,
    { headers, body }: Pick<FuzzRequest, 'headers' | 'body'>,
  ): Promise<FuzzAnswer> {
    const { hostname, port } = new URL(this.url);
    return new Promise((resolve, reject) => {
      const sending = httpRequest(
        { agent: this.#agent, hostname, port, method, path, headers: { ...this.headers, ...headers } },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(chunks).toString('utf8'),
            }),
          );
        },
      );
      // A kept connection may be closed just as it is used again: that is no answer, and the service has seen nothing.
      sending.on('error', (error: NodeJS.ErrnoException) => {
        if (!sending.reusedSocket || error.code !== 'ECONNRESET') return reject(error);
        this.#send(method, path, { headers, body }).then(resolve, reject);
      });
      sending.end(body);
    });
  }
}

function problemWith({ statuses }: Operation, { status, headers, text }: FuzzAnswer): string | undefined {
  if (status >= 500) return 'the service failed';
  if (!statuses.has(status)) return 'the status is not documented';
  if (headers['set-cookie'] !== undefined) return 'a header was injected';
  if (/\.(js|ts|mjs):\d+/.test(text)) return 'a stack is shown';
  if (status < 400) return undefined;
  const { message, code, errors = [], issue } = JSON.parse(text) as Problem;
  if (issue)
    return issue.every(({ diagnostics }) => diagnostics !== '') ? undefined : 'an issue says nothing';
  if (typeof message !== 'string' || message === '') return 'an error says nothing';
  if (typeof code !== 'string' || !Object.hasOwn(PROBLEM_CODES, code)) return 'an error has no code';
  const isCoded = errors.every((error) => Object.hasOwn(FIELD_CODES, String(error.code)));
  return isCoded ? undefined : "a field's error has no code";
}
