export interface ProbeResult {
  readonly probe: string;
  readonly tries: number;
  readonly result: string;
  /** Everything that should not have been, in words. */
  readonly complaints: string[];
}
