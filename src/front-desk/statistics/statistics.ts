import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import type { AnswersOfADay } from './answers-by-day.js';
import { answersByDay } from './answers-by-day.js';
import type { ConfirmedByNotice } from './confirmed-by-notice.js';
import { confirmedByNotice } from './confirmed-by-notice.js';
import type { MessagesOfAnHour } from './messages-by-hour.js';
import { messagesByHour } from './messages-by-hour.js';
import type { NoShows } from './no-shows.js';
import { noShows } from './no-shows.js';
import type { Period } from './period.js';
import { SharedAnswers } from './shared-answers.js';
import type { TextsOfAMonth } from './texts-by-month.js';
import { textsByMonth } from './texts-by-month.js';

/** What came of appointments and texts, counted by the database; not for each who asks, as every desk asks for the same. */
@Injectable()
export class Statistics {
  readonly #answers: SharedAnswers<AnswersOfADay[]>;
  readonly #notices: SharedAnswers<ConfirmedByNotice[]>;
  readonly #noShows: SharedAnswers<NoShows[]>;
  readonly #messages: SharedAnswers<MessagesOfAnHour[]>;
  readonly #texts: SharedAnswers<TextsOfAMonth[]>;

  constructor(
    private readonly dataSource: DataSource,
    clock: Clock,
  ) {
    this.#answers = new SharedAnswers(clock);
    this.#notices = new SharedAnswers(clock);
    this.#noShows = new SharedAnswers(clock);
    this.#messages = new SharedAnswers(clock);
    this.#texts = new SharedAnswers(clock);
  }

  answersByDay(period: Period): Promise<AnswersOfADay[]> {
    return this.#answers.of(JSON.stringify(period), () => answersByDay(this.dataSource.manager, period));
  }

  confirmedByNotice(period: Period): Promise<ConfirmedByNotice[]> {
    return this.#notices.of(JSON.stringify(period), () => confirmedByNotice(this.dataSource.manager, period));
  }

  noShows(period: Period): Promise<NoShows[]> {
    return this.#noShows.of(JSON.stringify(period), () => noShows(this.dataSource.manager, period));
  }

  messagesByHour(period: Period): Promise<MessagesOfAnHour[]> {
    return this.#messages.of(JSON.stringify(period), () => messagesByHour(this.dataSource.manager, period));
  }

  textsByMonth(period: Period): Promise<TextsOfAMonth[]> {
    return this.#texts.of(JSON.stringify(period), () => textsByMonth(this.dataSource.manager, period));
  }
}
