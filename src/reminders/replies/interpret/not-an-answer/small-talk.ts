import { cellOfAll, LOCALES } from '../../../../language/locales/locales.js';
import { phrasesIn } from '../../../../language/phrases/notation.js';

const alternatives = (...[cell]: Parameters<typeof cellOfAll>): string =>
  phrasesIn(cellOfAll(cell)).join('|').replaceAll(' ', '\\s');
const ARTICLES = alternatives(({ smallTalk }) => smallTalk.attachments.articles);
const THINGS = alternatives(({ smallTalk }) => smallTalk.attachments.things);
/** What is quoted by a reaction stands in these, and may be cut short. */
const QUOTED = `(?:["“„«‟][^"“”„«»]*(?:["”»“‟]|…|\\.\\.\\.)|(?:${ARTICLES})\\s(?:[\\p{L}-]+\\s)?(?:${THINGS}))`;
const WITH = '.{1,24}?\\s(?:to|from|a|à|auf|ao|de|del)';
const REACTED = LOCALES.flatMap(({ smallTalk }) => smallTalk.reactions)
  .join('|')
  .replaceAll('{with}', WITH);
/** A whole text that a telephone without reactions is sent instead of one: "Loved “See you then”", "👍 to “See you then”". */
const REACTING = `^(?:(?:\\S{1,40}\\s)?(?:${REACTED})|[^\\p{L}]{1,12}to)\\s`;
const REACTION = new RegExp(`${REACTING}${QUOTED}\\s?$`, 'isu');
const BEGINS_AS_REACTION = new RegExp(`${REACTING}["“«„]`, 'isu');

const THANKS = new RegExp(`^(?:${alternatives(({ smallTalk }) => smallTalk.thanks)})(?:, ?| )`, 'iu');
const NAME =
  /^(?:(?:dr|dra|mr|mrs|ms|miss|sr|sra|Dr|Dra|Mr|Mrs|Ms|Miss|Sr|Sra)\.? )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?[.! ]*$/u;

const EMOTICONS = /(?<![\p{L}\p{N}])(?:[:;=]['’]?-?[)\]DPp3*]+|<3+|[xX]D+|\^_?\^)(?![\p{L}\p{N}])/gu;
/** A question, a doubt, or a trouble that somebody should look into. */
const NOT_NOTHING =
  /[?¿❓❔⁉🤔🤷😐😑🙄😕🫤😟🙁☹😮😯😲😳🥺😦😧😨😰😥😢😭😱😖😣😞😓😩😫😤😡😠🤬👿💀☠😷🤒🤕🤢🤮🤧🥵🥶🥴😵🤯🚑🏥🆘🚨⚠🩼🩹💔👎🖕]|:['’]?-?[(/\\[|]/u;

const GREETING = new RegExp(
  `^\\W*(?:${alternatives(({ smallTalk }) => smallTalk.greetings)})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** Who greets us wants something, where nobody has written to them. */
export function isGreeting(text: string): boolean {
  return GREETING.test(text);
}

/** A reaction to one of our texts, which quotes it: nothing that is quoted is said. */
export function isReaction(text: string): boolean {
  return REACTION.test(text);
}

/** It may be one that somebody has written more beside: what is theirs is not certain. */
export function beginsAsReaction(text: string): boolean {
  return BEGINS_AS_REACTION.test(text);
}

/** No letter and no digit: emoji, emoticons, punctuation. */
export function isWordless(text: string): boolean {
  return text !== '' && !/[\p{L}\p{N}]/u.test(text.replace(EMOTICONS, ''));
}

/** Nothing that wants an answer: "❤️", "🙏", "!", "Thanks, Maria". What else is courtesy the vocabulary tells. */
export function isSmallTalk(text: string): boolean {
  return (
    (isWordless(text) && !NOT_NOTHING.test(text)) ||
    (THANKS.test(text) && NAME.test(text.replace(THANKS, '')))
  );
}
