/**
 * Lets at most `width` works run at once; the others wait their turn. Password hashing takes 19 MiB each, and a
 * burst of sign-ins must not take the process's memory or all of its threads.
 */
export function createGate(width: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= width) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
