import { Controller, Get, Query } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Admins } from '../../platform/http/access/access.js';
import { ApiDatabaseDown, ApiProblem } from '../../platform/http/errors/api-problem.js';
import { ApiOkResponse, ApiOperation, ApiTags } from '../../platform/http/openapi/api-decorators.js';
import { decodeCursor, encodeCursor } from '../../platform/http/paging/cursor.js';
import { AuditEntryDto, AuditPageDto, ListAuditDto } from './audit.dto.js';

/** Who did what, for those who answer for it. */
@ApiTags('desk')
@ApiDatabaseDown()
@Controller('audit')
export class AuditController {
  constructor(private readonly audit: Audit) {}

  @Get()
  @Admins()
  @ApiOperation({
    operationId: 'listAudit',
    summary: 'List who did what, the latest first, a page at a time',
    description:
      'For users with the role `admin`, and for API keys that may write. What is listed: signing in and out, changes of users, what staff ' +
      'and programs have done to appointments that existed, texts by staff, handled follow-ups, opt-outs and erasures. It is kept as ' +
      'long as appointments are (RETENTION_DAYS), and holds IDs only.',
  })
  @ApiOkResponse({ type: AuditPageDto, description: 'One page' })
  @ApiProblem(400, 'Every wrong field is named', {
    message: 'limit must be a whole number from 1 to 1000',
    code: 'invalid',
    errors: [{ field: 'limit', code: 'out_of_range', message: 'must be a whole number from 1 to 1000' }],
  })
  async page(@Query() { limit, cursor, by }: ListAuditDto): Promise<AuditPageDto> {
    const after = cursor === undefined ? undefined : decodeCursor(cursor, false).id;
    const found = await this.audit.page(limit + 1, after, by);
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return {
      entries: page.map((entry) => AuditEntryDto.of(entry)),
      next_cursor: last && found.length > limit ? encodeCursor({ id: last.id }) : null,
    };
  }
}
