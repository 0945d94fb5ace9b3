/** The service's own file is served in the place of this one; the one of segments.js, beside it, asks for it. */
export * from '../../../messaging/graphemes.js';
