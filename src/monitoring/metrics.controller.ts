import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import {
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '../platform/http/openapi/api-decorators.js';
import { Metrics } from '../platform/metrics/metrics.js';

@ApiTags('health')
@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get()
  @ApiOperation({ operationId: 'readMetrics', summary: 'Read all metrics, as Prometheus does' })
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' }, description: "In Prometheus' text format" })
  async read(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { contentType, body } = await this.metrics.text();
    void reply.type(contentType);
    return body;
  }
}
