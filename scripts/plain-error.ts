/** A failure told in one line: what is wrong and a way out. scripts/run.mjs prints it without a stack. */
export class PlainError extends Error {
  override readonly name = "PlainError";
}
