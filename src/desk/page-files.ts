import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};
const FOLDER = new URL('./page/', import.meta.url);
const COMPRESS = { br: promisify(brotliCompress), gzip: promisify(gzip) };
type Encoding = keyof typeof COMPRESS;

export interface EncodedFile {
  readonly content: Buffer;
  readonly encoding: Encoding | undefined;
}

/** A file of the page, read once; compressed once, when a browser first asks for it so. */
export class PageFile {
  readonly #compressed = new Map<Encoding, Promise<Buffer>>();
  /** Changes with the content alone, so that a browser keeps the file over restarts and replicas. */
  readonly etag: string;

  constructor(
    readonly contentType: string,
    private readonly content: Buffer,
  ) {
    this.etag = `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  }

  /** @param accepted the request's Accept-Encoding */
  async encoded(accepted: string | undefined): Promise<EncodedFile> {
    const encoding = (['br', 'gzip'] as const).find((name) => accepts(accepted, name));
    if (!encoding) return { content: this.content, encoding };
    let compressed = this.#compressed.get(encoding);
    if (!compressed) {
      compressed = COMPRESS[encoding](this.content);
      this.#compressed.set(encoding, compressed);
    }
    return { content: await compressed, encoding };
  }
}

/** The page's own files by their names: nothing else in the folder can be asked for. */
export const PAGE_FILES: ReadonlyMap<string, PageFile> = new Map(
  readdirSync(FOLDER).flatMap((name): [string, PageFile][] => {
    const contentType = CONTENT_TYPES[extname(name)];
    if (contentType === undefined) return [];
    return [[name, new PageFile(contentType, readFileSync(new URL(name, FOLDER)))]];
  }),
);

/** Libraries as their packages bring them for browsers. They come from here: the page loads nothing from elsewhere. */
export const VENDOR_FILES: ReadonlyMap<string, PageFile> = new Map([
  vendorFile('htm-preact.js', 'htm/preact', 'standalone.module.js'),
  vendorFile('chart.js', 'chart.js', 'chart.umd.min.js'),
  vendorFile('papaparse.js', 'papaparse', 'papaparse.min.js'),
]);

/** @param file lies beside the package's entry */
function vendorFile(name: string, entry: string, file: string): [string, PageFile] {
  const folder = dirname(createRequire(import.meta.url).resolve(entry));
  return [name, new PageFile('text/javascript; charset=utf-8', readFileSync(join(folder, file)))];
}

function accepts(accepted: string | undefined, encoding: Encoding): boolean {
  return (accepted ?? '').split(',').some((each) => {
    const [name, quality] = each
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/);
    return name === encoding && Number(quality ?? 1) > 0;
  });
}
