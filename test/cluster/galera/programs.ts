import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const PACKAGES = ['mariadb-server-core', 'mariadb-server', 'mariadb-client-core', 'galera-4', 'rsync'];

/** MariaDB with Galera, as Debian lays it out below `prefix` (`/usr`, or a folder that it was unpacked into). */
export interface Programs {
  readonly prefix: string;
  readonly server: string;
  readonly installer: string;
  readonly provider: string;
  /** For each of them: they call each other, and rsync, by name. */
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Finds MariaDB and Galera where Debian's packages put them; where any is missing, downloads and unpacks them below
 * `folder`. Nothing is installed.
 * @throws where neither is possible
 */
export async function findPrograms(folder: string): Promise<Programs> {
  const installed = await programsBelow('/usr');
  if (installed && existsSync('/usr/bin/rsync')) return installed;
  await unpackDebianPackages(folder);
  const unpacked = await programsBelow(join(folder, 'root/usr'));
  if (!unpacked) throw new Error(`MariaDB and Galera are not where they were expected: ${folder}/root`);
  return unpacked;
}

/** What the packages need and the machine lacks is found by apt itself; needs neither root nor a lock. */
async function unpackDebianPackages(folder: string): Promise<void> {
  const archives = join(folder, 'debs');
  await mkdir(join(archives, 'partial'), { recursive: true });
  const options = ['-o', `Dir::Cache::Archives=${archives}/`, '-o', 'Debug::NoLocking=true'];
  const unattended = ['--yes', '--no-install-recommends', '--download-only'];
  try {
    await run('apt-get', ['install', ...unattended, ...options, ...PACKAGES]);
    await run('apt-get', ['download', ...PACKAGES], { cwd: archives });
    for (const name of await readdir(archives)) {
      if (name.endsWith('.deb')) await run('dpkg', ['-x', join(archives, name), join(folder, 'root')]);
    }
  } catch (error) {
    throw new Error(
      `The cluster needs MariaDB with Galera (Debian: mariadb-server, galera-4, rsync), installed or to be had by apt-get`,
      { cause: error },
    );
  }
}

async function programsBelow(prefix: string): Promise<Programs | undefined> {
  const server = join(prefix, 'sbin/mariadbd');
  const installer = join(prefix, 'bin/mariadb-install-db');
  const provider = join(prefix, 'lib/galera/libgalera_smm.so');
  if (![server, installer, provider].every(existsSync)) return undefined;
  const { PATH = '', ...rest } = process.env;
  const environment = { ...rest, PATH: `${prefix}/bin:${prefix}/sbin:${PATH}:/usr/sbin:/sbin` };
  if (prefix === '/usr') return { prefix, server, installer, provider, environment };
  const LD_LIBRARY_PATH = (await libraryFolders(prefix)).join(':');
  return { prefix, server, installer, provider, environment: { ...environment, LD_LIBRARY_PATH } };
}

/** Older releases of Debian keep some libraries beside /usr, not below it. */
async function libraryFolders(prefix: string): Promise<string[]> {
  const parents = [join(prefix, 'lib'), join(prefix, '../lib')].filter((path) => existsSync(path));
  const folders = parents.map(async (parent) =>
    (await readdir(parent)).filter((name) => name.endsWith('-linux-gnu')).map((name) => join(parent, name)),
  );
  return (await Promise.all(folders)).flat();
}
