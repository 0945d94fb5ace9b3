/**
 * Marks on one letter beyond thirty, of which no language writes more (the Stream-Safe Text Format of Unicode, UAX #15): to put
 * them into their order takes a time that grows with the square of how many there are. The two of Japanese that are no marks
 * become some.
 */
const PILE = /([\p{M}\uff9e\uff9f]{30})[\p{M}\uff9e\uff9f]+/gu;

export function withoutPiles(text: string): string {
  return text.replace(PILE, '$1');
}

/** Punctuation and digits of other scripts, and what they are here: one character each. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({ '。': '.', '।': '.', '、': ',', '،': ',', '؛': ';', '؟': '?' }),
);
const FOREIGN_SIGNS = /[。।、،؛؟٠-٩۰-۹]/gu;

/**
 * The text in NFKC: full-width letters, ligatures and the like as plain ones; so are digits and punctuation of other scripts. Takes
 * a time that grows with its length alone.
 */
export function compatible(text: string): string {
  return withoutPiles(text).normalize('NFKC').replace(FOREIGN_SIGNS, plainSign);
}

/** Both kinds of Arabic digits begin at a multiple of sixteen. */
function plainSign(sign: string): string {
  return SIGNS.get(sign) ?? String((sign.codePointAt(0) ?? 0) % 16);
}
