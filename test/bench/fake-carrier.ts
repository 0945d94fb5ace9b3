import type { Belongings } from '../chaos/belongings.js';
import { Assistant } from './assistant.js';

interface Report {
  readonly recipients: readonly number[];
  readonly times: readonly number[];
}

/** What came in at the carrier: when, in ms since 1970, by the last nine digits of the recipient. */
export type Arrivals = ReadonlyMap<number, number>;

/** The carrier's process, as the measurements see it. */
export class FakeCarrier {
  private constructor(
    readonly url: string,
    private readonly assistant: Assistant,
  ) {}

  /** @param latencyMs how long it takes for each answer */
  static async start(belongings: Belongings, latencyMs: number): Promise<FakeCarrier> {
    const assistant = new Assistant('carrier.mjs', belongings);
    const { url } = await assistant.ask<{ url: string }>({ listen: latencyMs });
    return new FakeCarrier(url, assistant);
  }

  /**
   * What has come in since the last call.
   * @throws where a message came in twice: figures of a service that doubles are worth nothing
   */
  async arrivals(): Promise<Arrivals> {
    const { recipients, times } = await this.assistant.ask<Report>({ report: true });
    const arrivals = new Map(recipients.map((recipient, index) => [recipient, times[index] ?? 0]));
    if (arrivals.size < recipients.length)
      throw new Error(`${recipients.length - arrivals.size} messages came in twice`);
    return arrivals;
  }
}
