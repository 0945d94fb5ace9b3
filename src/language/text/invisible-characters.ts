/**
 * What shows nothing and means nothing: format characters (zero-width spaces and joiners, marks of direction, soft hyphens),
 * variation selectors, fillers, and control characters but for those that part words or lines.
 */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Variation_Selector}]|(?![\t-\r\u0085])\p{Cc}/gu;

/** The text as people see it: telephones, gateways and copied pages put characters in that nobody has typed. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}
