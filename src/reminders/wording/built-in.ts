import { en } from '../../language/locales/en/index.js';
import type { OwnTexts } from '../../language/locales/locale.js';
import { LOCALES } from '../../language/locales/locales.js';
import type { TemplateName } from '../../platform/config/wording-settings.js';
import type { Template } from './templates.js';

/** The texts of one language, ready to be filled. */
export interface BuiltInTexts {
  readonly operators: OwnTexts['operators'];
  readonly templates: Readonly<Record<TemplateName, Template>>;
  /** Places: company, the word that takes it back. */
  readonly optOut: Template;
  /** For a bare CANCEL, which means both. Places as in `optOut`. */
  readonly optOutAndCancel: Template;
  /** Place: company. */
  readonly optIn: Template;
  /** Place: company. */
  readonly possibleOptOut: Template;
  /** A sentence that names STOP, behind another answer. */
  readonly optOutHint: string;
  /** Places: company, date and time, details. */
  readonly appointmentIs: Template;
  /** What stands before and after the numbered appointments. Places: company and how many; none. */
  readonly choose: { readonly before: Template; readonly after: string };
}

const written = (text: string): Template => ({ parts: text.split('{}') });

export const ENGLISH: BuiltInTexts = builtIn(en.texts);

/** By the language of a BCP 47 tag (`fil` for Tagalog) without its region, or with its script where it has several ("zh-Hant"). */
export const BUILT_IN: ReadonlyMap<string, BuiltInTexts> = new Map(
  LOCALES.flatMap(({ language, texts, otherScripts = {} }) => {
    const tag = new Intl.Locale(language).language;
    return [
      [tag, builtIn(texts)] as const,
      ...Object.entries(otherScripts).map(([script, own]) => [`${tag}-${script}`, builtIn(own)] as const),
    ];
  }),
);

/** @param tag of BCP 47; its script may follow from its region (Taiwan writes the traditional one) */
export function builtInFor(tag: string | undefined): BuiltInTexts | undefined {
  if (tag === undefined) return undefined;
  const { language, script } = new Intl.Locale(tag).maximize();
  return BUILT_IN.get(`${language}-${script ?? ''}`) ?? BUILT_IN.get(language);
}

function builtIn({
  operators,
  templates,
  optOut,
  optOutAndCancel,
  optIn,
  possibleOptOut,
  optOutHint,
  appointmentIs,
  choose,
}: OwnTexts): BuiltInTexts {
  return {
    operators,
    templates: {
      MSG_TEMPLATE: written(templates.MSG_TEMPLATE),
      CONFIRMATION_RESPONSE: written(templates.CONFIRMATION_RESPONSE),
      CANCEL_RESPONSE: written(templates.CANCEL_RESPONSE),
      UNPARSABLE_RESPONSE: written(templates.UNPARSABLE_RESPONSE),
      HELP_RESPONSE: written(templates.HELP_RESPONSE),
      QUESTION_RESPONSE: written(templates.QUESTION_RESPONSE),
      MOVED_NOTICE: written(templates.MOVED_NOTICE),
      CANCELED_NOTICE: written(templates.CANCELED_NOTICE),
    },
    optOut: written(optOut),
    optOutAndCancel: written(optOutAndCancel),
    optIn: written(optIn),
    possibleOptOut: written(possibleOptOut),
    optOutHint,
    appointmentIs: written(appointmentIs),
    choose: { before: written(choose.before), after: choose.after },
  };
}
