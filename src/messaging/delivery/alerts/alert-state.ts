/** An alert by its name, and whether there is cause for it now. */
export type AlertState = readonly [alert: string, lasts: boolean];
