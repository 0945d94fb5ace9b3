import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/bootstrap/root.mjs';
import { fetchNode } from '../node-versions/fetch-node.mjs';

const CERTIFICATES = '/usr/local/share/certificates.pem';

/** The tag of the Dockerfile's base, without its digest: what is made here has another one. */
export function baseTag() {
  const [, tag] = /^ARG NODE=([^@\s]+)/m.exec(readFileSync(join(ROOT, 'Dockerfile'), 'utf8')) ?? [];
  return tag;
}

/**
 * Makes what stands in for the base, where no registry of images is reached: Debian by debootstrap, Node and npm from the npm
 * registry, and a user `node` with the number 1000.
 * @param debian a folder with Debian in it; made where it is not there
 */
export async function makeBase(debian, folder, buildah) {
  if (!existsSync(join(debian, 'etc/debian_version')))
    execFileSync('debootstrap', ['--variant=minbase', 'bookworm', debian], { stdio: 'inherit' });
  const node = await fetchNode('24', folder);
  const local = join(debian, 'usr/local');
  cpSync(node.path, join(local, 'bin/node'));
  const npm = join(execFileSync('npm', ['root', '-g'], { encoding: 'utf8' }).trim(), 'npm');
  mkdirSync(join(local, 'lib/node_modules'), { recursive: true });
  rmSync(join(local, 'lib/node_modules/npm'), { recursive: true, force: true });
  cpSync(npm, join(local, 'lib/node_modules/npm'), { recursive: true, verbatimSymlinks: true });
  if (!existsSync(join(local, 'bin/npm')))
    symlinkSync('../lib/node_modules/npm/bin/npm-cli.js', join(local, 'bin/npm'));
  const certificates = process.env.NODE_EXTRA_CA_CERTS;
  if (certificates) cpSync(certificates, join(debian, CERTIFICATES));
  if (!readFileSync(join(debian, 'etc/passwd'), 'utf8').includes('\nnode:'))
    execFileSync('chroot', [debian, 'useradd', '--create-home', '--uid', '1000', 'node']);
  const container = buildah('from', 'scratch');
  buildah('copy', container, debian, '/');
  const env = certificates ? ['--env', `NODE_EXTRA_CA_CERTS=${CERTIFICATES}`] : [];
  buildah(
    'config',
    '--env',
    'PATH=/usr/local/bin:/usr/local/sbin:/usr/bin:/usr/sbin:/bin:/sbin',
    ...env,
    container,
  );
  buildah('commit', '--rm', container, `docker.io/library/${baseTag()}`);
  return node.version;
}
