import { Global, Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { Metrics } from '../platform/metrics/metrics.js';
import { Readings } from '../platform/metrics/readings.js';
import { Alerts } from './alerts/alerts.js';
import { DatabaseMetrics } from './database-metrics.js';
import { HealthController } from './health/health.controller.js';
import { MetricsController } from './metrics.controller.js';

/** What operators look at. Global: any part of the service may have something to count. */
@Global()
@Module({
  imports: [EventsModule],
  controllers: [HealthController, MetricsController],
  providers: [Alerts, DatabaseMetrics, Metrics, Readings],
  exports: [Alerts, Metrics, Readings],
})
export class MonitoringModule {}
