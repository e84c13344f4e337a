import { eq } from "drizzle-orm";
import { properties } from "@/db/schema/bots";
import { organizations } from "@/db/schema/organizations";
import { refuseCopy } from "@/lib/domain/fair-housing/refuse-copy";
import { raiseKnowledgeVersion } from "@/lib/domain/knowledge/raise-knowledge-version";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { checkPropertyLinks } from "./internal/check-links";
import { propertyCopy } from "./internal/property-copy";
import { toProperty } from "./internal/property-row";
import { type CreatePropertyInput, createPropertyInput, type Property } from "./schemas";

/**
 * Adds a property. Currency and area unit are the organization's where the input leaves them open.
 * @throws AppError invalid for a bot, agent or picture of another organization; invalid `fair_housing_copy`
 */
export async function createProperty({ ctx, input }: { ctx: Ctx; input: CreatePropertyInput }): Promise<Property> {
  authorize(ctx, { scope: "properties:write" });
  const { media: wantedMedia, ...fields } = parseInput(createPropertyInput, input);
  return transaction(ctx, async (ctx) => {
    const media = await checkPropertyLinks(ctx, { ...fields, media: wantedMedia });
    const { currency, area_unit } = await organizationUnits(ctx);
    const property_id = newId();
    await refuseCopy(ctx, {
      fields: propertyCopy({ ...fields, media: wantedMedia }),
      home: fields,
      object: { object_type: "property", object_id: property_id },
    });
    const agent_id = fields.agent_id === undefined && ctx.actor.type === "user" ? ctx.actor.agent_id : (fields.agent_id ?? null);
    const [row] = await ctx.tx
      .insert(properties)
      .values({
        ...fields,
        organization_id: ctx.actor.organization_id,
        property_id,
        agent_id,
        media: media ?? [],
        currency: fields.currency ?? currency,
        area_unit: fields.area_unit ?? area_unit,
        created_at: ctx.now(),
        updated_at: ctx.now(),
      })
      .returning();
    if (!row) throw new Error("the property's row was not returned");
    await raiseKnowledgeVersion({ ctx, input: { property_id, bot_id: row.bot_id } });
    await audit(ctx, { action: "property.created", object_type: "property", object_id: property_id, diff: { address: fields.address } });
    return toProperty(row);
  });
}

/** What numbers mean here when nobody says: the organization's currency; square feet outside of `other` markets. */
export async function organizationUnits(ctx: TxCtx): Promise<{ currency: string; area_unit: "sqft" | "sqm" }> {
  const [row] = await ctx.tx
    .select({ currency: organizations.currency, market: organizations.market })
    .from(organizations)
    .where(eq(organizations.organization_id, ctx.actor.organization_id));
  return { currency: row?.currency ?? "USD", area_unit: row?.market === "other" ? "sqm" : "sqft" };
}
