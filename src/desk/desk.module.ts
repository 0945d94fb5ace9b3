import { Module } from '@nestjs/common';
import { HttpModule } from '../http/http.module.js';
import { DeskPageController } from './desk-page.controller.js';
import { SessionController } from './session.controller.js';

/** The page that a receptionist keeps open. It uses nothing but the public API. */
@Module({ imports: [HttpModule], controllers: [SessionController, DeskPageController] })
export class DeskModule {}
