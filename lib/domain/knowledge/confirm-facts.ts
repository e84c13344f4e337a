import { and, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { properties } from "@/db/schema/bots";
import { property_facts } from "@/db/schema/knowledge";
import { audit } from "@/lib/kernel/audit";
import { actorUserId, authorize, type Ctx } from "@/lib/kernel/ctx";
import { type FieldError, invalid, notFound } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { FACT_FIELDS, type FactField } from "./constants";
import { propertyColumns } from "./internal/property-columns";
import { bumpKnowledgeVersion } from "./internal/targets";
import { type ConfirmedValue, confirmedValue } from "./rules/confirmed-value";
import { agree } from "./rules/conflicts";
import { type ConfirmFactsInput, confirmFactsInput, type FactValue } from "./schemas";

type Property = typeof properties.$inferSelect;
type Decision = { field: FactField; fact_id: string | undefined; confirmed: ConfirmedValue | null };

/**
 * Settles facts of a property: a value is written to it (its column, else `facts`) and confirmed; what sources said
 * otherwise is rejected. A value that no source said becomes a confirmed fact without a sentence. `value: null`
 * rejects the one fact of `fact_id`, or all that was found for the field.
 * @throws AppError not_found, invalid naming the value (`facts.0.value`)
 */
export async function confirmFacts({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: ConfirmFactsInput;
}): Promise<{ confirmed: number; rejected: number }> {
  authorize(ctx, { scope: "knowledge:write" });
  const { property_id, facts } = parseInput(confirmFactsInput, input);
  const decisions = decide(facts);
  return transaction(ctx, async (ctx) => {
    const property = await lockProperty(ctx, property_id);
    await assertFactsExist(ctx, property_id, decisions);
    let confirmed = 0;
    let rejected = 0;
    for (const decision of decisions) {
      if (decision.confirmed) {
        await confirmOne(ctx, property_id, decision.field, decision.confirmed);
        confirmed++;
      } else rejected += await reject(ctx, property_id, decision);
    }
    await writeProperty(ctx, property, decisions);
    await bumpKnowledgeVersion(ctx, { property_id, bot_id: property.bot_id });
    await audit(ctx, {
      action: "property_facts.confirmed",
      object_type: "property",
      object_id: property_id,
      diff: { fields: decisions.map((decision) => decision.field), confirmed, rejected },
    });
    return { confirmed, rejected };
  });
}

function decide(facts: ReturnType<typeof confirmFactsInput.parse>["facts"]): Decision[] {
  const errors: FieldError[] = [];
  const decisions = facts.map(({ field, value, unit, fact_id }, index): Decision => {
    if (value === null) return { field, fact_id, confirmed: null };
    const read = confirmedValue(field, value, unit);
    if ("problem" in read) {
      errors.push({ path: `facts.${index}.value`, message: read.problem });
      return { field, fact_id, confirmed: null };
    }
    return { field, fact_id, confirmed: read };
  });
  if (errors.length > 0) throw invalid(errors);
  return decisions;
}

async function lockProperty(ctx: TxCtx, property_id: string): Promise<Property> {
  const [row] = await ctx.tx
    .select()
    .from(properties)
    .where(
      and(
        eq(properties.organization_id, ctx.actor.organization_id),
        eq(properties.property_id, property_id),
        isNull(properties.deleted_at),
      ),
    )
    .for("update");
  if (!row) throw notFound("This property");
  return row;
}

const ofProperty = (ctx: Ctx, property_id: string) =>
  and(eq(property_facts.organization_id, ctx.actor.organization_id), eq(property_facts.property_id, property_id));

/** An id of another property, tenant or field is named, never passed over. */
async function assertFactsExist(ctx: TxCtx, property_id: string, decisions: Decision[]): Promise<void> {
  const ids = decisions.flatMap((decision) => (decision.fact_id ? [decision.fact_id] : []));
  if (ids.length === 0) return;
  const rows = await ctx.tx
    .select({ fact_id: property_facts.fact_id, field: property_facts.field })
    .from(property_facts)
    .where(and(ofProperty(ctx, property_id), inArray(property_facts.fact_id, ids)));
  const errors = decisions.flatMap(({ fact_id, field }, index) =>
    fact_id && !rows.some((row) => row.fact_id === fact_id && row.field === field)
      ? [{ path: `facts.${index}.fact_id`, message: "This fact was not found." }]
      : [],
  );
  if (errors.length > 0) throw invalid(errors);
}

async function confirmOne(ctx: TxCtx, property_id: string, field: FactField, { value, unit }: ConfirmedValue): Promise<void> {
  const rows = await ctx.tx
    .select()
    .from(property_facts)
    .where(and(ofProperty(ctx, property_id), eq(property_facts.field, field)));
  const same = rows.filter((row) => confirms(field, row, { value, unit })).map((row) => row.fact_id);
  // Lists complete each other: what another sentence names besides is no contradiction.
  const other = FACT_FIELDS[field].kind === "list" ? [] : rows.filter((row) => !same.includes(row.fact_id)).map((row) => row.fact_id);
  const by = { confirmed_by: actorUserId(ctx), confirmed_at: ctx.now() };
  if (other.length > 0)
    await ctx.tx
      .update(property_facts)
      .set({ status: "rejected", ...by })
      .where(and(ofProperty(ctx, property_id), inArray(property_facts.fact_id, other)));
  if (same.length > 0) {
    await ctx.tx
      .update(property_facts)
      .set({ status: "confirmed", ...by })
      .where(and(ofProperty(ctx, property_id), inArray(property_facts.fact_id, same)));
    return;
  }
  await ctx.tx.insert(property_facts).values({
    organization_id: ctx.actor.organization_id,
    fact_id: newId(),
    property_id,
    field,
    value,
    unit: unit ?? null,
    confidence: 1,
    status: "confirmed",
    ...by,
    created_at: ctx.now(),
  });
}

/** The same value; an area also in another unit. */
function confirms(field: FactField, row: { value: FactValue; unit: string | null }, { value, unit }: ConfirmedValue): boolean {
  if (FACT_FIELDS[field].kind === "area" && unit && row.unit && unit !== row.unit)
    return agree(field, { value: row.value, unit: row.unit }, { value, unit });
  return sameValue(row.value, value) && (unit === undefined || row.unit === null || row.unit === unit);
}

const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a).toLowerCase() === JSON.stringify(b).toLowerCase();

async function reject(ctx: TxCtx, property_id: string, { field, fact_id }: Decision): Promise<number> {
  const which = fact_id ? eq(property_facts.fact_id, fact_id) : and(eq(property_facts.field, field), ne(property_facts.status, "rejected"));
  const rows = await ctx.tx
    .update(property_facts)
    .set({ status: "rejected", confirmed_by: actorUserId(ctx), confirmed_at: ctx.now() })
    .where(and(ofProperty(ctx, property_id), which))
    .returning({ fact_id: property_facts.fact_id });
  return rows.length;
}

async function writeProperty(ctx: TxCtx, property: Property, decisions: Decision[]): Promise<void> {
  const settled = decisions.flatMap(({ field, confirmed }) => (confirmed ? [{ field, ...confirmed }] : []));
  if (settled.length === 0) return;
  const { columns, facts } = propertyColumns(settled, property);
  await ctx.tx
    .update(properties)
    .set({ ...columns, facts: sql`${properties.facts} || ${JSON.stringify(facts)}::jsonb`, updated_at: ctx.now() })
    .where(and(eq(properties.organization_id, ctx.actor.organization_id), eq(properties.property_id, property.property_id)));
}
