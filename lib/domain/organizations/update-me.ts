import { and, eq } from "drizzle-orm";
import { users } from "@/db/schema/organizations";
import { taken } from "@/lib/domain/auth/rules/taken";
import { audit } from "@/lib/kernel/audit";
import { type Ctx, requireUser } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { readUserAnswer } from "./internal/read-rows";
import { type UpdateMeInput, type UserAnswer, updateMeInput } from "./schemas";

/**
 * Changes the signed-in person's own details. A new license number has to be verified anew.
 * @throws AppError conflict `license_taken` (409)
 */
export async function updateMe({ ctx, input }: { ctx: Ctx; input: UpdateMeInput }): Promise<UserAnswer> {
  const { organization_id, user_id } = requireUser(ctx);
  const changes = parseInput(updateMeInput, input);
  try {
    return await transaction(ctx, async (ctx) => {
      const before = await readUserAnswer(ctx, user_id);
      const relicensed = changes.license_number !== undefined && changes.license_number !== before?.license_number;
      await ctx.tx
        .update(users)
        .set({ ...changes, ...(relicensed ? { is_verified: false } : {}), updated_at: ctx.now() })
        .where(and(eq(users.organization_id, organization_id), eq(users.user_id, user_id)));
      await audit(ctx, { action: "user.updated", object_type: "user", object_id: user_id, diff: { fields: Object.keys(changes) } });
      const after = await readUserAnswer(ctx, user_id);
      if (!after) throw notFound("This user");
      return after;
    });
  } catch (error) {
    throw taken(error) ?? error;
  }
}
