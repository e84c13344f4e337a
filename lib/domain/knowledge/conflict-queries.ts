import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import { properties } from "@/db/schema/bots";
import { knowledge_sources, property_facts } from "@/db/schema/knowledge";
import { qr_codes } from "@/db/schema/qr";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { ASKED_BEFORE_PUBLISHING, FACT_FIELD_NAMES, FACT_FIELDS, type FactField, isFactField } from "./constants";
import { assertTarget } from "./internal/targets";
import { agree, groupsOf, type StatedValue } from "./rules/conflicts";
import { type Conflict, type FactValue, type ListConflictsInput, listConflictsInput } from "./schemas";

type Property = typeof properties.$inferSelect;
type Fact = StatedValue & { row: typeof property_facts.$inferSelect; title: string | null; url: string | null };

/**
 * Fields whose values cannot all be true: what live sources say against each other, and against the confirmed value
 * (or the one that stands in the property). Units are brought together first, lists complete each other. Those about
 * price, rooms, areas, fees and dates come first.
 * @throws AppError not_found for a property or chatbot of another organization
 */
export async function listConflicts({ ctx, input }: { ctx: Ctx; input: ListConflictsInput }): Promise<Conflict[]> {
  authorize(ctx, { scope: "knowledge:read" });
  const { property_id, bot_id } = parseInput(listConflictsInput, input);
  return transaction(ctx, async (ctx) => {
    await assertTarget(ctx, { property_id, bot_id });
    const homes = await homesOf(ctx, property_id, bot_id);
    if (homes.length === 0) return [];
    const facts = await spokenFacts(
      ctx,
      homes.map((home) => home.property_id),
    );
    return homes.flatMap((home) => {
      const own = facts.filter((fact) => fact.row.property_id === home.property_id);
      return FACT_FIELD_NAMES.flatMap((field) => conflictOf(home, field, own) ?? []).sort(
        (a, b) => Number(b.asks_before_publishing) - Number(a.asks_before_publishing),
      );
    });
  });
}

/** The conflicts that publishing a chatbot asks about; none is no reason to refuse. */
export async function conflictsBeforePublishing({ ctx, input }: { ctx: Ctx; input: { bot_id: string } }): Promise<Conflict[]> {
  return (await listConflicts({ ctx, input })).filter((conflict) => conflict.asks_before_publishing);
}

async function homesOf(ctx: TxCtx, property_id: string | undefined, bot_id: string | undefined): Promise<Property[]> {
  const { organization_id } = ctx.actor;
  const ofSigns = ctx.tx
    .select({ property_id: qr_codes.property_id })
    .from(qr_codes)
    .where(and(eq(qr_codes.organization_id, organization_id), eq(qr_codes.bot_id, bot_id ?? organization_id)));
  return ctx.tx
    .select()
    .from(properties)
    .where(
      and(
        eq(properties.organization_id, organization_id),
        isNull(properties.deleted_at),
        property_id ? eq(properties.property_id, property_id) : undefined,
        bot_id ? or(eq(properties.bot_id, bot_id), inArray(properties.property_id, ofSigns)) : undefined,
      ),
    )
    .orderBy(asc(properties.property_id));
}

/** Confirmed facts, and found ones of sources that buyers hear of. */
async function spokenFacts(ctx: TxCtx, property_ids: string[]): Promise<Fact[]> {
  const rows = await ctx.tx
    .select({ row: property_facts, title: knowledge_sources.title, url: knowledge_sources.url, is_live: knowledge_sources.is_live })
    .from(property_facts)
    .leftJoin(
      knowledge_sources,
      and(eq(knowledge_sources.organization_id, property_facts.organization_id), eq(knowledge_sources.source_id, property_facts.source_id)),
    )
    .where(
      and(
        eq(property_facts.organization_id, ctx.actor.organization_id),
        inArray(property_facts.property_id, property_ids),
        inArray(property_facts.status, ["found", "confirmed"]),
      ),
    )
    .orderBy(asc(property_facts.fact_id));
  const spoken = rows.filter(({ row, is_live }) => row.status === "confirmed" || is_live);
  return spoken.map(({ row, title, url }) => ({
    ...{ row, title, url },
    ...{ value: row.value, unit: row.unit, sentence: row.sentence, frequency: frequencyBeside(row, spoken) },
  }));
}

