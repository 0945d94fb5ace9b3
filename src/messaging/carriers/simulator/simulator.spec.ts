import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Body, Controller, Module, Post, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { Config, loadConfig } from '../../../platform/config/config.js';
import { Streams } from '../../../platform/http/access/streams.js';
import { ProblemFilter } from '../../../platform/http/errors/problem.filter.js';
import { validationPipe } from '../../../platform/http/errors/validation.js';
import type { Carrier } from '../carrier.js';
import { Carriers } from '../carriers.js';
import { Flowroute } from '../flowroute/adapter.js';
import { SimulatorController } from './simulator.controller.js';
import { Simulator } from './simulator.js';

/** The service's side of the simulator's webhook: what it got, and what it is to answer. */
class Webhook {
  static got: unknown[];
  static answer: number;
}

@Controller()
class WebhookController {
  @Post('inbound/simulator')
  receive(@Body() payload: unknown, @Res() reply: FastifyReply): void {
    Webhook.got.push(payload);
    void reply.status(Webhook.answer).send('');
  }
}

let inUse: (simulator: Simulator) => Carrier;

@Module({
  controllers: [SimulatorController, WebhookController],
  providers: [
    Simulator,
    { provide: Config, useValue: loadConfig({}) },
    // Nobody signs in here.
    { provide: Streams, useFactory: () => new Streams({ isOver: () => Promise.resolve(false) }) },
    {
      provide: Carriers,
      inject: [Simulator],
      useFactory: (simulator: Simulator) => new Carriers([inUse(simulator)]),
    },
  ],
})
class TestModule {}

describe('the simulator', () => {
  let app: NestFastifyApplication;
  let url: string;

  async function start(host = '127.0.0.1'): Promise<void> {
    const adapter = new FastifyAdapter();
    app = await NestFactory.create<NestFastifyApplication>(TestModule, adapter, { logger: false });
    app.useGlobalPipes(validationPipe());
    app.useGlobalFilters(new ProblemFilter());
    const fastify = adapter.getInstance();
    fastify.addContentTypeParser(
      'application/vnd.api+json',
      { parseAs: 'string' },
      fastify.getDefaultJsonParser('error', 'error'),
    );
    await app.listen(0, host);
    url = (await app.getUrl()).replace('0.0.0.0', '127.0.0.1');
  }

  beforeEach(() => {
    Webhook.got = [];
    Webhook.answer = 200;
    inUse = (simulator) => simulator;
  });
  afterEach(() => app.close());

  function reply(body: unknown): Promise<Response> {
    return fetch(`${url}/simulator/texts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  async function texts(): Promise<unknown> {
    return (await fetch(`${url}/simulator/texts`)).json();
  }

  it.each(['127.0.0.1', '0.0.0.0', '::1', '::'])(
    'posts what a phone sends as a webhook, where the service listens on %s',
    async (host) => {
      await start(host);
      const simulator = app.get(Simulator);

      const response = await reply({ phone: '12223334444', body: 'Yes\nplease' });

      expect(response.status).toBe(201);
      expect(Webhook.got.map((payload) => simulator.parseInbound(payload))).toEqual([
        {
          carrier: 'simulator',
          carrierId: expect.stringMatching(/^[0-9a-f]{32}$/),
          sender: '12223334444',
          recipient: simulator.sender,
          body: 'Yes\nplease',
        },
      ]);
      expect(await texts()).toMatchObject({
        texts: [{ phone: '12223334444', from: 'phone', body: 'Yes\nplease' }],
      });
    },
  );

  it.each([204, 404, 503])('says that a text was not taken where the webhook answers %i', async (status) => {
    await start();
    Webhook.answer = status;

    const response = await reply({ phone: '12223334444', body: 'Yes' });

    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      code: 'unavailable',
      message: expect.stringContaining(`not taken: POST /inbound/simulator answered ${status}`),
    });
    expect(await texts()).toMatchObject({ texts: [{ body: 'Yes', notTaken: true }] });
  });

  it.each([
    { phone: '12', body: 'Yes' },
    { phone: '+12223334444', body: 'Yes' },
    { phone: '12223334444', body: '' },
    { phone: '12223334444', body: 'x'.repeat(1601) },
    { phone: '12223334444' },
  ])('refuses what is no text from a phone: %j', async (body) => {
    await start();

    expect((await reply(body)).status).toBe(400);
    expect(await texts()).toEqual({ texts: [] });
  });

  it('serves its page, style and script under a policy that allows nothing else, and no other file', async () => {
    await start();
    const page = await fetch(`${url}/simulator`);
    const names = [...(await page.text()).matchAll(/(?:href|src)="(simulator\/[^"]+)"/g)].map(
      ([, name]) => name,
    );

    expect(names).toEqual(['simulator/phone.css', 'simulator/phone.js']);
    for (const [path, type] of [
      ['simulator', 'text/html; charset=utf-8'],
      ['simulator/phone.css', 'text/css; charset=utf-8'],
      ['simulator/phone.js', 'text/javascript; charset=utf-8'],
    ] as const) {
      const { status, headers } = await fetch(`${url}/${path}`);
      expect([path, status, headers.get('content-type')]).toEqual([path, 200, type]);
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self';/,
      );
      expect(headers.get('cache-control')).toBe('no-cache');
    }
    for (const name of ['tsconfig.json', 'nothing.js', '..%2fsimulator.ts', '__proto__'])
      expect((await fetch(`${url}/simulator/${name}`)).status).toBe(404);
  });

  it('sends each text as an event from the one that was seen last, and hangs up when the service ends', async () => {
    await start();
    const simulator = app.get(Simulator);
    const text = { phone: '12223334444', from: 'service' } as const;
    simulator.phones.show({ ...text, body: 'seen' });
    simulator.phones.show({ ...text, body: 'missed' });
    const [seen] = simulator.phones.after(undefined);

    const events = await fetch(`${url}/simulator/texts/live`, {
      headers: { 'last-event-id': seen?.id ?? '' },
    });
    simulator.phones.show({ ...text, body: 'new' });
    await app.close();

    expect(events.headers.get('content-type')).toContain('text/event-stream');
    const bodies = [...(await events.text()).matchAll(/"body":"(\w+)"/g)].map(([, body]) => body);
    expect(bodies).toEqual(['missed', 'new']);
  });

  it('is not there under another carrier', async () => {
    const settings = { accessKey: 'a', secretKey: 's', number: '12066418000', apiUrl: 'http://127.0.0.1:1' };
    inUse = () => new Flowroute(settings, 1);
    await start();

    for (const path of ['', '/texts', '/texts/live', '/phone.js', '/phone.html'])
      expect((await fetch(`${url}/simulator${path}`)).status).toBe(404);
    expect((await reply({ phone: '12223334444', body: 'Yes' })).status).toBe(404);
  });
});
