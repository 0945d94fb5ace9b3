import { toPlainCharacters } from '../../messaging/segments.js';
import type { TemplateName, WordingSettings } from '../../platform/config/wording-settings.js';
import type { WordingProblem } from './configured-templates.js';
import { readTemplates } from './configured-templates.js';
import type { PlaceValues } from './named-places.js';
import { fillNamed } from './named-places.js';
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
  /** Who is coming. */
  readonly name?: string | undefined;
}

/** When an appointment was to be before it was moved. */
export type OldTime = Pick<AppointmentWords, 'at' | 'timeZone'>;

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

  /** That it has been moved, with the question again. */
  movedNotice(words: ReminderWords, old: OldTime): string {
    return this.#tell('MOVED_NOTICE', words, old);
  }

  /** @param words as the contact knows the appointment */
  canceledNotice(words: ReminderWords): string {
    return this.#tell('CANCELED_NOTICE', words);
  }

  /** @param appointments to be named, where it is not plain which ones are meant */
  confirmation(language?: string, appointments: readonly AppointmentWords[] = []): string {
    return this.#acknowledge('CONFIRMATION_RESPONSE', language, appointments);
  }

  cancellation(language?: string, appointments: readonly AppointmentWords[] = []): string {
    return this.#acknowledge('CANCEL_RESPONSE', language, appointments);
  }

  /** When, where and with whom appointments are. */
  appointments(appointments: readonly AppointmentWords[], language?: string): string {
    const { appointmentIs, operators } = this.#texts.fixed(language);
    return appointments
      .map((words) => this.#text(appointmentIs, this.#when(words, language), details(words, operators)))
      .join('\n');
  }

  /** That the office will answer; empty where nothing is to be said. */
  question(language?: string): string {
    const { template } = this.#texts.template('QUESTION_RESPONSE', language);
    return template.parts.join('') === '' ? '' : this.#text(template);
  }

  possibleOptOut(language?: string): string {
    return this.#text(this.#texts.fixed(language).possibleOptOut);
  }

  /** One of our answers, and that STOP ends them; as it is where it names that already, or says nothing. */
  withOptOutHint(answer: string, language?: string): string {
    if (answer === '' || /\bSTOP\b/u.test(answer)) return answer;
    return toPlainCharacters(`${answer} ${this.#texts.fixed(language).optOutHint}`);
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
    const { when, inDetail } = this.#parts(words, tag);
    return template.names ? this.#fill(template, tag, words) : this.#text(template, when, inDetail);
  }

  #tell(name: TemplateName, words: ReminderWords, old?: OldTime): string {
    const { template, tag } = this.#texts.template(name, words.language);
    if (template.names) return this.#fill(template, tag, words, old);
    const { when, inDetail } = this.#parts(words, tag);
    return old
      ? this.#text(template, this.#when(old, words.language), when, inDetail)
      : this.#text(template, when);
  }

  #parts(words: ReminderWords, tag: string | undefined): { when: string; inDetail: string } {
    return {
      when: this.#when(words, words.language),
      inDetail: details(words, this.#texts.operators(tag)),
    };
  }

  #fill(
    { parts, names = [] }: Template,
    tag: string | undefined,
    words: ReminderWords,
    old?: OldTime,
  ): string {
    const { at, timeZone, language = this.settings.languageDefault } = words;
    const { when, inDetail } = this.#parts(words, tag);
    const values: PlaceValues = {
      org: this.settings.orgName,
      when,
      old: old ? this.#when(old, language) : '',
      date: whenInWords(at, timeZone, language, 'date'),
      time: whenInWords(at, timeZone, language, 'time'),
      details: inDetail,
      location: words.location ?? '',
      participant: words.participant ?? '',
      name: words.name ?? '',
    };
    const { location, participant } = this.#texts.operators(tag);
    return toPlainCharacters(fillNamed(parts, names, values, [location, participant]));
  }

  #acknowledge(
    name: TemplateName,
    language: string | undefined,
    appointments: readonly AppointmentWords[],
  ): string {
    const { operators } = this.#texts.fixed(language);
    const named = appointments.map((words) => `${this.#when(words, language)}${details(words, operators)}`);
    return toPlainCharacters([this.#respond(name, language), ...named].join('\n'));
  }

  #respond(name: TemplateName, language: string | undefined): string {
    return this.#text(this.#texts.template(name, language).template);
  }

  #text(template: Template, ...values: readonly string[]): string {
    return toPlainCharacters(fill(template, [this.settings.orgName, ...values]));
  }

  #when({ at, timeZone }: OldTime, language = this.settings.languageDefault): string {
    return whenInWords(at, timeZone, language);
  }
}

function details({ location, participant }: AppointmentWords, operators: Operators): string {
  const where = location ? ` ${operators.location} ${location}` : '';
  const who = participant ? ` ${operators.participant} ${participant}` : '';
  return where + who;
}
