import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentTypeOf, filesIn } from '../platform/http/pages/page-folder.js';
import { modulesOf } from './module-graph.js';

const FOLDER = new URL('./page/', import.meta.url);
/** The best (11) makes the page 9 % smaller than this, takes twenty times as long, and the first visitor waits for it. */
const BROTLI_QUALITY = 8;
const brotli = promisify(brotliCompress);
const COMPRESS = {
  br: (content: Buffer) => brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: promisify<Buffer, Buffer>(gzip),
};
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

const PAGE = 'desk.html';
const FIRST_MODULE = 'shell/desk.js';

const ownFiles = filesIn(FOLDER);

/** Libraries as their packages bring them for browsers. They come from here: the page loads nothing from elsewhere. */
const libraries: ReadonlyMap<string, string> = new Map([
  library('htm-preact.js', 'htm/preact', 'standalone.module.js'),
  library('chart.js', 'chart.js', 'chart.umd.min.js'),
  library('papaparse.js', 'papaparse', 'papaparse.min.js'),
  library('read-excel-file.js', 'read-excel-file/package.json', 'bundle/read-excel-file.min.js'),
]);

/** Changes with the content alone: a part of the files' address, so that a browser need never ask for one again. */
export const VERSION = createHash('sha256')
  .update(JSON.stringify([...ownFiles, ...libraries]))
  .digest('hex')
  .slice(0, 16);

/** What stands under `desk/VERSION/`, by its path there. */
export const PAGE_FILES: ReadonlyMap<string, PageFile> = new Map(
  [...ownFiles, ...libraries].map(([name, content]) => [name, fileOf(name, content)]),
);

/** The page itself: names the files by their version, and all of its modules, so that none waits for another to name it. */
export const PAGE_FILE: PageFile = fileOf(
  PAGE,
  (ownFiles.get(PAGE) ?? '').replaceAll('desk/VERSION/', `desk/${VERSION}/`).replace(
    /^ *<!-- MODULES -->$/m,
    modulesOf(FIRST_MODULE, (name) => ownFiles.get(name))
      .map((name) => `    <link rel="modulepreload" href="desk/${VERSION}/${name}" />`)
      .join('\n'),
  ),
);

function fileOf(name: string, content: string): PageFile {
  return new PageFile(contentTypeOf(name), Buffer.from(content));
}

/** @param file lies beside the package's entry */
function library(name: string, entry: string, file: string): [string, string] {
  const folder = dirname(createRequire(import.meta.url).resolve(entry));
  return [`vendor/${name}`, readFileSync(join(folder, file), 'utf8')];
}

/** @param accepted such as "gzip;q=0.8, br" (RFC 9110, 12.5.3) */
function accepts(accepted: string | undefined, encoding: Encoding): boolean {
  return (accepted ?? '').split(',').some((each) => {
    const [name, ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    return name === encoding && Number(quality ?? 1) > 0;
  });
}
