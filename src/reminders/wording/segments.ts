import { SegmentedMessage } from 'sms-segments-calculator';

export interface SegmentCount {
  readonly segments: number;
  readonly encoding: 'GSM-7' | 'UCS-2';
}

/** The GSM 03.38 alphabet, and its extension, whose characters take two septets each. */
const GSM = /^[\n\r !"#$%&'()*+,\-./0-9:;<=>?@A-Z_a-z¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùüΓΔΘΛΞΠΣΦΨΩ\f[\\\]^{|}~€]*$/;
const GSM_EXTENSION = /[\f[\\\]^{|}~€]/g;
/** Letters that are never part of a larger character: Latin, Greek, Cyrillic, Hebrew, Arabic, Chinese, Japanese, Korean. */
const ONE_UNIT_EACH =
  /^[\n\u0020-\u02ff\u0370-\u0482\u048a-\u052f\u05d0-\u05ea\u0621-\u064a\u2010-\u2027\u20ac\u3001-\u3029\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]*$/;

/**
 * How many parts a text is sent and paid as: 160 septets in one or 153 in each of several, 70 and 67 units in UCS-2.
 *
 * sms-segments-calculator counts, but takes over a millisecond for one text, too long for thousands a second. So it is asked only
 * where plain division leaves a doubt: where a character of several units might not fit into the end of a part. The test
 * beside this file holds that both always agree. Its "smart encoding" stays off: it turns
 * U+202F into two spaces; see {@link toPlainCharacters}.
 */
export function countSegments(text: string): SegmentCount {
  const isGsm = GSM.test(text);
  const segments = isGsm ? gsmSegments(text) : ucs2Segments(text);
  if (segments !== undefined) return { segments, encoding: isGsm ? 'GSM-7' : 'UCS-2' };
  const message = new SegmentedMessage(text, 'auto', false);
  return { segments: message.segmentsCount, encoding: message.encodingName };
}

function gsmSegments(text: string): number | undefined {
  const extended = text.match(GSM_EXTENSION)?.length ?? 0;
  const septets = text.length + extended;
  if (septets <= 160) return 1;
  // An extended character is not split: a part may have to leave one septet free.
  const least = Math.ceil(septets / 153);
  const most = extended > 0 ? Math.ceil(septets / 152) : least;
  return least === most ? least : undefined;
}

function ucs2Segments(text: string): number | undefined {
  if (text.length <= 70) return 1;
  return ONE_UNIT_EACH.test(text) ? Math.ceil(text.length / 67) : undefined;
}

/** What programs put in place of plain characters, and phones show much alike. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u0060\u00b4\u02b9\u02bc]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212\u2022\u2023\u2043\u25cf\u25aa]/g, '-'],
  [/\u2026/g, '...'],
  [/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, ''],
];

/**
 * Writes curly quotes, dashes, "…", bullets, backticks, tabs, odd spaces and invisible marks in plain characters, and accents
 * as one character with their letter, but only where the whole text then is GSM-7, and takes no more segments for it:
 * such characters more than double the price, and Flowroute reports errors with curly quotes. Where another character needs
 * UCS-2 anyway nothing is gained, and the text stays as it is.
 */
export function toPlainCharacters(text: string): string {
  if (GSM.test(text)) return text;
  const plain = PLAIN.reduce(
    (changed, [odd, character]) => changed.replace(odd, character),
    text.normalize('NFC'),
  );
  return GSM.test(plain) && countSegments(plain).segments <= countSegments(text).segments ? plain : text;
}
