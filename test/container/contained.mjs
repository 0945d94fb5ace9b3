import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** What an engine does for a container, by hand: number 1 among its processes, no right, nothing to write but its data. */
const ENTER = `set -e
mount --make-rprivate /
mount --bind "$IMAGE" "$IMAGE"
mount --rbind /dev "$IMAGE/dev"
mount -t proc proc "$IMAGE/proc"
mount --bind "$DATA" "$IMAGE/app/data"
mount -o remount,bind,ro "$IMAGE"
exec chroot "$IMAGE" setpriv --reuid "$ID" --regid "$ID" --clear-groups --inh-caps=-all --bounding-set=-all --no-new-privs \\
  sh -c 'cd /app && exec env -i "$@"' sh "$@"`;

/** Programs of an image, run as its settings say, beside this machine's own network. */
export class Contained {
  output = '';

  /**
   * @param image { path, config }: where its files are, and its settings
   * @param settings as of `docker run --env`
   * @param command instead of the image's own
   */
  constructor({ path, config }, data, settings, command = config.Entrypoint) {
    const env = [...config.Env, ...Object.entries(settings).map(([name, value]) => `${name}=${value}`)];
    const [id] = config.User.split(':');
    this.child = spawn(
      'unshare',
      ['--mount', '--pid', '--fork', '--kill-child', 'sh', '-c', ENTER, 'sh', ...env, ...command],
      { env: { PATH: process.env.PATH, IMAGE: path, DATA: data, ID: id } },
    );
    this.ended = once(this.child, 'exit').then(([code]) => code);
    for (const stream of [this.child.stdout, this.child.stderr])
      stream.on('data', (text) => (this.output += String(text)));
  }

  /** Where it listens, once it has said so. */
  url() {
    return /(http:\/\/127\.0\.0\.1:\d+)\/reminder/.exec(this.output)?.[1];
  }

  /** What the kernel says of its first process. */
  status() {
    return readFileSync(`/proc/${this.#first()}/status`, 'utf8');
  }

  /** As `docker stop` does. */
  stop() {
    process.kill(this.#first(), 'SIGTERM');
    return this.ended;
  }

  kill() {
    this.child.kill('SIGKILL');
  }

  #first() {
    const { pid } = this.child;
    return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim());
  }
}
