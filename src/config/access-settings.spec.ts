import { describe, expect, it } from '@jest/globals';
import type { Environment } from './environment-reader.js';
import { loadConfig } from './config.js';

const KEY = 'k'.repeat(24);
const TOKEN = 't'.repeat(24);

function refusal(environment: Environment): string {
  try {
    loadConfig(environment);
  } catch (error) {
    return String(error);
  }
  throw new Error('it starts');
}

describe('who may reach the service', () => {
  it('is this machine alone, unless told otherwise', () => {
    expect(loadConfig({})).toMatchObject({ host: '127.0.0.1', access: { keys: [], requestsAMinute: 0 } });
    for (const HOST of ['localhost', '127.0.0.2', '::1']) expect(loadConfig({ HOST }).host).toBe(HOST);
  });

  it.each([
    { HOST: '0.0.0.0' },
    { HOST: '::' },
    { HOST: '192.168.1.5' },
    { PUBLIC_URL: 'https://r.example' },
    { TRUST_PROXY: '10.0.0.1' },
  ])('is nobody without API_KEYS and WEBHOOK_TOKEN where others could: %j', (environment) => {
    const [name] = Object.keys(environment);
    const told = refusal(environment);

    expect(told).toMatch(new RegExp(`API_KEYS is not set, but ${name} is .*openssl rand -hex 24`));
    expect(told).toMatch(new RegExp(`WEBHOOK_TOKEN is not set, but ${name} is `));
    expect(
      loadConfig({ ...environment, API_KEYS: `office:${KEY}`, WEBHOOK_TOKEN: TOKEN }).access,
    ).toMatchObject({
      keys: [{ name: 'office', key: KEY, readOnly: false }],
      webhookToken: TOKEN,
      requestsAMinute: 6000,
    });
  });

  it('takes several keys, and marks those that may only read', () => {
    expect(loadConfig({ API_KEYS: `office:${KEY}, board:${KEY}2:read` }).access.keys).toEqual([
      { name: 'office', key: KEY, readOnly: false },
      { name: 'board', key: `${KEY}2`, readOnly: true },
    ]);
  });

  it.each([
    KEY,
    'office:short',
    `office:${KEY}:write`,
    `office:${KEY},office:${KEY}2`,
    `a:${KEY},b:${KEY}`,
    `of fice:${KEY}`,
  ])('refuses the keys %s, and does not repeat them', (API_KEYS) => {
    const told = refusal({ API_KEYS });

    expect(told).toContain('API_KEYS must be name:key');
    expect(told).not.toContain(KEY);
  });

  it.each([
    ['WEBHOOK_TOKEN', 'short'],
    ['WEBHOOK_TOKEN', `${TOKEN}/`],
    ['WEBHOOK_IPS', 'flowroute.com'],
    ['WEBHOOK_IPS', '10.0.0.0/33'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '0'],
    ['RATE_LIMIT', '0'],
    ['RATE_LIMIT', 'none'],
    ['RETENTION_DAYS', '0'],
  ])('refuses %s=%s', (name, value) => {
    const told = refusal({ [name]: value, API_KEYS: `office:${KEY}` });

    expect(told).toContain(`${name} must `);
    expect(told).not.toContain(` ${value}\n`);
  });

  it('reads networks, proxies and limits', () => {
    const { access } = loadConfig({
      API_KEYS: `office:${KEY}`,
      WEBHOOK_TOKEN: TOKEN,
      WEBHOOK_IPS: '52.88.246.140, 2001:db8::/32',
      TRUST_PROXY: 'loopback,10.0.0.0/8',
      RATE_LIMIT: 'off',
    });

    expect(access).toMatchObject({
      webhookIps: ['52.88.246.140', '2001:db8::/32'],
      trustProxy: ['loopback', '10.0.0.0/8'],
      requestsAMinute: 0,
    });
  });
});
