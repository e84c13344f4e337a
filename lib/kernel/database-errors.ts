type DatabaseError = { code?: string; constraint_name?: string; cause?: unknown };

/** The name of the unique constraint that `error` broke (SQLSTATE 23505), or null. drizzle wraps the driver's error as its cause. */
export const uniqueViolation = (error: unknown): string | null => constraintOf(error, "23505");

/** The name of the check that `error` broke (SQLSTATE 23514), or null. */
export const checkViolation = (error: unknown): string | null => constraintOf(error, "23514");

function constraintOf(error: unknown, code: string): string | null {
  for (
    let current = error as DatabaseError | undefined, depth = 0;
    current && depth < 4;
    current = current.cause as DatabaseError | undefined, depth++
  ) {
    if (current.code === code) return current.constraint_name ?? "";
  }
  return null;
}
