import type { TemplateName, Templates, WordingSettings } from '../../platform/config/wording-settings.js';
import { TEMPLATE_NAMES } from '../../platform/config/wording-settings.js';
import { resolveLanguage } from './languages.js';
import { offeredOptOutWord } from './offered-words.js';
import type { Template, TemplateForm } from './templates.js';
import { InvalidTemplate, parseTemplate, PLACE_NAMES } from './templates.js';

export type TemplateSet = Partial<Record<TemplateName, Template>>;

export interface WordingProblem {
  /** The variable's. */
  readonly name: string;
  /** A clause that goes on after the name. */
  readonly problem: string;
}

export interface ConfiguredTemplates {
  readonly plain: TemplateSet;
  /** By BCP 47 tag. */
  readonly perLanguage: ReadonlyMap<string, TemplateSet>;
  readonly problems: readonly WordingProblem[];
}

const REMINDER: TemplateForm = {
  places: [3],
  meaning: 'company, date and time, details',
  names: PLACE_NAMES,
};
const MOVED: TemplateForm = {
  places: [4],
  meaning: 'company, old date and time, new date and time, details',
  names: [...PLACE_NAMES, 'old'],
};
const CANCELED: TemplateForm = { places: [2], meaning: 'company, date and time', names: PLACE_NAMES };
const RESPONSE: TemplateForm = { places: [0, 1], meaning: 'company', names: ['org'] };
const FORMS: Readonly<Partial<Record<TemplateName, TemplateForm>>> = {
  MSG_TEMPLATE: REMINDER,
  MOVED_NOTICE: MOVED,
  CANCELED_NOTICE: CANCELED,
};

/** Reads every template of the settings; one with a problem is left out, and the problem told. */
export function readTemplates({
  languageDefault,
  templates,
  perLanguage,
}: WordingSettings): ConfiguredTemplates {
  const problems: WordingProblem[] = [];
  if (!resolveLanguage(languageDefault)) {
    problems.push({
      name: 'LANGUAGE_DEFAULT',
      problem: 'must be the name of a language, such as en_us, fr or es',
    });
  }
  const plain = readSet(templates, '', problems);
  const byTag = new Map<string, TemplateSet>();
  for (const [suffix, texts] of Object.entries(perLanguage)) {
    const language = resolveLanguage(suffix);
    const read = readSet(texts, `_${suffix.toUpperCase()}`, problems, language === undefined);
    if (language) byTag.set(language.bcp47, { ...byTag.get(language.bcp47), ...read });
  }
  return { plain, perLanguage: byTag, problems };
}

function readSet(
  texts: Templates,
  suffix: string,
  problems: WordingProblem[],
  isUnknownLanguage = false,
): TemplateSet {
  const read: TemplateSet = {};
  for (const name of TEMPLATE_NAMES) {
    const text = texts[name];
    if (text === undefined) continue;
    const tell = (problem: string): unknown => problems.push({ name: `${name}${suffix}`, problem });
    if (isUnknownLanguage) tell('does not end in the name of a language that is known, such as FR or PT_BR');
    const optOutWord = offeredOptOutWord(text);
    if (optOutWord !== undefined) {
      tell(
        `offers ${optOutWord} as an answer: to carriers and to the law that is a wish for no more messages, so it must ` +
          'be another word, or be offered for opting out',
      );
    }
    try {
      read[name] = parseTemplate(text, FORMS[name] ?? RESPONSE);
    } catch (error) {
      if (!(error instanceof InvalidTemplate)) throw error;
      tell(error.message);
    }
  }
  return read;
}
