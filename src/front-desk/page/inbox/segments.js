/** The service's own file is served in the place of this one. */
export * from '../../../messaging/segments.js';
