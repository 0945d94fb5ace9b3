import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { Alerts } from './alerts.js';

@Module({ imports: [EventsModule], providers: [Alerts], exports: [Alerts] })
export class AlertsModule {}
