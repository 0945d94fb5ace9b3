import { Module } from '@nestjs/common';
import { Config } from '../config/config.js';
import { Carriers } from './carriers/carriers.js';
import { Flowroute } from './carriers/flowroute.js';
import { SimulatorController } from './carriers/simulator/simulator.controller.js';
import { Simulator } from './carriers/simulator/simulator.js';
import { Inbox } from './inbox.js';
import { OptOuts } from './opt-outs/opt-outs.js';
import { Claims } from './outbox/claims.js';
import { DueSignal } from './outbox/due-signal.js';
import { Outbox } from './outbox/outbox.js';
import { Pace } from './outbox/pace.js';
import { Settlements } from './outbox/settlements.js';
import { Unknowns } from './outbox/unknowns.js';

@Module({
  controllers: [SimulatorController],
  providers: [
    Claims,
    DueSignal,
    Inbox,
    OptOuts,
    Outbox,
    Pace,
    Settlements,
    Unknowns,
    Simulator,
    {
      provide: Carriers,
      inject: [Config, Simulator],
      useFactory: ({ carrier, flowroute, dispatchConcurrency }: Config, simulator: Simulator) =>
        new Carriers([carrier === 'flowroute' ? new Flowroute(flowroute, dispatchConcurrency) : simulator]),
    },
  ],
  exports: [Carriers, Claims, DueSignal, Inbox, OptOuts, Outbox, Pace, Settlements, Unknowns],
})
export class MessagingModule {}
