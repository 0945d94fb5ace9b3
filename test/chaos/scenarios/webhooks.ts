import { Phones } from '../phones.js';
import type { Scenario } from '../scenario.js';

/**
 * Texts and receipts come twice, in the wrong order, and before the carrier has answered the send that they belong to;
 * replicas are killed in between.
 */
export const webhooks: Scenario = {
  name: 'webhooks',
  replicas: 3,
  settings: { SMS_PER_SECOND: '60' },
  faults: [
    'text delivered twice',
    'text delivered late',
    'receipt delivered twice',
    'receipt out of order',
    'receipt before the answer',
    'drop-after-accept',
    'kill -9',
  ],
  async act(stage) {
    const { due, kills } = stage.short ? { due: 150, kills: 1 } : { due: 2_500, kills: 25 };
    const { carrier, replicas, ledger, random } = stage;
    const phones = new Phones(carrier, replicas.all, ledger, random, (fault) => stage.fault(fault));
    carrier.lie([
      [40, { slowMs: 400 }],
      [10, 'drop-after-accept'],
    ]);
    const answering = phones.run();
    await stage.burst(due, { plain: true });
    for (let killed = 0; killed < kills; killed++) {
      await stage.pause(800, 2_000);
      await replicas.killAndReplace(await stage.anyReplica());
      stage.fault('kill -9');
    }
    await stage.untilUnderWay(due / 4);
    await stage.quiet();
    await phones.stop();
    await answering;
    stage.complaints.push(...phones.complaints);
    for (const id of phones.delivered) stage.ledger.delivered.add(id);
  },
};
