import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OptOut } from '../../messaging/opt-outs/opt-out.entity.js';
import { OptOuts } from '../../messaging/opt-outs/opt-outs.js';

/** The numbers that are not to be texted, as they are now. */
@Injectable()
export class OptOutList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly optOuts: OptOuts,
  ) {}

  /**
   * In the order of the numbers.
   * @param after the number with which the page before ended
   */
  page(limit: number, after?: string): Promise<OptOut[]> {
    return this.optOuts.page(this.dataSource.manager, limit, after);
  }

  /** @returns how this number came not to be texted; undefined where it is */
  async find(number: string): Promise<OptOut | undefined> {
    return (await this.optOuts.among(this.dataSource.manager, [number])).get(number);
  }
}
