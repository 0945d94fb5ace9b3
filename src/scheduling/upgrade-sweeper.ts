import type { OnApplicationBootstrap } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { OlderVersions } from '../messaging/messages/older-versions.js';
import { Duty } from '../platform/duty.js';
import { IndexRepair } from '../reminders/search/index-repair.js';
import { OlderTexts } from '../reminders/threads/older-texts.js';

const SWEEP_EVERY_MS = 5_000;
/** So few at a time are nothing to the database, however many there are. */
const CHECKED_BATCHES = 10;

/** Brings in line what older versions write, as long as they run beside this one. In every replica. */
@Injectable()
export class UpgradeSweeper implements OnApplicationBootstrap {
  readonly #logger = new Logger(UpgradeSweeper.name);
  readonly #duty = new Duty(
    () => this.#sweep(),
    (error) => this.#logger.error(`What older versions left could not be looked at: ${String(error)}`),
  );

  constructor(
    private readonly olderVersions: OlderVersions,
    private readonly olderTexts: OlderTexts,
    private readonly index: IndexRepair,
  ) {}

  /** In the background: the service answers meanwhile. */
  onApplicationBootstrap(): void {
    void this.sweep();
  }

  @Interval(SWEEP_EVERY_MS)
  sweep(): Promise<void> {
    return this.#duty.run();
  }

  async #sweep(): Promise<void> {
    for (let back = 1; back > 0;) {
      back = await this.olderVersions.takeBackClaims();
      if (back > 0)
        this.#logger.log({ msg: 'Texts that an older version claimed are due again', texts: back });
    }
    while (await this.olderVersions.giveOnceKeys());
    while (await this.olderTexts.takeIn());
    while (await this.index.giveNumberEnds());
    for (let batch = 0; batch < CHECKED_BATCHES; batch++) await this.index.checkSome();
  }
}
