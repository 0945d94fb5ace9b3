/**
 * `npm run container`: builds the image with docker, podman or buildah, whichever is there, and names it
 * appointment-reminder:VERSION. Arguments after `--` go to the engine's `build`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { orExit, PrepareError, ROOT } from './root.mjs';
import { run } from './run.mjs';

const ENGINES = ['docker', 'podman', 'buildah'];

/** Who made it of what: with these an image can be traced back to its source. */
function labels(version) {
  const { status, stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: ROOT, encoding: 'utf8' });
  const revision = status === 0 ? [`org.opencontainers.image.revision=${stdout.trim()}`] : [];
  return [`org.opencontainers.image.version=${version}`, ...revision];
}

await orExit(async () => {
  // Docker's client may be there without its engine.
  const engine = ENGINES.find((name) => spawnSync(name, ['info']).status === 0);
  if (!engine)
    throw new PrepareError(`The image needs one of ${ENGINES.join(', ')}, and none of them answers.`);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const tag = `appointment-reminder:${version}`;
  // Only images in Docker's format have a health check.
  const format = engine === 'docker' ? [] : ['--format', 'docker'];
  const named = labels(version).flatMap((label) => ['--label', label]);
  const args = ['build', ...format, '--tag', tag, ...named, ...process.argv.slice(2), '.'];
  await run(engine, args, `${engine} could not build the image: see above.`);
  console.log(`Built ${tag} with ${engine}.`);
});
