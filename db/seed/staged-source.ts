import { addTextSource } from "@/lib/domain/knowledge/add-text-source";
import { startReplay } from "@/lib/domain/learning/start-replay";
import type { Ctx } from "@/lib/kernel/ctx";
import type { OpenListing } from "./open-listing";

const INSPECTION = `# Home inspection, 14 Larch Street, September 2024

The basement was dry. The owners report no flooding and no water in the basement since 2009, when the footing drain was renewed.
Traffic on Larch Street is light; the street is one-way.
The chimney was swept and inspected in 2024.
The washer is from 2015 and the dryer from 2017.
`;

/** A source that was read but kept back, and what it would change for buyers: the worker asks the past questions again. */
export async function stageSource(ctx: Ctx, listing: OpenListing): Promise<void> {
  const { property_id, bot_id } = listing;
  const input = { property_id, title: "Inspection report, 2024", text_content: INSPECTION, is_live: false };
  const { source_id } = await addTextSource({ ctx, input });
  await startReplay({ ctx, input: { bot_id, change: { kind: "sources_live", source_ids: [source_id] } } });
}
