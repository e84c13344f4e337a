import { chatbots, properties } from "@/db/schema/bots";
import { knowledge_sources, passages, property_facts } from "@/db/schema/knowledge";
import { agents, directory, organizations } from "@/db/schema/organizations";
import { RAW_LISTINGS } from "@/lib/domain/answers/questions/raw-listings";
import type { Listing } from "@/lib/domain/answers/questions/types";
import type { KnownFact } from "@/lib/domain/answers/schemas";
import { addTextSource } from "@/lib/domain/knowledge/add-text-source";
import { FACT_FIELDS, isFactField } from "@/lib/domain/knowledge/constants";
import { passageLanguage } from "@/lib/domain/knowledge/rules/passage-language";
import { splitPassages } from "@/lib/domain/knowledge/rules/split-passages";
import { type Ctx, systemCtx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { pool } from "@/lib/kernel/transaction";
import { fillerPassage, seeded } from "./filler";

/** A home with its bot, as a buyer meets it. */
export type Placed = { ctx: Ctx; bot_id: string; property_id: string };

type Place = { organization_id: string; bot_id: string; property_id: string };

/** A listing of the question sets in an organization of its own: confirmed values in columns, the rest as found in its sources. */
export async function placeListing(listing: Listing): Promise<Placed> {
  const place = await placeHome(listing.organization_name, listing.agent_name, listing.market, {
    address: listing.address.split(",")[0] ?? listing.address,
    ...columnsOf(listing.facts),
  });
  const sources = new Map<string, string>();
  for (const { source_id, title, text } of listing.sources) sources.set(source_id, await placeSource(place, title, text));
  const found = listing.facts.filter(({ confirmed }) => !confirmed);
  if (found.length > 0)
    await pool()
      .db.insert(property_facts)
      .values(found.map((fact) => factRow(place, fact, sources)));
  const ctx = systemCtx(place.organization_id, "bench");
  for (const { question, answer } of listing.approved)
    await addTextSource({ ctx, input: { property_id: place.property_id, question, answer } });
  return { ctx, ...place };
}

/** A pasted text as a realtor would paste it: read by the training itself, nothing confirmed but the deal. */
export async function placeRawListing(name: string): Promise<Placed | null> {
  const raw = RAW_LISTINGS[name];
  if (!raw) return null;
  const place = await placeHome("Harbor Realty", "Rosa Lind", raw.market, { address: name, listing_type: raw.deal });
  const ctx = systemCtx(place.organization_id, "bench");
  await addTextSource({ ctx, input: { property_id: place.property_id, title: "Sheet", text_content: raw.text } });
  return { ctx, ...place };
}

/** Adds passages about other matters until the home has so many. */
export async function fillUp(placed: Placed, count: number): Promise<void> {
  const { organization_id } = placed.ctx.actor;
  const random = seeded(7);
  const source_id = newId();
  const own = { organization_id, source_id, property_id: placed.property_id };
  const { db } = pool();
  await db.insert(knowledge_sources).values({ ...own, source_type: "document", title: "Records", status: "ready" });
  const rows = Array.from({ length: count }, (_, ordinal) => {
    const { heading, content } = fillerPassage(random, ordinal);
    return { ...own, passage_id: newId(), ordinal, heading, content, char_start: 0, char_end: content.length };
  });
  for (let at = 0; at < rows.length; at += 500) await db.insert(passages).values(rows.slice(at, at + 500));
}

async function placeHome(
  org_name: string,
  full_name: string,
  market: "us" | "uae",
  home: Partial<typeof properties.$inferInsert> & { address: string },
): Promise<Place> {
  const { db } = pool();
  const [organization_id, agent_id, bot_id, property_id] = [newId(), newId(), newId(), newId()];
  // Names of organizations are unique; letters alone, as a figure in a name is one that answers may say.
  const own_name = `${org_name} ${organization_id.replace(/[^a-f]/g, "")}`;
  await db.insert(organizations).values({ organization_id, org_name: own_name, market });
  await db.insert(directory).values({ kind: "organization", handle: organization_id, organization_id, target_id: organization_id });
  await db.insert(agents).values({ organization_id, agent_id, full_name });
  await db.insert(chatbots).values({ organization_id, bot_id, agent_id, bot_name: org_name, slug: `bench-${bot_id}`, status: "active" });
  await db.insert(properties).values({ organization_id, property_id, bot_id, agent_id, ...home });
  return { organization_id, bot_id, property_id };
}

async function placeSource({ organization_id, property_id }: Place, title: string, text: string): Promise<string> {
  const { db } = pool();
  const source_id = newId();
  const own = { organization_id, source_id, property_id };
  await db.insert(knowledge_sources).values({ ...own, source_type: "document", title, text, status: "ready" });
  const rows = splitPassages(text).map((passage) => ({
    ...own,
    ...passage,
    passage_id: newId(),
    language: passageLanguage(passage.content, text),
  }));
  if (rows.length > 0) await db.insert(passages).values(rows);
  return source_id;
}

type Columns = Partial<typeof properties.$inferInsert>;

function columnsOf(facts: KnownFact[]): Columns {
  const columns: Record<string, unknown> = {};
  const free: Record<string, unknown> = {};
  for (const { field, value, unit, confirmed } of facts) {
    if (!confirmed || field === "address") continue;
    const column = isFactField(field) ? FACT_FIELDS[field].column : undefined;
    if (field === "status" || column) columns[column ?? field] = value;
    else free[field] = value;
    if (field === "price" && unit) columns.currency = unit;
    if (field === "area" && unit) columns.area_unit = unit;
  }
  return { ...(columns as Columns), facts: free as Columns["facts"] };
}

function factRow({ organization_id, property_id }: Place, fact: KnownFact, sources: Map<string, string>) {
  const { field, value, unit, sentence } = fact;
  const source_id = fact.source_id ? (sources.get(fact.source_id) ?? null) : null;
  return { organization_id, property_id, fact_id: newId(), source_id, field, value, unit, sentence };
}
