import { Module } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import type { CarrierName } from '../platform/config/carrier-settings.js';
import { Config } from '../platform/config/config.js';
import { AccessModule } from '../platform/http/access/access.module.js';
import type { Carrier } from './carriers/carrier.js';
import type { HearTime } from './carriers/carrier-connection.js';
import { Carriers } from './carriers/carriers.js';
import { Flowroute } from './carriers/flowroute/adapter.js';
import { SimulatorController } from './carriers/simulator/simulator.controller.js';
import { Simulator } from './carriers/simulator/simulator.js';
import { Twilio } from './carriers/twilio/adapter.js';
import { Outbox } from './messages/outbox.js';
import { TextsWith } from './messages/texts-with.js';
import { WakeUp } from './messages/wake-up.js';
import { OptOuts } from './opt-outs/opt-outs.js';
import { Inbox } from './webhooks/inbox.js';

/** A carrier is its adapter and its line here. */
const ADAPTERS: Record<CarrierName, (config: Config, simulator: Simulator, hearTime: HearTime) => Carrier> = {
  simulator: (_, simulator) => simulator,
  flowroute: ({ carriers, dispatchConcurrency }, _, hearTime) =>
    new Flowroute(carriers.flowroute, connections(dispatchConcurrency), hearTime),
  twilio: ({ carriers, access, dispatchConcurrency }, _, hearTime) =>
    new Twilio(carriers.twilio, access.publicUrl, connections(dispatchConcurrency), hearTime),
};

/** Room for as many calls again: where each call for a reminder hangs, an answer needs one too, and so does the list. */
const connections = (dispatchConcurrency: number): number => 2 * dispatchConcurrency;

@Module({
  imports: [AccessModule],
  controllers: [SimulatorController],
  providers: [
    WakeUp,
    Inbox,
    OptOuts,
    Outbox,
    TextsWith,
    Simulator,
    {
      provide: Carriers,
      inject: [Config, Simulator, Clock],
      useFactory: (config: Config, simulator: Simulator, clock: Clock) => {
        const [first, ...others] = config.carriers.inUse;
        const hearTime: HearTime = (time, askedAgoMs) => clock.compareWith(time, askedAgoMs);
        const carrier = (name: CarrierName): Carrier => ADAPTERS[name](config, simulator, hearTime);
        return new Carriers([carrier(first), ...others.map(carrier)]);
      },
    },
  ],
  exports: [Carriers, WakeUp, Inbox, OptOuts, Outbox, TextsWith],
})
export class MessagingModule {}
