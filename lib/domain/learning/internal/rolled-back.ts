import type { Ctx } from "@/lib/kernel/ctx";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";

class RolledBack extends Error {
  constructor(readonly value: unknown) {
    super("rolled back as intended");
  }
}

/** Does work in a transaction of its own that is rolled back, and returns what it found. @throws what the work throws */
export async function rolledBack<T>(ctx: Ctx, work: (ctx: TxCtx) => Promise<T>): Promise<T> {
  try {
    await transaction({ ...ctx, tx: undefined }, async (ctx) => {
      throw new RolledBack(await work(ctx));
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.value as T;
    throw error;
  }
  throw new Error("the work neither ended nor failed");
}