/** How often a fee is paid, by the same sentence, else by the same source. */
function frequencyBeside(fee: Fact["row"], all: { row: Fact["row"] }[]): string | null {
  if (fee.field !== "hoa_fee") return null;
  const ofSource = all.filter(
    ({ row }) => row.field === "hoa_frequency" && row.source_id === fee.source_id && row.property_id === fee.property_id,
  );
  const found = ofSource.find(({ row }) => row.sentence === fee.sentence) ?? ofSource[0];
  return found ? String(found.row.value) : null;
}

function conflictOf(home: Property, field: FactField, facts: readonly Fact[]): Conflict | null {
  const own = facts.filter((fact) => fact.row.field === field);
  if (own.length === 0) return null;
  const confirmed = confirmedOf(home, field, own);
  const disagreeing = confirmed ? own.filter((fact) => !agree(field, confirmed, fact)) : own;
  const groups = groupsOf(field, confirmed ? disagreeing : own);
  if (confirmed ? groups.length === 0 : groups.length < 2) return null;
  if (field === "hoa_frequency" && feesAgree(home, facts)) return null;
  const shown = confirmed ? groupsOf(field, own) : groups;
  return {
    property_id: home.property_id,
    address: home.address,
    field,
    label: FACT_FIELDS[field].label,
    kind: FACT_FIELDS[field].kind,
    asks_before_publishing: ASKED_BEFORE_PUBLISHING.has(field),
    confirmed: confirmed ? { value: confirmed.value, unit: confirmed.unit } : null,
    values: shown.flatMap((group) => shownValue(group) ?? []),
  };
}

/** $250 a month and $3,000 a year are one fee, so that their frequencies are no conflict either. */
function feesAgree(home: Property, facts: readonly Fact[]): boolean {
  const fees = facts.filter((fact) => fact.row.field === "hoa_fee");
  const confirmed = confirmedOf(home, "hoa_fee", fees);
  return groupsOf("hoa_fee", confirmed ? [confirmed, ...fees] : fees).length < 2;
}

/** What a person settled: the confirmed fact, else what stands in the property itself. */
function confirmedOf(home: Property, field: FactField, own: readonly Fact[]): StatedValue | null {
  const fact = own.find(({ row }) => row.status === "confirmed");
  if (fact) return fact;
  const { column } = FACT_FIELDS[field] as { column?: keyof Property };
  const value = column ? home[column] : home.facts[field];
  if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return null;
  return { value: value as FactValue, unit: unitOf(home, field), frequency: field === "hoa_fee" ? home.hoa_frequency : null };
}

function unitOf(home: Property, field: FactField): string | null {
  if (field === "price" || field === "hoa_fee") return home.currency;
  return field === "area" || field === "lot_area" ? home.area_unit : null;
}

function shownValue(group: readonly Fact[]): Conflict["values"][number] | null {
  const [first] = group;
  if (!first) return null;
  const sources = group.map(({ row, title, url }) => ({
    source_id: row.source_id,
    title,
    url,
    sentence: row.sentence,
    char_start: row.char_start,
    char_end: row.char_end,
    fact_id: row.fact_id,
  }));
  return { value: first.value, unit: first.unit, sources };
}

/** A conflict in one line, for a warning: "Bedrooms of 12 Oak Lane: sources say 3 and 4." */
export function conflictInWords({ address, label, field, values, confirmed }: Conflict): string {
  const said = [...(confirmed ? [confirmed] : []), ...values].map(({ value, unit }) => inWords(field, value, unit));
  return `${label} of ${address}: your knowledge says ${[...new Set(said)].join(" and ")}. Confirm the one that is true.`;
}

function inWords(field: string, value: FactValue, unit: string | null): string {
  const plain = typeof value === "boolean" ? (value ? "yes" : "no") : Array.isArray(value) ? value.join(", ") : value;
  const number = typeof plain === "number" && field !== "year_built" ? plain.toLocaleString("en") : String(plain);
  return isFactField(field) && unit ? `${number} ${unit}` : number;
}
