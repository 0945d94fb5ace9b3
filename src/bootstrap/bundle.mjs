import { readFile } from 'node:fs/promises';
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
    await esbuild.build({
      entryPoints: [service],
      outfile: service,
      allowOverwrite: true,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      // Nest's log tells who speaks by the names of classes, and TypeORM's errors too.
      keepNames: true,
      external: APART,
      // For packages that are CommonJS, and ask for Node's own modules or for optional packages.
      banner: {
        js: "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);",
      },
      plugins: [placesKept(dirname(service)), loadedLater(dirname(service))],
      logLevel: 'warning',
    });
  } finally {
    // Its process, some 300 MB, would live as long as the service that this one becomes.
    await esbuild.stop();
  }
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
