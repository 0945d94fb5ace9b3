import { Worker } from 'node:worker_threads';

type Value = string | number | bigint | Uint8Array | null;
type Row = Readonly<Record<string, Value>>;

export type Asked = { readonly sql: string; readonly values: readonly unknown[] } | 'close';
export type Answer =
  | { readonly kind: 'rows'; readonly columns: readonly string[]; readonly rows: readonly unknown[][] }
  | { readonly kind: 'changed'; readonly affected: number; readonly lastId: number }
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed'; readonly message: string; readonly code: string | undefined };
/** What a statement did, or read. */
export type Done = { readonly rows: Row[] } | { readonly affected: number; readonly lastId: number };

interface Waiting {
  readonly resolve: (done: Done) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A connection to an embedded database, whose statements run in a thread of their own, one after another. TypeORM takes it for
 * better-sqlite3's connection.
 */
export class SqliteThread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #closed: Promise<void> | undefined;

  /** @param timeout ms that a statement waits for another process which writes */
  constructor(path: string, { timeout }: { readonly timeout: number }) {
    this.#worker = new Worker(new URL('./worker/sqlite-worker.js', import.meta.url), {
      workerData: { path, timeout },
      // Nothing that a test or an operator gives to the process is meant for it.
      execArgv: [],
    });
    this.#worker.on('message', (answer: Answer) => this.#hear(answer));
    this.#worker.unref();
  }

  /** @throws Error with SQLite's `code`, where SQLite refuses the statement; or without one, where it is closed */
  async run(sql: string, values: readonly unknown[] = []): Promise<Done> {
    // libsql would end the whole process.
    if (this.#closed) throw new Error('The database connection is not open');
    return this.#ask({ sql, values });
  }

  /** @returns the rows of its answer, none where it has none */
  pragma(statement: string): Promise<Row[]> {
    const rows = this.run(`PRAGMA ${statement}`).then((done) => ('rows' in done ? done.rows : []));
    // TypeORM waits for none of its own.
    rows.catch(() => undefined);
    return rows;
  }

  /** Waits for what was asked before. Asked again it waits for the same. */
  close(): Promise<void> {
    this.#closed ??= this.#ask('close').then(() => undefined);
    return this.#closed;
  }

  #ask(asked: Asked): Promise<Done> {
    return new Promise((resolve, reject) => {
      // The process lives on for as long as somebody waits.
      this.#worker.ref();
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(asked);
    });
  }

  #hear(answer: Answer): void {
    const waiting = this.#waiting.shift();
    if (this.#waiting.length === 0) this.#worker.unref();
    if (answer.kind === 'failed')
      waiting?.reject(Object.assign(new Error(answer.message), { code: answer.code }));
    else waiting?.resolve(doneBy(answer));
  }
}

function doneBy(answer: Exclude<Answer, { kind: 'failed' }>): Done {
  if (answer.kind === 'changed') return answer;
  return { rows: answer.kind === 'rows' ? rowsOf(answer.columns, answer.rows) : [] };
}

function rowsOf(columns: readonly string[], rows: readonly unknown[][]): Row[] {
  return rows.map((values) =>
    Object.fromEntries(columns.map((column, index) => [column, asBuffer(values[index] as Value)])),
  );
}

/** Bytes arrive as plain ones from another thread. */
function asBuffer(value: Value): Value {
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;
}
