/**
 * The entries of a ZIP archive, inflated by the browser as a stream, so that one which would be larger than it may be is given up as
 * soon as it is, whatever its own directory says of its size.
 */

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_END_COMMENT = 65_557;
const MAX_ENTRIES = 1000;

/** @typedef {{ name: string, content: Uint8Array }} Entry */

/**
 * @param {Uint8Array} bytes
 * @param {(name: string) => boolean} isWanted
 * @param {number} mostBytes of all of them
 * @returns {Promise<{ entries: Entry[] } | { problem: 'too_large' | 'broken' }>}
 */
export async function readEntries(bytes, isWanted, mostBytes) {
  const listed = directoryOf(bytes);
  if (!listed || listed.length > MAX_ENTRIES) return { problem: listed ? 'too_large' : 'broken' };
  /** @type {Entry[]} */
  const entries = [];
  let left = mostBytes;
  for (const { name, isDeflated, packed } of listed.filter(({ name }) => isWanted(name))) {
    const content = isDeflated ? await inflate(packed, left).catch(() => null) : packed;
    if (content === null) return { problem: 'broken' };
    if (content === undefined || content.length > left) return { problem: 'too_large' };
    left -= content.length;
    entries.push({ name, content });
  }
  return { entries };
}

/**
 * @param {Uint8Array} bytes
 * @returns {{ name: string, isDeflated: boolean, packed: Uint8Array }[] | undefined} undefined where it is no archive that is whole
 */
function directoryOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const listed = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined;
    const [method, size, nameLength] = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 20, true),
      view.getUint16(at + 28, true),
    ];
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL || (method !== 0 && method !== 8))
      return undefined;
    const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    listed.push({ name, isDeflated: method === 8, packed: bytes.subarray(begin, begin + size) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return listed;
}

/** @param {DataView} view */
function endOf(view) {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - MAX_END_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

/**
 * @param {Uint8Array} packed
 * @param {number} most
 * @returns {Promise<Uint8Array | undefined>} undefined where it is larger than that
 */
async function inflate(packed, most) {
  const stream = new Blob([/** @type {BlobPart} */ (packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  /** @type {Uint8Array[]} */
  const parts = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    parts.push(read.value);
  }
  return joined(parts, length);
}

/**
 * @param {readonly Entry[]} entries
 * @returns {Uint8Array} an archive of them, as they are: whoever reads it inflates nothing
 */
export function archiveOf(entries) {
  /** @type {Uint8Array[]} */
  const files = [];
  /** @type {Uint8Array[]} */
  const directory = [];
  let at = 0;
  for (const { name, content } of entries) {
    const written = new TextEncoder().encode(name);
    const local = header(
      30,
      LOCAL,
      [
        [18, content.length],
        [22, content.length],
      ],
      [[26, written.length]],
    );
    const entry = header(
      46,
      ENTRY,
      [
        [20, content.length],
        [24, content.length],
        [42, at],
      ],
      [[28, written.length]],
    );
    files.push(local, written, content);
    directory.push(entry, written);
    at += local.length + written.length + content.length;
  }
  const size = lengthOf(directory);
  const end = header(
    22,
    END,
    [
      [12, size],
      [16, at],
    ],
    [
      [8, entries.length],
      [10, entries.length],
    ],
  );
  const all = [...files, ...directory, end];
  return joined(all, lengthOf(all));
}

/**
 * @param {number} length
 * @param {number} signature
 * @param {readonly (readonly [number, number])[]} longs by their place
 * @param {readonly (readonly [number, number])[]} shorts
 */
function header(length, signature, longs, shorts) {
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, signature, true);
  for (const [at, value] of longs) view.setUint32(at, value, true);
  for (const [at, value] of shorts) view.setUint16(at, value, true);
  return new Uint8Array(view.buffer);
}

/** @param {readonly Uint8Array[]} parts */
function lengthOf(parts) {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

/**
 * @param {readonly Uint8Array[]} parts
 * @param {number} length
 */
function joined(parts, length) {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
