import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { properties } from "@/db/schema/bots";
import { knowledge_sources, passages } from "@/db/schema/knowledge";
import { organizations } from "@/db/schema/organizations";
import { notFound } from "@/lib/kernel/errors";
import type { TxCtx } from "@/lib/kernel/transaction";
import { policyOf } from "../rules/policy-of";
import { STATES_OLDER_PERSONS, saysSeniorCommunity } from "../rules/senior-community";
import type { Policy } from "../schemas";

/** What of a home decides on its copy; of a new one what was given. */
export type Home = { address?: string | null; city?: string | null; state?: string | null; facts?: Record<string, unknown> | null };
export type PlaceOfCopy = { policy: Policy; properNames: string[]; senior_community: boolean };

/**
 * The policy and names that copy is looked at by: of the property, or of what is given of it (which wins), else of the
 * organization's market.
 * @throws AppError not_found for a property of another organization
 */
export async function placeOfCopy(
  ctx: TxCtx,
  { property_id, home = {} }: { property_id?: string | null; home?: Home },
): Promise<PlaceOfCopy> {
  const stored = property_id ? await loadHome(ctx, property_id) : null;
  const place = { ...stored, ...Object.fromEntries(Object.entries(home).filter(([, value]) => value !== undefined)) } as Home;
  const flagged = saysSeniorCommunity(place.facts ?? {});
  return {
    policy: policyOf({ market: await marketOf(ctx), state: place.state, city: place.city, at: ctx.now() }),
    properNames: namesIn(place),
    senior_community: flagged || (property_id ? await documentsSaySo(ctx, property_id) : false),
  };
}

async function marketOf(ctx: TxCtx): Promise<string | null> {
  const [row] = await ctx.tx
    .select({ market: organizations.market })
    .from(organizations)
    .where(eq(organizations.organization_id, ctx.actor.organization_id));
  return row?.market ?? null;
}

async function loadHome(ctx: TxCtx, property_id: string): Promise<Home> {
  const [row] = await ctx.tx
    .select({ address: properties.address, city: properties.city, state: properties.state, facts: properties.facts })
    .from(properties)
    .where(
      and(
        eq(properties.organization_id, ctx.actor.organization_id),
        eq(properties.property_id, property_id),
        isNull(properties.deleted_at),
      ),
    );
  if (!row) throw notFound("This property");
  return row;
}

/** Whether a document of the home (not a web page, not the realtor's own words) states the rule for older persons. */
async function documentsSaySo(ctx: TxCtx, property_id: string): Promise<boolean> {
  const [row] = await ctx.tx
    .select({ found: sql<number>`1` })
    .from(passages)
    .innerJoin(
      knowledge_sources,
      and(eq(knowledge_sources.organization_id, passages.organization_id), eq(knowledge_sources.source_id, passages.source_id)),
    )
    .where(
      and(
        eq(passages.organization_id, ctx.actor.organization_id),
        eq(passages.property_id, property_id),
        inArray(knowledge_sources.source_type, ["document"]),
        sql`${passages.content} ~* ${STATES_OLDER_PERSONS}`,
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** The address as written, its street and its place: names that a rule may not read as words. */
const namesIn = ({ address, city }: Home): string[] =>
  [address, ...(address ?? "").split(",").flatMap((part) => [part.trim(), part.trim().replace(/^\d+\w?\s+/, "")]), city].filter(
    (name): name is string => Boolean(name?.trim()),
  );
