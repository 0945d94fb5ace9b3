import { withoutInvisible } from '../../../../language/text/invisible-characters.js';
import { cutShort, isTooLong } from '../../long-text.js';
import { withoutAddresses } from './addresses.js';

const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

/** `> [Org] You have …`, at any depth. */
const QUOTED = /^\s*[>＞]/u;
/** What mail programs put above the text that they quote, in front of a colon: "On … Ann wrote:". */
const WHO_WROTE =
  /^(?:(?:on|el|le|am|op|em|il)\s.{4,}\s(?:schrieb|schreef|(?:wrote|escribió|escribio|a écrit|a ecrit|escreveu|ha scritto)\s*$)|begin forwarded message\s*$)/iu;
/** "-----Original Message-----" */
const FORWARDED = /^-{2,}\s*(?:original|forwarded|mensaje|message|ursprüngliche).*--$/iu;
/** What is longer is none. */
const MAX_HEADER = 300;
/** Quotation marks around more than an answer would need, with nothing else on their lines. */
const QUOTATION = /(?<=^|\n)[^\S\n]*(?:"[^"]+"|[“„«][^“”„«»]+[”“»])[^\S\n]*(?=\n|$)/gu;
const MAX_WORDS_OF_QUOTED_ANSWER = 3;

/** By RFC 3676 two dashes; telephones and people draw longer lines. What stands below says who wrote. */
const SIGNATURE_LINE = /^\s*(?:[-‐-―]{2,}|[–—―]|[_=*~]{2,})\s*$/u;
const DEVICE =
  '(?:iphone|ipad|ipod|apple|android|samsung|galaxy|smartphone|phone|mobile|cell|tablet|blackberry|windows|pixel|motorola|moto|lg|huawei|xiaomi|nokia|htc|verizon|t-mobile|at&t|yahoo|aol|outlook|gmail|proton|mail|móvil|movil|celular|teléfono|telefono|téléphone|portable|handy)';
const SENT_FROM = `(?:sent|enviado|enviada|envoyé|envoye|gesendet|von meinem|inviato|verstuurd|verzonden)`;
const LINKS =
  '(?:from|via|with|using|by|on|my|the|a|an|desde|mi|de|mon|ma|depuis|du|von|meinem|mit|da|dal|mio|meu|do|vanaf|mijn|un|una)';
/** "Sent from my iPhone", on its own line or, where a gateway has put lines together, at the end of one. */
const SENT_FROM_LINE = new RegExp(
  `(?<![\\p{L}\\p{N}])${SENT_FROM}(?: ${LINKS}){1,4} (?:\\S+ ){0,3}?\\S*${DEVICE}(?![\\p{L}\\p{N}])(?: \\S+){0,6}$|^\\s*von meinem .{2,40} gesendet\\.?$`,
  'iu',
);
const GET_THE_APP =
  /^\s*(?:get|download|obtener|descargar|télécharger|holen sie sich) .{2,30} (?:for|para|pour|für) (?:ios|android|iphone|windows)\W*$/iu;

/**
 * What the person says themselves: without invisible characters, web and mail addresses, quoted lines and signatures. Whatever
 * reads a text for its meaning reads this; staff see the text as it came in. A text that is too long to be read is left as it
 * is, and cut short where that is plain.
 */
export function ownWords(text: string): string {
  if (isTooLong(text)) return cutShort(text);
  const lines = withoutAddresses(withoutInvisible(text)).split(LINE_END);
  return aboveSignature(withoutQuotes(lines)).join('\n').trim();
}

function withoutQuotes(lines: readonly string[]): string[] {
  const header = lines.findIndex(isQuoteHeader);
  // What is quoted below an answer need not be marked as such; below nothing, the answer follows the quotation.
  const said = header >= 0 && lines.slice(0, header).some(hasWords) ? lines.slice(0, header) : lines;
  return said
    .filter((line) => !QUOTED.test(line) && !isQuoteHeader(line))
    .join('\n')
    .replace(QUOTATION, (quotation) =>
      quotation.trim().split(/\s+/u).length > MAX_WORDS_OF_QUOTED_ANSWER ? '' : quotation,
    )
    .split('\n');
}

function aboveSignature(lines: readonly string[]): string[] {
  const said = lines
    .map((line) =>
      line.replace(SENT_FROM_LINE, (signature, at: number) => (isSaid(line, at) ? signature : '')),
    )
    .filter((line) => !GET_THE_APP.test(line));
  const begin = said.findIndex(hasWords);
  const end = said.findIndex((line, at) => begin >= 0 && at > begin && SIGNATURE_LINE.test(line));
  return end < 0 ? said : said.slice(0, end);
}

/** "I sent from my phone …" goes on with what stands before it. */
function isSaid(line: string, at: number): boolean {
  return /[\p{L}\p{N}]\s*$/u.test(line.slice(Math.max(0, at - 3), at)) && /\p{Ll}/u.test(line.charAt(at));
}

function isQuoteHeader(line: string): boolean {
  if (line.length > MAX_HEADER) return false;
  const header = line.trim();
  return header.endsWith(':') ? WHO_WROTE.test(header.slice(0, -1)) : FORWARDED.test(header);
}

function hasWords(line: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(line) && !QUOTED.test(line);
}
