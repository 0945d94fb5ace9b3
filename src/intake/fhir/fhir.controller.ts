import { Body, Controller, Get, Header, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BodyLimit } from '../../platform/http/limits/body-limit.js';
import { IntakeQueryDto } from '../calendar/calendar.dto.js';
import type { SearchSet } from './appointment-responses.js';
import { AppointmentResponses } from './appointment-responses.js';
import { Documented } from './fhir.documentation.js';
import { AppointmentResponseQueryDto } from './fhir.dto.js';
import type { FhirAnswer } from './fhir-answers.js';
import { FhirBundles } from './fhir-bundles.js';
import { FHIR_JSON, FhirProblemFilter } from './fhir-problem.filter.js';

const MAX_BUNDLE_BYTES = 2 * 1024 * 1024;

@Documented.controller()
@UseFilters(FhirProblemFilter)
@Controller('intake/fhir')
export class FhirController {
  constructor(
    private readonly bundles: FhirBundles,
    private readonly responses: AppointmentResponses,
  ) {}

  @Post()
  @BodyLimit(MAX_BUNDLE_BYTES)
  @Header('content-type', FHIR_JSON)
  @Documented.take()
  async take(
    @Body() resource: unknown,
    @Query() { dry_run: dryRun = false, notify = 'auto', notify_window: notifyWindows }: IntakeQueryDto,
    @Req() { keyName: by }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FhirAnswer['body']> {
    const options = { dryRun, notifyWindows };
    const { status, reminderId, body } = await this.bundles.answer(resource, options, { by, notify });
    void reply.status(status);
    if (reminderId !== undefined) void reply.header('location', `/reminder/${reminderId}`);
    return body;
  }

  @Get('AppointmentResponse')
  @Header('content-type', FHIR_JSON)
  @Documented.responses()
  find(@Query() { appointment }: AppointmentResponseQueryDto): Promise<SearchSet> {
    return this.responses.find(appointment);
  }
}
