/**
 * `npm run container:test`: builds the image by `npm run container`, as it stands, on a base that is made here, and tries it. Needs
 * Linux, root, and Debian's packages buildah and debootstrap; no engine runs, and no registry of images is reached. By hand:
 * it takes some minutes. `-- --debian FOLDER` keeps Debian for the next time.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../src/bootstrap/root.mjs';
import { baseTag, makeBase } from './base.mjs';
import { CHECKS } from './checks.mjs';

const SKIPPED = `
${'!'.repeat(80)}
  SKIPPED: the image was neither built nor tried.
  Why: that needs root and Debian's packages buildah and debootstrap
  (apt-get install buildah debootstrap), and they are not all here.
${'!'.repeat(80)}
`;
const NEEDED = ['buildah', 'debootstrap', 'unshare', 'setpriv'];
const { values } = parseArgs({ options: { debian: { type: 'string' } } });

const isThere = (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
if (process.getuid?.() !== 0 || !NEEDED.every(isThere)) {
  console.error(SKIPPED);
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'reminders-container-'));
// A store of its own, which is thrown away with everything in it.
const storage = join(folder, 'storage.conf');
writeFileSync(
  storage,
  `[storage]\ndriver = "vfs"\ngraphroot = "${folder}/store"\nrunroot = "${folder}/run"\n`,
);
const env = { ...process.env, CONTAINERS_STORAGE_CONF: storage, BUILDAH_ISOLATION: 'chroot' };
const buildah = (...args) =>
  execFileSync('buildah', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();

/** @returns an image's files and its settings */
function open(tag) {
  const { Docker } = JSON.parse(buildah('inspect', '--type', 'image', tag));
  return { path: buildah('mount', buildah('from', '--pull=never', tag)), config: Docker.config };
}

let failures = 0;
try {
  console.log('=== the base');
  const node = await makeBase(values.debian ?? join(folder, 'debian'), folder, buildah);
  console.log(`${baseTag()} stands for Debian 12 with Node ${node}.`);

  console.log('=== npm run container');
  const build = ['run', '--silent', 'container', '--', '--pull=never', '--build-arg', `NODE=${baseTag()}`];
  execFileSync('npm', build, { cwd: ROOT, stdio: 'inherit', env });

  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const [image, base] = [open(`appointment-reminder:${version}`), open(baseTag())];
  for (const [what, check] of Object.entries(CHECKS))
    try {
      const more = await check(image, base);
      console.log(`ok      the image ${what}${more ? ` (${more})` : ''}`);
    } catch (error) {
      failures += 1;
      console.log(`FAILED  the image ${what}: ${error.message}`);
    }
} finally {
  spawnSync('buildah', ['rm', '--all'], { env });
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failures === 0 ? 0 : 1;
