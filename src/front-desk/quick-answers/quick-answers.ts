import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/identifier.js';
import { InvalidInput, Problem } from '../../platform/problem.js';
import { QuickAnswer } from './quick-answer.entity.js';

/** More than anybody finds their way in; and so the list needs no pages. */
const MAX_QUICK_ANSWERS = 200;

export type QuickAnswerDetails = Pick<QuickAnswer, 'language' | 'title' | 'text'>;

class UnknownQuickAnswer extends Problem {
  constructor() {
    super('not_found', 'there is no such quick answer');
  }
}

@Injectable()
export class QuickAnswers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** In the order of their titles. @param language undefined for those in every language */
  list(language: string | undefined): Promise<QuickAnswer[]> {
    return this.dataSource.manager.find(QuickAnswer, {
      ...(language === undefined ? {} : { where: { language } }),
      order: { title: 'ASC', id: 'ASC' },
      take: MAX_QUICK_ANSWERS,
    });
  }

  /** @throws InvalidInput where there are as many as may be */
  async create(details: QuickAnswerDetails): Promise<QuickAnswer> {
    const { manager } = this.dataSource;
    if ((await manager.count(QuickAnswer)) >= MAX_QUICK_ANSWERS)
      throw new InvalidInput([
        { field: 'text', code: 'too_many', message: `would be one more than ${MAX_QUICK_ANSWERS}` },
      ]);
    const answer = Object.assign(new QuickAnswer(), details, { id: newId(), changedAt: this.clock.now() });
    await manager.insert(QuickAnswer, answer);
    return answer;
  }

  /** @throws UnknownQuickAnswer */
  async change(id: string, details: QuickAnswerDetails): Promise<QuickAnswer> {
    const changed = { ...details, changedAt: this.clock.now() };
    await this.dataSource.manager.update(QuickAnswer, { id }, changed);
    const answer = await this.dataSource.manager.findOneBy(QuickAnswer, { id });
    if (!answer) throw new UnknownQuickAnswer();
    return answer;
  }

  /** @throws UnknownQuickAnswer */
  async delete(id: string): Promise<void> {
    const { affected } = await this.dataSource.manager.delete(QuickAnswer, { id });
    if (affected === 0) throw new UnknownQuickAnswer();
  }
}
