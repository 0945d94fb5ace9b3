import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, posix, relative } from 'node:path';

const FIRST = 'shell/desk.js';
/** Words alone: they need nothing of the page. */
const WORDS = 'locales/';
const SHARED = 'parts/';

/**
 * Joins the modules of the front desk's first view into one file, and those of each view that comes later into one or two: to
 * ask for each of fifty modules took a third of the time until the day was there. Every file keeps its place and the names
 * that it gives to others, so that a page that was opened before an update still finds what it has not yet loaded.
 * @param {string} folder the built page's
 */
export async function bundlePage(folder) {
  const esbuild = await import('esbuild');
  try {
    const { metafile } = await esbuild.build({ ...options(folder, [FIRST]), plugins: [libraries()] });
    const later = loadedLater(metafile, folder);
    const { outputFiles, metafile: parts } = await esbuild.build({
      ...options(folder, [FIRST, ...later]),
      plugins: [libraries(), afterTheFirst(folder, later)],
    });
    const first = sharedByAll(parts, folder);
    await removeModules(folder);
    for (const { path, text } of outputFiles) {
      const name = nameIn(folder, path);
      // What all share is the first view: it stands where the page looks for it.
      if (name !== FIRST) await write(folder, name === first ? FIRST : name, renamed(text, name, first));
    }
  } finally {
    await esbuild.stop();
  }
}

function options(folder, names) {
  return {
    absWorkingDir: folder,
    entryPoints: names,
    outdir: folder,
    outbase: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    chunkNames: `${SHARED}[name]-[hash]`,
    minifyWhitespace: true,
    minifySyntax: true,
    metafile: true,
    write: false,
    logLevel: 'warning',
  };
}

/** Finds libraries as the service gives them to the page: by one name for each. */
function libraries() {
  const { resolve } = createRequire(import.meta.url);
  return {
    name: 'libraries',
    setup(build) {
      build.onResolve({ filter: /\/vendor\/htm-preact\.js$/ }, () => ({
        path: join(dirname(resolve('htm/preact')), 'standalone.module.js'),
      }));
    },
  };
}

/** Lets each view need the first one whole, as it does in a browser: so that what both use stands in one file, not in twenty. */
function afterTheFirst(folder, later) {
  return {
    name: 'after the first',
    setup(build) {
      build.onLoad({ filter: /\.js$/ }, async ({ path }) => {
        const name = nameIn(folder, path);
        if (!later.includes(name) || name.startsWith(WORDS)) return undefined;
        const first = posix.relative(posix.dirname(name), FIRST);
        return { contents: `${await readFile(path, 'utf8')}\nimport './${first}';\n` };
      });
    },
  };
}

/** The modules that are imported on demand. */
function loadedLater({ inputs }, folder) {
  const imports = Object.values(inputs).flatMap((input) => input.imports);
  const later = imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => path);
  return [...new Set(later)].map((path) => nameIn(folder, join(folder, path)));
}

function sharedByAll({ outputs }, folder) {
  const { imports } = outputs[FIRST];
  if (imports.length !== 1) throw new Error(`the first view is in ${imports.length} files, and not in one`);
  return nameIn(folder, join(folder, imports[0].path));
}

/** @param {string} text a file's, which names the first view by its own place */
function renamed(text, name, first) {
  const there = (to) => posix.relative(posix.dirname(name), to).replace(/^(?!\.)/, './');
  return text.replaceAll(JSON.stringify(there(first)), JSON.stringify(there(FIRST)));
}

async function removeModules(folder) {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((each) => each.endsWith('.js'))) await rm(join(folder, name));
}

async function write(folder, name, text) {
  await mkdir(join(folder, dirname(name)), { recursive: true });
  await writeFile(join(folder, name), text);
}

function nameIn(folder, path) {
  return relative(folder, path).replaceAll('\\', '/');
}
