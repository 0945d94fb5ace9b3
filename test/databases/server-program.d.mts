export interface ServerProgram {
  readonly path: string;
  readonly flavour: 'mariadb' | 'mysql';
  /** Such as `10.11.6`. */
  readonly version: string;
}
export const AS_ROOT: readonly string[];
export function findServerProgram(named?: string): ServerProgram | undefined;
export function emptyDataCommand(
  program: ServerProgram,
  dataFolder: string,
  options?: readonly string[],
): [command: string, args: string[]];
