import { and, eq, isNull } from "drizzle-orm";
import { properties } from "@/db/schema/bots";
import { refuseCopy } from "@/lib/domain/fair-housing/refuse-copy";
import { raiseKnowledgeVersion } from "@/lib/domain/knowledge/raise-knowledge-version";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { checkPropertyLinks } from "./internal/check-links";
import { propertyCopy } from "./internal/property-copy";
import { toProperty } from "./internal/property-row";
import { type Property, type UpdatePropertyInput, updatePropertyInput } from "./schemas";

/**
 * Changes a part of a property; a list or `facts` that is given takes the place of the old one.
 * @throws AppError not_found; invalid for a bot, agent or picture of another organization; invalid `fair_housing_copy`
 */
export async function updateProperty({ ctx, input }: { ctx: Ctx; input: UpdatePropertyInput }): Promise<Property> {
  authorize(ctx, { scope: "properties:write" });
  const { property_id, media: wantedMedia, ...fields } = parseInput(updatePropertyInput, input);
  return transaction(ctx, async (ctx) => {
    const own = and(
      eq(properties.organization_id, ctx.actor.organization_id),
      eq(properties.property_id, property_id),
      isNull(properties.deleted_at),
    );
    const [current] = await ctx.tx
      .select({
        bot_id: properties.bot_id,
        description: properties.description,
        amenities: properties.amenities,
        media: properties.media,
      })
      .from(properties)
      .where(own)
      .for("update");
    if (!current) throw notFound("This property");
    await refuseCopy(ctx, {
      fields: propertyCopy({ ...fields, media: wantedMedia }, current),
      property_id,
      home: fields,
      object: { object_type: "property", object_id: property_id },
    });
    const media = await checkPropertyLinks(ctx, { ...fields, media: wantedMedia });
    const [row] = await ctx.tx
      .update(properties)
      .set({ ...fields, ...(media ? { media } : {}), updated_at: ctx.now() })
      .where(own)
      .returning();
    if (!row) throw notFound("This property");
    await raiseKnowledgeVersion({ ctx, input: { property_id, bot_id: current.bot_id } });
    const changed = Object.keys(media ? { ...fields, media } : fields);
    await audit(ctx, { action: "property.updated", object_type: "property", object_id: property_id, diff: { fields: changed } });
    return toProperty(row);
  });
}
