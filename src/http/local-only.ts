import type { FastifyRequest } from 'fastify';
import { isLoopback } from '../config/access-settings.js';
import { plainAddress } from './addresses.js';

/** Headers that a proxy adds: what comes through one does not come from this machine, whatever the socket says. */
const FORWARDED = /^(x-forwarded-.*|forwarded|x-real-ip)$/;

/**
 * Why a request does not come from a program or a page on this machine, or undefined where it does.
 * A foreign Host is a site whose name was made to point here (DNS rebinding); a foreign Origin is another site's page
 * that posts to us from a browser on this machine.
 */
export function whyNotLocal(request: FastifyRequest): string | undefined {
  const { headers, socket } = request;
  if (!isLoopback(plainAddress(socket.remoteAddress ?? ''))) return 'it does not come from this machine';
  if (Object.keys(headers).some((name) => FORWARDED.test(name))) return 'it comes through a proxy';
  if (!isLoopback(hostName(headers.host))) return 'its Host header is not localhost';
  return isCrossSite(request) ? 'it comes from another site' : undefined;
}

/**
 * Whether another site's page makes the browser change something here. Reading is left to the browser's own rules.
 * @param publicUrl an own address beside the one that was asked for: a proxy may have put another Host into the request
 */
export function isCrossSite({ method, headers, host }: FastifyRequest, publicUrl?: string): boolean {
  const { origin } = headers;
  if (method === 'GET' || method === 'HEAD') return false;
  if (/^(cross-site|same-site)$/.test(String(headers['sec-fetch-site']))) return true;
  if (origin === undefined || (publicUrl !== undefined && origin === new URL(publicUrl).origin)) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host.toLowerCase().replace(/:(80|443)$/, '');
}

function hostName(host: string | undefined): string {
  return (host ?? '').replace(/:\d{1,5}$/, '');
}
