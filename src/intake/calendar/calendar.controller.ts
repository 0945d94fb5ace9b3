import { Body, Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiDatabaseDown, ApiProblem } from '../../platform/http/errors/api-problem.js';
import { TakesContentType } from '../../platform/http/limits/content-type.js';
import { ApiOkResponse, ApiOperation, ApiTags } from '../../platform/http/openapi/api-decorators.js';
import { ApiRequestBody } from '../../platform/http/openapi/request-body.js';
import { InvalidInput } from '../../platform/problem.js';
import { CalendarQueryDto, CalendarResultDto } from './calendar.dto.js';
import { CalendarIntake } from './calendar-intake.js';

const MAX_CALENDAR_BYTES = 10 * 1024 * 1024;

const EXAMPLE = `BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:abc123@calendar.example
DTSTART;TZID=America/Los_Angeles:20270706T152300
SUMMARY:Maria Garcia - Cleaning
DESCRIPTION:Mobile: (206) 555-0111
END:VEVENT
END:VCALENDAR
`;

@ApiTags('intake')
@ApiDatabaseDown()
@Controller('intake')
export class CalendarController {
  constructor(private readonly intake: CalendarIntake) {}

  @Post('ics')
  @HttpCode(200)
  @TakesContentType('text/calendar', MAX_CALENDAR_BYTES)
  @ApiOperation({
    operationId: 'takeCalendar',
    summary: 'Take in the appointments of a calendar file',
    description:
      'The events of the next 90 days become reminders, or change those that there are. They are recognized by their UID and, in a ' +
      'series, their RECURRENCE-ID, so that the same file can be sent again and again. What the calendar calls off is canceled. ' +
      'Whole days are left out, and what has no telephone number.',
  })
  @ApiRequestBody({
    required: true,
    content: { 'text/calendar': { schema: { type: 'string' }, example: EXAMPLE } },
  })
  @ApiOkResponse({ type: CalendarResultDto, description: 'What became of each event' })
  @ApiProblem(400, 'It is no calendar, or one that cannot be read as a whole; nothing was stored', {
    message: 'body is no calendar: it does not begin with BEGIN:VCALENDAR',
    code: 'invalid',
    errors: [
      {
        field: 'body',
        code: 'malformed',
        message: 'is no calendar: it does not begin with BEGIN:VCALENDAR',
      },
    ],
  })
  @ApiProblem(413, 'The file is larger than 10 MiB', {
    message: 'the body is larger than 10240 KiB',
    code: 'too_large',
  })
  @ApiProblem(415, 'The content type is not text/calendar', {
    message: 'the content type must be text/calendar',
    code: 'unsupported_media_type',
  })
  async take(
    @Body() body: unknown,
    @Query()
    {
      dry_run: dryRun = false,
      notify = 'auto',
      time_zone: timeZone,
      notify_window: windows,
    }: CalendarQueryDto,
    @Req() { keyName: by }: FastifyRequest,
  ): Promise<CalendarResultDto> {
    if (!Buffer.isBuffer(body))
      throw new InvalidInput([{ field: 'body', code: 'required', message: 'must be a calendar file' }]);
    const planned = await this.intake.plan(body, {
      ...(timeZone !== undefined && { timeZone }),
      ...(windows && { notifyWindows: windows }),
      isInOrder: false,
    });
    return CalendarResultDto.of(await this.intake.apply(planned, dryRun, { by, notify }));
  }
}
