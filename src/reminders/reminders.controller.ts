import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  HttpStatus,
  Param,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiBody,
  ApiCreatedResponse,
  ApiHeader,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiPayloadTooLargeResponse,
  ApiServiceUnavailableResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
  PartialType,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Clock } from '../clock.js';
import { ProblemBody } from '../http/problem-body.js';
import { CreateReminderDto } from './dto/create-reminder.dto.js';
import { CreateQueryDto } from './dto/create-query.dto.js';
import { ListRemindersDto } from './dto/list-reminders.dto.js';
import { DryRunDto, TimelineDto } from './dto/message.dto.js';
import { NewReminderPipe } from './dto/new-reminder.pipe.js';
import { ReminderChangedDto, ReminderDto, ReminderPageDto } from './dto/reminder.dto.js';
import { readIdempotencyKey } from './idempotency-key.js';
import type { ReminderDetails } from './reminder.entity.js';
import { Timeline } from './timeline.js';
import { ReminderList } from './reminder-list.js';
import { RemindersService } from './reminders.service.js';

@ApiTags('reminders')
@ApiServiceUnavailableResponse({
  type: ProblemBody,
  description: 'The database does not answer; nothing was changed',
})
@Controller('reminder')
export class RemindersController {
  constructor(
    private readonly reminders: RemindersService,
    private readonly list: ReminderList,
    private readonly timeline: Timeline,
    private readonly clock: Clock,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Create a reminder' })
  @ApiBody({ type: CreateReminderDto })
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'The same key with the same body creates nothing again, and answers the same',
  })
  @ApiOkResponse({ type: DryRunDto, description: 'With dry_run: what would be sent, and when' })
  @ApiCreatedResponse({ type: ReminderChangedDto, headers: { Location: { schema: { type: 'string' } } } })
  @ApiBadRequestResponse({ type: ProblemBody, description: 'Every wrong field is named' })
  @ApiPayloadTooLargeResponse({ type: ProblemBody, description: 'The body is larger than 64 KiB' })
  @ApiUnprocessableEntityResponse({
    type: ProblemBody,
    description: 'The Idempotency-Key was used for another body',
  })
  async create(
    @Body(NewReminderPipe) details: ReminderDetails,
    @Query() { dry_run: dryRun }: CreateQueryDto,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReminderChangedDto | DryRunDto> {
    if (dryRun) {
      void reply.status(HttpStatus.OK);
      return { dry_run: true, messages: await this.timeline.preview(details) };
    }
    const id = await this.reminders.create(details, readIdempotencyKey(key, details));
    void reply.header('location', `/reminder/${id}`);
    return { reminder_id: id, message: `successfully created a reminder with id ${id}` };
  }

  @Get()
  @ApiOperation({ summary: 'List reminders, a page at a time' })
  @ApiOkResponse({ type: ReminderPageDto })
  @ApiBadRequestResponse({ type: ProblemBody })
  async page(@Query() { limit, cursor, ...filter }: ListRemindersDto): Promise<ReminderPageDto> {
    const { reminders, nextCursor } = await this.list.page(filter, limit, cursor);
    const now = this.clock.now();
    return { reminders: reminders.map((reminder) => ReminderDto.of(reminder, now)), next_cursor: nextCursor };
  }

  @Get(':id')
  @ApiOperation({ summary: 'Retrieve one reminder' })
  @ApiOkResponse({ type: ReminderDto })
  @ApiNotFoundResponse({ type: ProblemBody, description: 'unknown reminder id' })
  async find(@Param('id') id: string): Promise<ReminderDto> {
    return ReminderDto.of(await this.reminders.find(id), this.clock.now());
  }

  @Get(':id/messages')
  @ApiOperation({ summary: 'Every text of a reminder, and why it is as it is' })
  @ApiOkResponse({ type: TimelineDto })
  @ApiNotFoundResponse({ type: ProblemBody, description: 'unknown reminder id' })
  async messages(@Param('id') id: string): Promise<TimelineDto> {
    return { messages: await this.timeline.of(await this.reminders.find(id)) };
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Change a reminder; a new time asks anew' })
  @ApiBody({ type: PartialType(CreateReminderDto) })
  @ApiOkResponse({ type: ReminderDto })
  @ApiBadRequestResponse({ type: ProblemBody, description: 'Every wrong field is named' })
  @ApiNotFoundResponse({ type: ProblemBody, description: 'unknown reminder id' })
  async change(@Param('id') id: string, @Body() changes: unknown): Promise<ReminderDto> {
    return ReminderDto.of(await this.reminders.change(id, changes), this.clock.now());
  }

  @Delete(':id')
  @HttpCode(200)
  @ApiOperation({ summary: 'Delete a reminder, and call off what has not been sent' })
  @ApiOkResponse({ type: ReminderChangedDto })
  @ApiNotFoundResponse({ type: ProblemBody, description: 'unknown reminder id' })
  async delete(@Param('id') id: string): Promise<ReminderChangedDto> {
    await this.reminders.delete(id);
    return { reminder_id: id, message: `Successfully deleted reminder with id ${id}` };
  }
}
