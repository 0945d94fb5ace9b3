/** The first byte of a page that belongs to a table or an index, and how long the header is behind which its cells are listed. */
const HEADER_BYTES: ReadonlyMap<number | undefined, number> = new Map([
  [0x02, 12],
  [0x05, 12],
  [0x0a, 8],
  [0x0d, 8],
]);
/** Of a free block: where the next one is, and how long it is. */
const BLOCK_HEADER_BYTES = 4;
/** The first page begins with the header of the file. */
const FILE_HEADER_BYTES = 100;

/**
 * A page of an SQLite database without what is left in its unused parts. Where a page is split its cells are copied to others and
 * the old copies stay behind, whatever `secure_delete` says; erased later are only the new ones. Pure.
 * https://www.sqlite.org/fileformat2.html#b_tree_pages
 * @param number of the page, the first is 1
 * @returns the clean page, or undefined where there is nothing in its unused parts, or where it is no page of a table or an index
 */
export function withoutRemains(page: Uint8Array, number: number): Uint8Array | undefined {
  const unused = unusedParts(page, number === 1 ? FILE_HEADER_BYTES : 0);
  if (!unused.some(([from, to]) => page.subarray(from, to).some((byte) => byte !== 0))) return undefined;
  const clean = Uint8Array.from(page);
  for (const [from, to] of unused) clean.fill(0, from, to);
  return clean;
}

/** None where anything about the page is not as it should be. */
function unusedParts(page: Uint8Array, start: number): [from: number, to: number][] {
  const headerBytes = HEADER_BYTES.get(page[start]);
  if (headerBytes === undefined) return [];
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const cells = view.getUint16(start + 3);
  // 65,536 does not fit.
  const content = view.getUint16(start + 5) || 65_536;
  const listEnd = start + headerBytes + 2 * cells;
  if (listEnd > content || content > page.length) return [];
  const unused: [number, number][] = [[listEnd, content]];
  let last = content - 1;
  for (let block = view.getUint16(start + 1); block !== 0; block = view.getUint16(block)) {
    if (block <= last || block + BLOCK_HEADER_BYTES > page.length) return [];
    const end = block + view.getUint16(block + 2);
    if (end < block + BLOCK_HEADER_BYTES || end > page.length) return [];
    unused.push([block + BLOCK_HEADER_BYTES, end]);
    last = end - 1;
  }
  return unused;
}
