import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { FakeFlowroute } from '../carriers/fake-flowroute.js';
import type { TestDatabase } from '../databases/databases.js';
import { eventually } from './running-service.js';

/** The built service as a process of its own, as `npm run start:prod` runs it. */
export class ServiceProcess {
  output = '';
  readonly exited: Promise<unknown[]>;

  private constructor(readonly child: ChildProcess) {
    this.exited = once(child, 'exit');
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (data) => (this.output += String(data)));
  }

  static start(settings: Record<string, string>): ServiceProcess {
    const { PATH = '' } = process.env;
    const args = ['dist/src/main.js'];
    return new ServiceProcess(spawn(process.execPath, args, { env: { PATH, PORT: '0', ...settings } }));
  }

  /** With Flowroute for a carrier. */
  static startOn(
    database: TestDatabase,
    carrier: FakeFlowroute,
    settings: Record<string, string> = {},
  ): ServiceProcess {
    return ServiceProcess.start({
      DATABASE_URL: database.url,
      SMS_CARRIER: 'flowroute',
      FLOWROUTE_ACCESS_KEY: 'accessKey',
      FLOWROUTE_SECRET_KEY: 'secretKey',
      FLOWROUTE_NUMBER: '12066418000',
      FLOWROUTE_API_URL: carrier.url,
      SMS_PER_SECOND: '0',
      QUIET_HOURS: 'off',
      ...settings,
    });
  }

  /** Where it listens, once it says so. */
  url(): Promise<string> {
    return eventually(() => {
      const url = /(http:\/\/127\.0\.0\.1:\d+)\/reminder/.exec(this.output)?.[1];
      if (!url) throw new Error(`it does not listen yet: ${this.output}`);
      return url;
    });
  }
}
