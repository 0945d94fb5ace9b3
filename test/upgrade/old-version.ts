import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const git = (...args: string[]): string =>
  execFileSync('git', ['-C', ROOT, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Whether the history goes back to a commit: a shallow clone's does not. */
export function isInHistory(commit: string): boolean {
  try {
    git('cat-file', '-e', `${commit}^{commit}`);
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes a version's source into a folder. It runs with today's packages: those that it needs are all among them.
 * @returns gives the folder back
 */
export function takeOut(commit: string, folder: string): () => void {
  git('worktree', 'add', '--detach', '--force', folder, commit);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return () => git('worktree', 'remove', '--force', folder);
}
