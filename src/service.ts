import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { announcementOf, forPeople, forPrograms } from './announcement.js';
import { createApp } from './app.js';
import type { Config } from './platform/config/config.js';
import { settingsOrExit } from './platform/config/settings-or-exit.js';
import { HttpServer } from './platform/http/http-server.js';
import { NotListening } from './platform/http/listen.js';
import type { Signals } from './platform/signals.js';
import { prepareReading } from './reminders/replies/interpret/prepare-reading.js';
import type { Settings } from './settings.js';
import { loadSettings } from './settings.js';

/** Takes the address and the port before anything is done that takes long, or ends the process. */
async function listening({ access, host, port }: Config): Promise<HttpServer> {
  const http = new HttpServer(access);
  try {
    await http.listen(host, port);
    return http;
  } catch (error) {
    if (!(error instanceof NotListening)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/**
 * Ends the service so that nobody notices: whoever distributes requests is told to send them elsewhere and given the time to do
 * so, then the port closes, then what is under way ends.
 *
 * Texts are sent until the port closes, too. That others do not send us requests any more says nothing about texts: a claim
 * is for what goes out at once, so nothing is kept from other replicas, and where there are none, what falls due while the
 * requests are served would be late by as long as that takes.
 */
async function end(app: NestFastifyApplication, http: HttpServer, drainMs: number): Promise<void> {
  http.enter('draining');
  await sleep(drainMs);
  await http.close();
  await app.close();
}

function announce(settings: Settings, url: string): void {
  const announcement = announcementOf(settings, url);
  if (process.stdout.isTTY) process.stdout.write(`${forPeople(announcement)}\n`);
  else for (const line of forPrograms(announcement)) Logger.log(line, 'Main');
}

/** Runs the service until a signal ends it; bad settings end the process with every one of them named. */
export async function run(signals: Signals): Promise<void> {
  const settings = settingsOrExit(loadSettings);
  const { config } = settings;
  const http = await listening(config);
  // Nothing is under way yet that could not be broken off: each step of a migration can be done again.
  signals.onFirst((signal) => Logger.log({ msg: `${signal}: ended before it was ready` }, 'Main'));
  const app = await createApp(settings, undefined, undefined, http);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const ending = new AbortController();
  signals.onFirst((signal) => {
    Logger.log({ msg: `${signal}: finishing what is under way` }, 'Main');
    ending.abort();
    return end(app, http, config.drainMs);
  });
  announce(settings, http.url);
  await prepareReading(ending.signal);
}
