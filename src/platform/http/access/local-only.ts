import type { FastifyRequest } from 'fastify';
import { isLoopback } from '../../config/access-settings.js';
import { plainAddress } from '../callers/addresses.js';

/**
 * Headers that proxies and their networks add, by the first words of their names: RFC 7239 (Forwarded), RFC 9110 (Via,
 * Max-Forwards), RFC 8586 (CDN-Loop), and what the makers of proxies document. No browser and no program sends them by itself.
 */
const OF_PROXIES = [
  ...['forwarded', 'x-forward', 'via', 'max-forwards', 'cdn-loop', 'proxy-'],
  ...['x-real-ip', 'x-client', 'client-ip', 'true-client', 'x-true-client', 'x-cluster-client', 'x-remote-'],
  ...['x-original-', 'x-originating-', 'x-proxy', 'x-proto', 'x-scheme', 'x-host', 'x-ssl', 'ssl-client'],
  ...['cf-', 'fastly-', 'fly-', 'do-connecting', 'akamai-', 'incap-', 'x-sucuri', 'x-vercel-', 'x-nf-'],
  ...['x-amz-cf-', 'x-amzn-', 'x-azure-', 'x-appengine-', 'x-cloud-trace', 'x-arr-', 'x-ms-', 'wl-proxy'],
  ...['x-envoy-', 'x-varnish', 'x-haproxy', 'x-nginx', 'x-traefik', 'x-caddy', 'x-squid', 'tailscale-'],
];

/**
 * Why a request does not come from a program or a page on this machine, or undefined where it does.
 * A foreign Host is a site whose name was made to point here (DNS rebinding); a foreign Origin is another site's page
 * that posts to us from a browser on this machine.
 */
export function whyNotLocal(request: FastifyRequest): string | undefined {
  const { headers, socket } = request;
  if (!isLoopback(plainAddress(socket.remoteAddress))) return 'it does not come from this machine';
  if (isProxied(request)) return 'it comes through a proxy';
  if (!isLoopback(hostName(headers.host))) return 'its Host header is not localhost';
  return isCrossSite(request) ? 'it comes from another site' : undefined;
}

/**
 * Whether it shows that a proxy has passed it on: then it does not come from this machine, whatever the socket says. One that
 * changes nothing but the Host cannot be told, but Nginx's own way can: it speaks HTTP/1.0, as nothing else does any more.
 */
function isProxied({ headers, raw }: FastifyRequest): boolean {
  if (raw.httpVersionMajor < 1 || (raw.httpVersionMajor === 1 && raw.httpVersionMinor < 1)) return true;
  return Object.keys(headers).some((name) => OF_PROXIES.some((start) => name.startsWith(start)));
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
