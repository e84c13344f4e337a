/**
 * Waits for Ctrl-C or a stop signal, then runs `end`. A second signal runs `now` and ends at once.
 * @returns never before the process is to exit; a `giveUp` from outside ends it with code 1
 */
export function untilSignal(end: () => Promise<void>, now: () => void = () => {}): { giveUp: (message: string) => void } {
  let ending = false;
  const finish = (code: number) => {
    if (ending) {
      now();
      process.exit(code || 130);
    }
    ending = true;
    end().then(
      () => process.exit(code),
      (error: Error) => {
        process.stderr.write(`${error.message}\n`);
        process.exit(1);
      },
    );
  };
  // Asked to end is a success: npm prints no error then.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => finish(0));
  return {
    giveUp: (message) => {
      process.stderr.write(`${message}\n`);
      finish(1);
    },
  };
}
