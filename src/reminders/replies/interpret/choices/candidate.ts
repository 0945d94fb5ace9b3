/** One of the appointments that an answer may be for. */
export interface Candidate {
  readonly at: Date;
  readonly timeZone: string;
  /** With whom and where it is, and for whom. */
  readonly names: readonly string[];
  /** Its number on the list that was offered and holds. */
  readonly number?: number | undefined;
  /** What was answered for it; left out or null where it is open. */
  readonly willAttend?: boolean | null;
  /** Left out, its reminder was sent. */
  readonly asked?: boolean;
}

export const isAnswered = ({ willAttend }: Candidate): boolean => typeof willAttend === 'boolean';
