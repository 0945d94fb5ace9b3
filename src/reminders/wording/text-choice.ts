import type { TemplateName, WordingSettings } from '../../platform/config/wording-settings.js';
import type { BuiltInTexts } from './built-in.js';
import { builtInFor, ENGLISH } from './built-in.js';
import type { ConfiguredTemplates } from './configured-templates.js';
import { readTemplates } from './configured-templates.js';
import { resolveLanguage, withParents } from './languages.js';
import type { Template } from './templates.js';

export type Operators = BuiltInTexts['operators'];

export interface ChosenText {
  readonly template: Template;
  /** The BCP 47 tag that it was chosen for; none if it is the plain setting, or English for want of one. */
  readonly tag?: string;
}

/**
 * Which text is said, of the configured and the built-in ones. In this order: the setting for the language or a parent of it
 * (`MSG_TEMPLATE_FR` for `fr_ca`); the built-in text of the language that a reminder itself asks for, where the plain setting
 * (`MSG_TEMPLATE`) is not there; the plain setting; English. LANGUAGE_DEFAULT alone changes no text.
 *
 * Takes languages by the names of `resolveLanguage`, or none for a reminder that asks for none.
 */
export class TextChoice {
  readonly #configured: ConfiguredTemplates;
  readonly #defaultTag: string | undefined;

  constructor(private readonly settings: WordingSettings) {
    this.#configured = readTemplates(settings);
    this.#defaultTag = tagOf(settings.languageDefault);
  }

  template(name: TemplateName, language: string | undefined): ChosenText {
    const { plain, perLanguage } = this.#configured;
    const asked = tagOf(language);
    for (const tag of withParents(asked ?? this.#defaultTag ?? '')) {
      const template = perLanguage.get(tag)?.[name];
      if (template) return { template, tag };
    }
    const builtIn = builtInFor(asked);
    if (builtIn && !plain[name]) return { template: builtIn.templates[name], tag: asked };
    return { template: plain[name] ?? ENGLISH.templates[name] };
  }

  /**
   * The operators of the settings are words of the configured texts, in the language of LANGUAGE_DEFAULT. A text that was chosen
   * for another one has its own, so that LOCATION_OPERATOR=in does not get into a Spanish sentence.
   */
  operators(tag: string | undefined): Operators {
    const builtIn = builtInFor(tag);
    if (builtIn && languageOf(tag) !== languageOf(this.#defaultTag)) return builtIn.operators;
    const { location, participant } = (builtIn ?? ENGLISH).operators;
    return {
      location: this.settings.locationOperator ?? location,
      participant: this.settings.participantOperator ?? participant,
    };
  }

  /**
   * The texts that cannot be set. Where nothing is asked for, they are in the language of LANGUAGE_DEFAULT if the reminder's text
   * was put into that language too, as the seed advises.
   */
  fixed(language: string | undefined): BuiltInTexts {
    const { template, tag } = this.template('MSG_TEMPLATE', language);
    const isConfigured = template === this.#configured.plain.MSG_TEMPLATE;
    return builtInFor(tagOf(language)) ?? builtInFor(isConfigured ? this.#defaultTag : tag) ?? ENGLISH;
  }
}

function tagOf(language: string | undefined): string | undefined {
  return language === undefined ? undefined : resolveLanguage(language)?.bcp47;
}

function languageOf(tag: string | undefined): string | undefined {
  return tag?.split('-')[0];
}
