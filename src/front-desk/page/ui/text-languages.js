/** The languages in which texts are written, each by its own name. @type {ReadonlyMap<string, string>} */
export const TEXT_LANGUAGES = new Map([
  ['en', 'English'],
  ['es', 'Español'],
  ['fr', 'Français'],
  ['de', 'Deutsch'],
  ['it', 'Italiano'],
  ['pt', 'Português'],
  ['zh', '中文（简体）'],
  ['zh_tw', '中文（繁體）'],
  ['ar', 'العربية'],
  ['ko', '한국어'],
  ['ru', 'Русский'],
  ['tl', 'Tagalog'],
  ['vi', 'Tiếng Việt'],
]);
