import type { TemplateName, WordingSettings } from '../../config/wording-settings.js';
import type { WordingProblem } from './configured-templates.js';
import { readTemplates } from './configured-templates.js';
import { toPlainCharacters } from './segments.js';
import type { Template } from './templates.js';
import { fill, firstSentences } from './templates.js';
import type { ChosenText, Operators } from './text-choice.js';
import { TextChoice } from './text-choice.js';
import { whenInWords } from './when-in-words.js';

export interface AppointmentWords {
  readonly at: Date;
  /** An IANA name, or a fixed offset as `-08:00`. */
  readonly timeZone: string;
  readonly location?: string | undefined;
  readonly participant?: string | undefined;
}

export interface ReminderWords extends AppointmentWords {
  /** What this reminder itself asks for. */
  readonly language?: string | undefined;
}

export interface OptOutWords {
  /** What brings the number back: Flowroute's network takes UNSTOP alone. */
  readonly comeBackWord: 'START' | 'UNSTOP';
  /** After a bare CANCEL, which means both. */
  readonly appointmentCanceled?: boolean;
  readonly language?: string | undefined;
}

/** Every bad template and language of the settings, by its variable's name. */
export function wordingProblems(settings: WordingSettings): readonly WordingProblem[] {
  return readTemplates(settings).problems;
}

/**
 * What is said to people. Which text that is: {@link TextChoice}. Languages are names as `resolveLanguage` takes them; without
 * one, dates are in LANGUAGE_DEFAULT. Texts come in plain characters where that makes them cheaper ({@link toPlainCharacters}).
 */
export class Wording {
  readonly #texts: TextChoice;

  /** @param settings free of {@link wordingProblems}; a template with one counts as not set */
  constructor(private readonly settings: WordingSettings) {
    this.#texts = new TextChoice(settings);
  }

  reminder(words: ReminderWords): string {
    return this.#remind(words, this.#texts.template('MSG_TEMPLATE', words.language));
  }

  /** For a later reminder of an appointment that has been confirmed. */
  reminderWithoutQuestion(words: ReminderWords): string {
    const { template, tag } = this.#texts.template('MSG_TEMPLATE', words.language);
    return this.#remind(words, { template: firstSentences(template), tag });
  }

  confirmation(language?: string): string {
    return this.#respond('CONFIRMATION_RESPONSE', language);
  }

  cancellation(language?: string): string {
    return this.#respond('CANCEL_RESPONSE', language);
  }

  unparsable(language?: string): string {
    return this.#respond('UNPARSABLE_RESPONSE', language);
  }

  help(language?: string): string {
    return this.#respond('HELP_RESPONSE', language);
  }

  optOut({ comeBackWord, appointmentCanceled, language }: OptOutWords): string {
    const { optOut, optOutAndCancel } = this.#texts.fixed(language);
    return this.#text(appointmentCanceled ? optOutAndCancel : optOut, comeBackWord);
  }

  optIn(language?: string): string {
    return this.#text(this.#texts.fixed(language).optIn);
  }

  /** Asks which of several appointments an answer is for; they are numbered from 1, in the order given. */
  choose(appointments: readonly AppointmentWords[], language?: string): string {
    const { choose, operators } = this.#texts.fixed(language);
    const lines = appointments.map(
      (words, index) => `${index + 1}) ${this.#when(words, language)}${details(words, operators)}`,
    );
    const before = fill(choose.before, [this.settings.orgName, String(appointments.length)]);
    return toPlainCharacters([before, ...lines, choose.after].join('\n'));
  }

  #remind(words: ReminderWords, { template, tag }: ChosenText): string {
    return this.#text(
      template,
      this.#when(words, words.language),
      details(words, this.#texts.operators(tag)),
    );
  }

  #respond(name: TemplateName, language: string | undefined): string {
    return this.#text(this.#texts.template(name, language).template);
  }

  #text(template: Template, ...values: readonly string[]): string {
    return toPlainCharacters(fill(template, [this.settings.orgName, ...values]));
  }

  #when({ at, timeZone }: AppointmentWords, language = this.settings.languageDefault): string {
    return whenInWords(at, timeZone, language);
  }
}

function details({ location, participant }: AppointmentWords, operators: Operators): string {
  const where = location ? ` ${operators.location} ${location}` : '';
  const who = participant ? ` ${operators.participant} ${participant}` : '';
  return where + who;
}
