/**
 * @param {string} typed such as 0.0079, 0,0079 or $0.01
 * @returns {number | undefined} undefined where it is no price
 */
export function readPrice(typed) {
  const digits = typed
    .trim()
    .replace(/^[^\d.,]+|(?<=[\d.,])[^\d.,]+$/gu, '')
    .replace(',', '.');
  return /^\d{1,4}(?:\.\d{1,6})?$/.test(digits) ? Number(digits) : undefined;
}

/**
 * @param {number} amount
 * @param {string} locale
 */
export function writeCost(amount, locale) {
  return amount.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
