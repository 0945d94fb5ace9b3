import type { FastifyInstance } from 'fastify';
import { isDocumentation } from '../openapi/documentation.js';

/** An answer of the API is data: should a browser ever show it as a page, nothing in it runs. */
const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** Swagger UI's scripts are files; styles it also writes into attributes, which has no hash. */
const SWAGGER_UI =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};
const A_YEAR_OF_HTTPS = { 'strict-transport-security': 'max-age=31536000' };

/**
 * Sets what browsers are to heed on every answer; a route may set its own policy instead. Our own, as it is a handful of
 * constants: helmet's defaults would have to be overridden for the API, for Swagger UI and for the simulator alike.
 * @param publicUrl where browsers reach the service; under https they are told to stay there
 */
export function setSecurityHeaders(fastify: FastifyInstance, publicUrl: string | undefined): void {
  const ofDocumentation = { ...headersOfAll(publicUrl), 'content-security-policy': SWAGGER_UI };
  const ofData = headersOfData(publicUrl);
  fastify.addHook('onRequest', async ({ routeOptions }, reply) => {
    void reply.headers(isDocumentation(routeOptions.url) ? ofDocumentation : ofData);
  });
}

/** Those of an answer that is data, which is kept by nobody. */
export function headersOfData(publicUrl: string | undefined): Record<string, string> {
  return { ...headersOfAll(publicUrl), 'content-security-policy': NOTHING, 'cache-control': 'no-store' };
}

function headersOfAll(publicUrl: string | undefined): Record<string, string> {
  return isHttps(publicUrl) ? { ...ALWAYS, ...A_YEAR_OF_HTTPS } : ALWAYS;
}

/** Whether browsers reach the service by TLS. */
export function isHttps(publicUrl: string | undefined): boolean {
  return publicUrl !== undefined && new URL(publicUrl).protocol === 'https:';
}
