/** Names and patterns for what Intl does not know, or does not abbreviate. Everything else comes from Intl. */

export interface OwnLanguage {
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  /** From January on. */
  readonly months: readonly string[];
  /** With the places `{weekday}`, `{day}`, `{month}` and `{time}`. */
  readonly pattern: string;
}

const list = (names: string): readonly string[] => names.split(',');

/** By language, or language and script. */
export const OWN_LANGUAGES: ReadonlyMap<string, OwnLanguage> = new Map([
  [
    'la',
    {
      weekdays: list('dies Solis,dies Lunae,dies Martis,dies Mercurii,dies Iovis,dies Veneris,dies Saturni'),
      months: list('Ian,Feb,Mar,Apr,Mai,Iun,Iul,Aug,Sep,Oct,Nov,Dec'),
      pattern: '{weekday}, {day} {month}, hora {time}',
    },
  ],
  [
    'mk-Latn',
    {
      weekdays: list('ned,pon,vto,sre,čet,pet,sab'),
      months: list('jan,fev,mar,apr,maj,jun,jul,avg,sep,okt,noe,dek'),
      pattern: '{weekday}, {day} {month}, vo {time}',
    },
  ],
]);

/** Abbreviated months, by language, where Intl writes them as numbers. */
export const OWN_MONTHS: ReadonlyMap<string, readonly string[]> = new Map([
  ['bg', list('ян,фев,март,апр,май,юни,юли,авг,сеп,окт,ноем,дек')],
  ['lt', list('saus,vas,kov,bal,geg,birž,liep,rugp,rugs,spal,lapkr,gruod')],
]);

/** Before and after noon, by language. ICU 78.2 (Node 20.20) writes AM and PM in Korean. */
export const OWN_DAY_PERIODS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['ko', ['오전', '오후'] as const],
]);

/** How date and time stand together, by language, where Intl's long form has no word and no space there (`çərşənbə/14:00`). */
export const OWN_FRAMES: ReadonlyMap<string, string> = new Map([['az', '{date}, {time}']]);
