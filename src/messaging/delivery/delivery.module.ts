import type { DynamicModule, Type } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { Backlog } from '../messages/backlog.js';
import { Claims } from '../messages/claims.js';
import { MessageReadings } from '../messages/message-readings.js';
import { OlderVersions } from '../messages/older-versions.js';
import { OutcomeStore } from '../messages/outcomes.js';
import { Overdue } from '../messages/overdue.js';
import { UnconfirmedMessages } from '../messages/unconfirmed-messages.js';
import { MessagingModule } from '../messaging.module.js';
import { CarrierRateLimiter } from '../rate-limit/carrier-rate-limiter.js';
import { SendingSlots } from '../rate-limit/sending-slots.js';
import { BacklogAlerts } from './alerts/backlog-alerts.js';
import { CarrierAlerts } from './alerts/carrier-alerts.js';
import { DeliveryAlerts } from './alerts/delivery-alerts.js';
import { RestoreAlerts } from './alerts/restore-alerts.js';
import { UnconfirmedAlerts } from './alerts/unconfirmed-alerts.js';
import { OutcomeRecorder } from './outcomes/outcome-recorder.js';
import { ReceiptsController } from './receipts/receipts.controller.js';
import { Receipts } from './receipts/receipts.js';
import { SenderTrouble } from './receipts/sender-trouble.js';
import { ListReader } from './reconciliation/list-reader.js';
import { Listings } from './reconciliation/listings.js';
import { Reconciler } from './reconciliation/reconciler.js';
import { ReconciliationResults } from './reconciliation/reconciliation-results.js';
import { SecondSends } from './reconciliation/second-sends.js';
import { UnconfirmedExpiry } from './reconciliation/unconfirmed-expiry.js';
import { UnknownTimes } from './reconciliation/unknown-times.js';
import { Heartbeats } from './restore/heartbeats.js';
import { OverdueSearch } from './restore/overdue-search.js';
import { RestoreGuard } from './restore/restore-guard.js';
import { CarrierCall } from './sending/carrier-call.js';
import { CarrierCalls } from './sending/carrier-calls.js';
import { ClaimedCalls } from './sending/claimed-calls.js';
import { Dispatcher } from './sending/dispatcher.js';
import { MessageSend } from './sending/message-send.js';
import { Sender } from './sending/sender.js';

/** The engine: takes messages from their row in the outbox to a carrier, and writes down what became of them. */
@Module({})
export class DeliveryModule {
  /** @param owner exports the `MessageComposer` and the `DeliveryListener` of all messages */
  static servedBy(owner: Type): DynamicModule {
    return {
      module: DeliveryModule,
      imports: [MessagingModule, owner],
      controllers: [ReceiptsController],
      providers: [
        Backlog,
        BacklogAlerts,
        CarrierAlerts,
        DeliveryAlerts,
        RestoreAlerts,
        UnconfirmedAlerts,
        CarrierCall,
        CarrierCalls,
        ClaimedCalls,
        Claims,
        MessageSend,
        Sender,
        Dispatcher,
        Heartbeats,
        Listings,
        ListReader,
        MessageReadings,
        OlderVersions,
        Overdue,
        OverdueSearch,
        SendingSlots,
        CarrierRateLimiter,
        Receipts,
        Reconciler,
        RestoreGuard,
        SenderTrouble,
        OutcomeStore,
        OutcomeRecorder,
        UnconfirmedMessages,
        UnknownTimes,
        ReconciliationResults,
        SecondSends,
        UnconfirmedExpiry,
      ],
      exports: [DeliveryAlerts, Dispatcher, OlderVersions, Receipts, Reconciler],
    };
  }
}
