import { Catch } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ProblemFilter } from '../../platform/http/errors/problem.filter.js';
import type { ProblemBody } from '../../platform/http/errors/problem-body.js';
import type { ProblemCode } from '../../platform/problem-codes.js';
import type { IssueCode } from './operation-outcome.js';
import { operationOutcome } from './operation-outcome.js';

const CODES: ReadonlyMap<ProblemCode, IssueCode> = new Map<ProblemCode, IssueCode>([
  ['unavailable', 'transient'],
  ['internal_error', 'transient'],
  ['malformed', 'structure'],
]);

/** Says what went wrong as FHIR does. */
@Catch()
export class FhirProblemFilter extends ProblemFilter {
  protected override send(reply: FastifyReply, body: ProblemBody): void {
    sendAsFhir(reply, body);
  }
}

const ADDRESS = /^\/intake\/fhir(?=[/?]|$)/;

/** A body that is no JSON is refused before the route is known: its address alone says that it was to be FHIR. */
@Catch()
export class EveryProblemFilter extends ProblemFilter {
  protected override send(reply: FastifyReply, body: ProblemBody): void {
    if (body.code === 'malformed' && ADDRESS.test(reply.request.url)) sendAsFhir(reply, body);
    else super.send(reply, body);
  }
}

function sendAsFhir(reply: FastifyReply, { message, code }: ProblemBody): void {
  const issue = { severity: 'error', code: CODES.get(code) ?? 'invalid', diagnostics: message } as const;
  void reply.type(FHIR_JSON).send(operationOutcome([issue]));
}

export const FHIR_JSON = 'application/fhir+json; charset=utf-8';
