import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** Packages that find files beside their own, that no start needs, or that the service can do without. */
const APART = [
  'libsql',
  'pino',
  'swagger-ui-dist',
  // Only where there was no build.
  '*/open-api.js',
  'undici',
  '@fastify/*',
  '@nestjs/microservices',
  '@nestjs/platform-express',
  '@nestjs/websockets',
];

/**
 * Joins the built service and its packages into one file in place of `service`: to find and load each of some 1,800 files took
 * Node three quarters of a start. Migrations by hand still use the single files, and main.js, which hears signals before it
 * loads the service, stays small.
 * @param service the built service.js
 */
export async function bundle(service) {
  const esbuild = await import('esbuild');
  try {
    const { outputFiles } = await esbuild.build({
      entryPoints: [service],
      outfile: service,
      write: false,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      // Nest's log tells who speaks by the names of classes, and TypeORM's errors too.
      keepNames: true,
      // V8 keeps the source for as long as the process lives: without blanks and comments it is a quarter smaller. Lines stay short,
      // as Node prints the one that an error comes from.
      minifyWhitespace: true,
      legalComments: 'none',
      lineLimit: 400,
      external: APART,
      // For a rule of class-validator that nothing here uses.
      alias: { 'libphonenumber-js/max': 'libphonenumber-js/min' },
      // For packages that are CommonJS, and ask for Node's own modules or for optional packages.
      banner: {
        js: "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);",
      },
      plugins: [
        placesKept(dirname(service)),
        loadedLater(dirname(service)),
        oneTypeOrm(),
        ourDrivers(),
        ourEncodings(),
      ],
      logLevel: 'warning',
    });
    await writeFile(service, inAscii(withNamesOnlyWhereLost(outputFiles[0].text)));
  } finally {
    // Its process, some 300 MB, would live as long as the service that this one becomes.
    await esbuild.stop();
  }
}

/**
 * Classes keep their names. To name each inner function anew whenever it comes to be took a twentieth of a request, and so did
 * to look at the `prototype` of those that have their names already: V8 makes it when it is asked for.
 */
function withNamesOnlyWhereLost(code) {
  const naming = 'var __name=(target,value)=>';
  const kept = 'target.name === value || !target.prototype';
  return withReplaced(code, `${naming}__defProp(`, `${naming}${kept} ? target : __defProp(`);
}

/** @throws where a package's new version has written it otherwise */
function withReplaced(code, written, instead) {
  if (!code.includes(written)) throw new Error(`a package does not write any more: ${written}`);
  return code.replace(written, instead);
}

/**
 * V8 keeps a source with other letters in two bytes each, 15 MB here, and reads it more slowly. esbuild has written them as escapes but in
 * expressions: they mean the same there.
 */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Leaves a file of ours at its place that brings much along and is only loaded where it is wanted. */
function loadedLater(folder) {
  return {
    name: 'loaded later',
    setup(build) {
      build.onResolve({ filter: /\/otlp\.js$/ }, ({ path, resolveDir }) => ({
        path: `./${relative(folder, join(resolveDir, path)).replaceAll('\\', '/')}`,
        external: true,
      }));
    },
  };
}

/** Lets each of our files still find what lies beside it. */
function placesKept(folder) {
  return {
    name: 'places kept',
    setup(build) {
      build.onLoad({ filter: /\.js$/ }, async ({ path }) => {
        const place = relative(folder, path).replaceAll('\\', '/');
        if (place.startsWith('..')) return undefined;
        const source = await readFile(path, 'utf8');
        return {
          contents: source.replaceAll(
            'import.meta.url',
            `new URL(${JSON.stringify(place)}, import.meta.url).href`,
          ),
        };
      });
    },
  };
}

/** Nest's package looks at run time for what older versions of TypeORM had, and would load a second one from its own files. */
function oneTypeOrm() {
  return {
    name: 'one TypeORM',
    setup(build) {
      build.onLoad({ filter: /@nestjs\/typeorm\/dist\/common\/typeorm-compat\.js$/ }, async ({ path }) => {
        const source = withReplaced(await readFile(path, 'utf8'), "require('typeorm')", 'theOne');
        return { contents: `import * as theOne from 'typeorm';\n${source}` };
      });
    },
  };
}

/** TypeORM brings the drivers of all databases that it knows, a tenth of the service's code. */
function ourDrivers() {
  return {
    name: 'our drivers',
    setup(build) {
      build.onLoad({ filter: /typeorm\/driver\/DriverFactory\.js$/ }, () => ({
        contents: `
          const { BetterSqlite3Driver } = require('./better-sqlite3/BetterSqlite3Driver');
          const { MysqlDriver } = require('./mysql/MysqlDriver');
          exports.DriverFactory = class DriverFactory {
            create(dataSource) {
              return new (dataSource.options.type === 'better-sqlite3' ? BetterSqlite3Driver : MysqlDriver)(dataSource);
            }
          };`,
      }));
    },
  };
}

/** mysql2 knows the encodings of all servers; our connections speak UTF-8 (`connection/options.ts`). */
function ourEncodings() {
  return {
    name: 'our encodings',
    setup(build) {
      build.onLoad({ filter: /iconv-lite\/encodings\/index\.js$/ }, () => ({
        contents: "module.exports = require('./internal');",
      }));
    },
  };
}
