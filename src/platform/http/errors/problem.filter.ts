import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { Catch, HttpException, HttpStatus, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { databaseFailure } from '../../database/sql/database-error.js';
import type { ProblemKind } from '../../problem.js';
import { Problem } from '../../problem.js';
import type { ProblemCode } from '../../problem-codes.js';
import type { ProblemBody } from './problem-body.js';

const STATUS: Record<ProblemKind, HttpStatus> = {
  invalid: HttpStatus.BAD_REQUEST,
  unauthorized: HttpStatus.UNAUTHORIZED,
  forbidden: HttpStatus.FORBIDDEN,
  not_found: HttpStatus.NOT_FOUND,
  media_type: HttpStatus.UNSUPPORTED_MEDIA_TYPE,
  cursor_ahead: HttpStatus.CONFLICT,
  key_reused: HttpStatus.UNPROCESSABLE_ENTITY,
  external_id_in_use: HttpStatus.CONFLICT,
  appointment_passed: HttpStatus.CONFLICT,
  appointment_canceled: HttpStatus.CONFLICT,
  too_early: HttpStatus.CONFLICT,
  opted_out: HttpStatus.CONFLICT,
  changed_meanwhile: HttpStatus.PRECONDITION_FAILED,
  too_many: HttpStatus.TOO_MANY_REQUESTS,
  unavailable: HttpStatus.SERVICE_UNAVAILABLE,
};

const FRAMEWORK_CODES: ReadonlyMap<number, ProblemCode> = new Map([
  [HttpStatus.BAD_REQUEST, 'malformed'],
  [HttpStatus.UNAUTHORIZED, 'unauthorized'],
  [HttpStatus.FORBIDDEN, 'forbidden'],
  [HttpStatus.NOT_FOUND, 'not_found'],
  [HttpStatus.PAYLOAD_TOO_LARGE, 'too_large'],
  [HttpStatus.UNSUPPORTED_MEDIA_TYPE, 'unsupported_media_type'],
]);
const FRAMEWORK_MESSAGES: Partial<Record<number, string>> = {
  [HttpStatus.BAD_REQUEST]: 'the request could not be read: is the body valid JSON?',
  [HttpStatus.NOT_FOUND]: 'there is nothing at this address',
  [HttpStatus.UNSUPPORTED_MEDIA_TYPE]: 'the content type must be application/json',
};

const DATABASE_DOWN: ProblemBody = {
  message: 'the database does not answer; nothing was changed, please try again',
  code: 'unavailable',
};

/** Turns whatever was thrown into a status and a body; the one place that logs what nobody expected. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const [status, body] = this.#answer(error, request);
    if (status === 503 && !reply.hasHeader('retry-after')) void reply.header('retry-after', '2');
    this.send(reply.status(status), body);
  }

  /** As most routes answer; a route of another standard has its own way. */
  protected send(reply: FastifyReply, body: ProblemBody): void {
    void reply.send(body);
  }

  #answer(error: unknown, request: FastifyRequest): [number, ProblemBody] {
    if (error instanceof Problem) {
      const { kind, code, message, errors, more } = error;
      const body: ProblemBody = { message, code, ...more };
      return [STATUS[kind], errors.length > 0 ? { ...body, errors: [...errors] } : body];
    }
    const status = frameworkStatus(error);
    if (status !== undefined && status < 500)
      return [
        status,
        {
          message: frameworkMessage(status, request),
          code: FRAMEWORK_CODES.get(status) ?? 'invalid',
        },
      ];
    const failure = databaseFailure(error);
    if (failure === 'unavailable' || failure === 'rolled_back') {
      this.#logger.error({
        msg: 'The database did not answer',
        request_id: request.id,
        error: String(error),
      });
      return [503, DATABASE_DOWN];
    }
    this.#logger.error({ msg: 'A request failed', request_id: request.id, err: error });
    return [
      500,
      {
        message: `something went wrong here; the log has it under request id ${request.id}`,
        code: 'internal_error',
      },
    ];
  }
}

function frameworkMessage(status: number, { routeOptions }: FastifyRequest): string {
  if (status === 413) return `the body is larger than ${routeOptions.bodyLimit / 1024} KiB`;
  return FRAMEWORK_MESSAGES[status] ?? 'bad request';
}

/** Nest's and Fastify's own refusals: no such route, broken JSON, a body that is too large. */
function frameworkStatus(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error === 'object' && error !== null && 'statusCode' in error) return Number(error.statusCode);
  return undefined;
}
