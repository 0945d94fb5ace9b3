import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config/config.js';
import { MessagingModule } from '../messaging/messaging.module.js';
import { Composer } from './composer.js';
import { DeliveryRecord } from './delivery-record.js';
import { Reminder } from './reminder.entity.js';
import { ReminderList } from './reminder-list.js';
import { RemindersController } from './reminders.controller.js';
import { RemindersService } from './reminders.service.js';
import { Wording } from './wording/wording.js';

@Module({
  imports: [MessagingModule, TypeOrmModule.forFeature([Reminder])],
  controllers: [RemindersController],
  providers: [
    Composer,
    DeliveryRecord,
    ReminderList,
    RemindersService,
    { provide: Wording, inject: [Config], useFactory: ({ wording }: Config) => new Wording(wording) },
  ],
  exports: [Composer, DeliveryRecord],
})
export class RemindersModule {}
