import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { Catch, HttpException, HttpStatus, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { databaseFailure } from '../database/database-error.js';
import type { ProblemKind } from '../problem.js';
import { Problem } from '../problem.js';
import type { ProblemBody } from './problem-body.js';

const STATUS: Record<ProblemKind, HttpStatus> = {
  invalid: HttpStatus.BAD_REQUEST,
  unauthorized: HttpStatus.UNAUTHORIZED,
  forbidden: HttpStatus.FORBIDDEN,
  not_found: HttpStatus.NOT_FOUND,
  media_type: HttpStatus.UNSUPPORTED_MEDIA_TYPE,
  key_reused: HttpStatus.UNPROCESSABLE_ENTITY,
  too_many: HttpStatus.TOO_MANY_REQUESTS,
  unavailable: HttpStatus.SERVICE_UNAVAILABLE,
};

const FRAMEWORK_MESSAGES: Partial<Record<number, string>> = {
  [HttpStatus.BAD_REQUEST]: 'the request could not be read: is the body valid JSON?',
  [HttpStatus.NOT_FOUND]: 'there is nothing at this address',
  [HttpStatus.UNSUPPORTED_MEDIA_TYPE]: 'the content type must be application/json',
};

/** Turns whatever was thrown into a status and a body; the one place that logs what nobody expected. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const [status, body] = this.#answer(error, request);
    if (status === 503) void reply.header('retry-after', '2');
    void reply.status(status).send(body);
  }

  #answer(error: unknown, request: FastifyRequest): [number, ProblemBody] {
    if (error instanceof Problem) {
      const { kind, message, errors } = error;
      return [STATUS[kind], errors.length > 0 ? { message, errors: [...errors] } : { message }];
    }
    const status = frameworkStatus(error);
    if (status !== undefined && status < 500) return [status, { message: frameworkMessage(status, request) }];
    const failure = databaseFailure(error);
    if (failure === 'unavailable' || failure === 'rolled_back') {
      this.#logger.error({
        msg: 'The database did not answer',
        request_id: request.id,
        error: String(error),
      });
      return [503, { message: 'the database does not answer; nothing was changed, please try again' }];
    }
    this.#logger.error({ msg: 'A request failed', request_id: request.id, err: error });
    return [500, { message: `something went wrong here; the log has it under request id ${request.id}` }];
  }
}

function frameworkMessage(status: number, { routeOptions }: FastifyRequest): string {
  if (status === 413) return `the body is larger than ${routeOptions.bodyLimit / 1024} KiB`;
  return FRAMEWORK_MESSAGES[status] ?? 'bad request';
}

/** Nest's and Fastify's own refusals: no such route, broken JSON, a body that is too large. */
function frameworkStatus(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'statusCode' in error) return Number(error.statusCode);
  return undefined;
}
