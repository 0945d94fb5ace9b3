import { Module } from '@nestjs/common';
import { AlertsModule } from '../alerts/alerts.module.js';
import { HealthController } from './health.controller.js';
import { Sessions } from './sessions.js';

@Module({
  imports: [AlertsModule],
  controllers: [HealthController],
  providers: [Sessions],
  exports: [Sessions],
})
export class HttpModule {}
