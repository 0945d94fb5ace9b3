import { Module } from '@nestjs/common';
import { DeskPageController } from './desk-page.controller.js';

/** The page that a receptionist keeps open. It knows nothing of reminders: the page reads them by the public API. */
@Module({ controllers: [DeskPageController] })
export class DeskModule {}
