import { and, eq, isNull } from "drizzle-orm";
import { properties } from "@/db/schema/bots";
import { raiseKnowledgeVersion } from "@/lib/domain/knowledge/raise-knowledge-version";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { emit } from "@/lib/platform/queue/emit";
import { type PropertyIdInput, propertyIdInput } from "./schemas";

/**
 * Takes a property off the lists. Its row stays, so that its signs, conversations and leads keep what they were
 * about; a sign then leads to the bot alone.
 * @throws AppError not_found
 */
export async function deleteProperty({ ctx, input }: { ctx: Ctx; input: PropertyIdInput }): Promise<void> {
  authorize(ctx, { scope: "properties:write" });
  const { property_id } = parseInput(propertyIdInput, input);
  await transaction(ctx, async (ctx) => {
    const rows = await ctx.tx
      .update(properties)
      .set({ deleted_at: ctx.now(), updated_at: ctx.now(), status: "inactive" })
      .where(
        and(
          eq(properties.organization_id, ctx.actor.organization_id),
          eq(properties.property_id, property_id),
          isNull(properties.deleted_at),
        ),
      )
      .returning({ address: properties.address });
    const [row] = rows;
    if (!row) throw notFound("This property");
    await raiseKnowledgeVersion({ ctx, input: { property_id } });
    await audit(ctx, { action: "property.deleted", object_type: "property", object_id: property_id, diff: { address: row.address } });
    await emit(ctx, { type: "property.deleted", subject_type: "property", subject_id: property_id, payload: {} });
  });
}
