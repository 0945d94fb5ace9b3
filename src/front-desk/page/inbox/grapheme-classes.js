/** The service's own file is served in the place of this one; the one of graphemes.js, beside it, asks for it. */
export * from '../../../messaging/grapheme-classes.js';
