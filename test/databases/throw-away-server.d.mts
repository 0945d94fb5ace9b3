export function startThrowAwayServer(
  options?: readonly string[],
): Promise<{ url: string; stop: () => Promise<void> } | undefined>;
