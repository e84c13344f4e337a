import { createChatbot } from "@/lib/domain/bots/create-chatbot";
import { addTextSource } from "@/lib/domain/knowledge/add-text-source";
import { confirmFacts } from "@/lib/domain/knowledge/confirm-facts";
import { listPropertyFacts } from "@/lib/domain/knowledge/queries";
import type { ConfirmFactsInput } from "@/lib/domain/knowledge/schemas";
import { createProperty } from "@/lib/domain/properties/create-property";
import { createQrCode } from "@/lib/domain/qr/create-qr-code";
import type { Ctx } from "@/lib/kernel/ctx";
import type { DemoListing } from "./listings";

export type OpenListing = { slug: string; bot_id: string; property_id: string; qr_id: string };

/** Goes the realtor's way: bot, home, brochure, its facts confirmed, questions answered, the sign. */
export async function openListing(ctx: Ctx, listing: DemoListing, agent_id: string | null): Promise<OpenListing> {
  const { bot_id } = await createChatbot({ ctx, input: { bot_name: listing.bot_name, slug: listing.slug, status: "active", agent_id } });
  const { property_id } = await createProperty({ ctx, input: { ...listing.property, bot_id, agent_id } });
  await addTextSource({ ctx, input: { property_id, title: listing.brochure.title, text_content: listing.brochure.text } });
  await confirmAll(ctx, property_id);
  for (const { question, answer } of listing.answers)
    await addTextSource({ ctx, input: { property_id, title: question, question, answer } });
  const { qr_id } = await createQrCode({ ctx, input: { bot_id, property_id, label: `Front yard, ${listing.bot_name}` } });
  return { slug: listing.slug, bot_id, property_id, qr_id };
}

/** As a realtor would: the surest reading of each field, the longest where sources differ in detail. */
async function confirmAll(ctx: Ctx, property_id: string): Promise<void> {
  const found = await listPropertyFacts({ ctx, input: { property_id, status: "found" } });
  const best = new Map<string, (typeof found)[number]>();
  for (const fact of found) {
    const rival = best.get(fact.field);
    if (!rival || weight(fact) > weight(rival)) best.set(fact.field, fact);
  }
  const facts = [...best.values()].map(({ field, value, unit, fact_id }) => ({ field, value, unit: unit ?? undefined, fact_id }));
  if (facts.length > 0) await confirmFacts({ ctx, input: { property_id, facts: facts as ConfirmFactsInput["facts"] } });
}

const weight = ({ confidence, value }: { confidence: number; value: unknown }): number =>
  confidence * 1000 + (Array.isArray(value) ? value.length : 0);
