/** Those of R4's codes that are said here: https://hl7.org/fhir/R4/valueset-issue-type.html */
export type IssueCode =
  | 'business-rule'
  | 'code-invalid'
  | 'conflict'
  | 'informational'
  | 'invalid'
  | 'multiple-matches'
  | 'not-found'
  | 'not-supported'
  | 'processing'
  | 'required'
  | 'structure'
  | 'transient';

export interface Issue {
  readonly severity: 'error' | 'warning' | 'information';
  readonly code: IssueCode;
  readonly diagnostics: string;
  /** Where in the bundle, as FHIRPath. */
  readonly expression?: readonly string[];
}

export interface OperationOutcome {
  readonly resourceType: 'OperationOutcome';
  readonly issue: readonly Issue[];
}

export function operationOutcome(issue: readonly Issue[]): OperationOutcome {
  return { resourceType: 'OperationOutcome', issue };
}
