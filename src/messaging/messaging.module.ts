import { Module } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Config } from '../platform/config/config.js';
import { AccessModule } from '../platform/http/access/access.module.js';
import type { CarrierContext } from './carriers/carrier-kind.js';
import { CarrierSettings } from './carriers/carrier-settings.js';
import { Carriers } from './carriers/carriers.js';
import { SimulatorController } from './carriers/simulator/simulator.controller.js';
import { Simulator } from './carriers/simulator/simulator.js';
import { Outbox } from './messages/outbox.js';
import { TextsWith } from './messages/texts-with.js';
import { WakeUp } from './messages/wake-up.js';
import { OptOuts } from './opt-outs/opt-outs.js';
import { Inbox } from './webhooks/inbox.js';

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
      inject: [CarrierSettings, Config, Simulator, Clock],
      useFactory: (
        { inUse: [first, ...others] }: CarrierSettings,
        { access, dispatchConcurrency }: Config,
        simulator: Simulator,
        clock: Clock,
      ) => {
        const context: CarrierContext = {
          publicUrl: access.publicUrl,
          // Where each call for a reminder hangs, answers, a quarter as many, need one too, and so do the two that read lists.
          calls: Math.ceil(1.25 * dispatchConcurrency) + 2,
          hearTime: (time, askedAgoMs) => clock.compareWith(time, askedAgoMs),
          simulator,
        };
        return new Carriers([first.create(context), ...others.map((other) => other.create(context))]);
      },
    },
  ],
  exports: [Carriers, WakeUp, Inbox, OptOuts, Outbox, TextsWith],
})
export class MessagingModule {}
