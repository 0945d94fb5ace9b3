import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExtension } from '../openapi/api-decorators.js';

/**
 * Who may call a route:
 * - `key`: holders of an API key, and browsers that have signed in; what every route is that says nothing else
 * - `admin`: those of them who may see who did what: full keys, and users with that role
 * - `page`: the same, where a browser asks for the key as a password, because a page cannot send a Bearer token
 * - `webhook`: whoever has WEBHOOK_TOKEN in the address, from WEBHOOK_IPS
 * - `docs`: anybody who may reach the service: the API is no secret, nor is the front desk's page without its data
 * - `open`: anybody
 */
export type Access = 'key' | 'admin' | 'page' | 'webhook' | 'docs' | 'open';

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
}

/** Where the OpenAPI document says who may call, until `documentAccess` has put it into OpenAPI's own words. */
export const ACCESS_EXTENSION = 'x-access';

/** For monitoring, which has no key: tells nothing and does next to nothing. */
export const Open = (): MethodDecorator => access('open');
/** Its address holds WEBHOOK_TOKEN as `:token` or as `?token=`. */
export const Webhook = (): MethodDecorator => access('webhook');
/** Tells nothing that is secret: the front desk's page and its sign-in. */
export const Docs = (): MethodDecorator => access('docs');
/** Tells who did what. */
export const Admins = (): MethodDecorator => access('admin');
/** A page for a browser, and what it loads. */
export const Page = (): MethodDecorator => access('page');

function access(kind: Access): MethodDecorator {
  return applyDecorators(RouteConfig({ access: kind }), ApiExtension(ACCESS_EXTENSION, kind));
}
