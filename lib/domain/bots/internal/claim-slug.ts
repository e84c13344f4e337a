import { and, eq } from "drizzle-orm";
import { directory } from "@/db/schema/organizations";
import { conflict } from "@/lib/kernel/errors";
import { randomToken } from "@/lib/kernel/secrets";
import type { TxCtx } from "@/lib/kernel/transaction";
import { slugCandidate } from "../rules/slug";

const NUMBERED_TRIES = 9;

/** Takes the first free slug like `wanted` for a bot: "maple-street", "maple-street-2"... The directory's key decides, so two at once never share. */
export async function claimSlug(ctx: TxCtx, wanted: string, botId: string): Promise<string> {
  for (let attempt = 1; attempt <= NUMBERED_TRIES; attempt++) {
    const slug = slugCandidate(wanted, attempt);
    if (await insertSlug(ctx, slug, botId)) return slug;
  }
  const slug = `${wanted.slice(0, 38).replace(/-+$/, "")}-${randomToken(6)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "0")}`;
  if (await insertSlug(ctx, slug, botId)) return slug;
  throw conflict("slug_taken", "This address is taken. Choose another.");
}

/** Takes exactly `slug`, or takes back one that this bot had before. @throws AppError conflict `slug_taken` */
export async function claimExactSlug(ctx: TxCtx, slug: string, botId: string): Promise<void> {
  if (await insertSlug(ctx, slug, botId)) return;
  const own = await ctx.tx
    .select({ handle: directory.handle })
    .from(directory)
    .where(and(eq(directory.kind, "slug"), eq(directory.handle, slug), eq(directory.target_id, botId)));
  if (own.length === 0) throw conflict("slug_taken", "This address is taken. Choose another.");
}

async function insertSlug(ctx: TxCtx, slug: string, botId: string): Promise<boolean> {
  const rows = await ctx.tx
    .insert(directory)
    .values({ kind: "slug", handle: slug, organization_id: ctx.actor.organization_id, target_id: botId })
    .onConflictDoNothing()
    .returning({ handle: directory.handle });
  return rows.length > 0;
}
