/** Longer cells hold no date, number or state by themselves, and need not be looked at. */
export const MAX_TELLING = 120;

/**
 * @param {string} text
 * @returns {string} lower case, without accents and marks that are not seen, with simple spaces
 */
export function plain(text) {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase();
}

/**
 * @param {string} header such as `HmPhone` or `Tél. (mob)`
 * @returns {string[]} its words: `hm phone`, `tel mob`
 */
export function wordsOf(header) {
  const apart = header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return plain(apart)
    .replace(/n[º°]/g, 'no')
    .replace(/#/g, ' no ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
