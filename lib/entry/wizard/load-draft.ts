import { getChatbot } from "@/lib/domain/bots/queries";
import { getSource, listPropertyFacts, listSources, type PropertyFact, type SourceSummary } from "@/lib/domain/knowledge/queries";
import { listProperties } from "@/lib/domain/properties/queries";
import { listQrCodes } from "@/lib/domain/qr/queries";
import type { Ctx } from "@/lib/kernel/ctx";

/** A draft as the wizard shows it: the bot, its home, what was read, and the sign once it is live. */
export async function loadDraft(ctx: Ctx, bot_id: string) {
  const bot = await getChatbot({ ctx, input: { bot_id } });
  const homes = await listProperties({ ctx, input: { bot_id, page_size: 1, sort: "created_at" } });
  const property = homes.items[0] ?? null;
  const none: { sources: SourceSummary[]; facts: PropertyFact[] } = { sources: [], facts: [] };
  if (!property) return { bot, property, ...none, reading: null, sign: null };
  const { property_id } = property;
  const [sources, facts, signs] = await Promise.all([
    listSources({ ctx, input: { property_id, page_size: 20 } }),
    listPropertyFacts({ ctx, input: { property_id } }),
    listQrCodes({ ctx, input: { bot_id, page_size: 1 } }),
  ]);
  return { bot, property, reading: await readingOf(ctx, sources.items), sources: sources.items, facts, sign: signs.items[0] ?? null };
}

export type Draft = Awaited<ReturnType<typeof loadDraft>>;

/** The source that is being read now, with the stage of its job; null when nothing is. */
async function readingOf(ctx: Ctx, sources: { source_id: string; title: string; status: string }[]) {
  const waiting = sources.find((source) => source.status === "pending");
  if (!waiting) return null;
  const { job } = await getSource({ ctx, input: { source_id: waiting.source_id } });
  return { source_id: waiting.source_id, title: waiting.title, stage: job?.details.stage ?? "queued", progress: job?.progress ?? 0 };
}
