import { Module } from '@nestjs/common';
import type { CarrierName } from '../config/carrier-settings.js';
import { Config } from '../config/config.js';
import type { Carrier } from './carriers/carrier.js';
import { Carriers } from './carriers/carriers.js';
import { Flowroute } from './carriers/flowroute.js';
import { SimulatorController } from './carriers/simulator/simulator.controller.js';
import { Simulator } from './carriers/simulator/simulator.js';
import { Twilio } from './carriers/twilio.js';
import { Inbox } from './inbox.js';
import { OptOuts } from './opt-outs/opt-outs.js';
import { Backlog } from './outbox/backlog.js';
import { Claims } from './outbox/claims.js';
import { DueSignal } from './outbox/due-signal.js';
import { Outbox } from './outbox/outbox.js';
import { Pace } from './outbox/pace.js';
import { Settlements } from './outbox/settlements.js';
import { Unknowns } from './outbox/unknowns.js';
import { ReceiptsController } from './webhooks/receipts.controller.js';
import { Receipts } from './webhooks/receipts.js';

/** A carrier is its adapter and its line here. */
const ADAPTERS: Record<CarrierName, (config: Config, simulator: Simulator) => Carrier> = {
  simulator: (_, simulator) => simulator,
  flowroute: ({ carriers, dispatchConcurrency }) =>
    new Flowroute(carriers.flowroute, connections(dispatchConcurrency)),
  twilio: ({ carriers, access, dispatchConcurrency }) =>
    new Twilio(carriers.twilio, access.publicUrl, connections(dispatchConcurrency)),
};

/** Room for as many calls again: where each call for a reminder hangs, an answer needs one too, and so does the list. */
const connections = (dispatchConcurrency: number): number => 2 * dispatchConcurrency;

@Module({
  controllers: [SimulatorController, ReceiptsController],
  providers: [
    Backlog,
    Claims,
    DueSignal,
    Inbox,
    OptOuts,
    Outbox,
    Pace,
    Receipts,
    Settlements,
    Unknowns,
    Simulator,
    {
      provide: Carriers,
      inject: [Config, Simulator],
      useFactory: (config: Config, simulator: Simulator) => {
        const [first, ...others] = config.carriers.inUse;
        const carrier = (name: CarrierName): Carrier => ADAPTERS[name](config, simulator);
        return new Carriers([carrier(first), ...others.map(carrier)]);
      },
    },
  ],
  exports: [
    Backlog,
    Carriers,
    Claims,
    DueSignal,
    Inbox,
    OptOuts,
    Outbox,
    Pace,
    Receipts,
    Settlements,
    Unknowns,
  ],
})
export class MessagingModule {}
