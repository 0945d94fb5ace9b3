import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Belongings } from './belongings.js';

/** Whoever runs this may not mount a file system. */
export class MayNotMount extends Error {}

/** Puts a file system of so many megabytes, in memory, on a folder. */
export function mountSmallDisk(belongings: Belongings, folder: string, megabytes: number): void {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch (error) {
    throw new MayNotMount(`no file system can be mounted here (that takes root): ${String(error)}`);
  }
  belongings.addMount(folder);
}

/**
 * Fills a file system to its last byte.
 * @returns the function that frees it again
 */
export function fillDisk(folder: string): () => void {
  const filler = join(folder, 'filler');
  const file = openSync(filler, 'w');
  for (
    let block = Buffer.alloc(1024 * 1024);
    block.length > 0;
    block = block.subarray(block.length / 2 + 0.5)
  ) {
    try {
      for (;;) writeSync(file, block);
    } catch (error) {
      if (!isFull(error)) throw error;
    }
  }
  closeSync(file);
  return () => rmSync(filler);
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
}
