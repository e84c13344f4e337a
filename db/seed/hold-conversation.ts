import { randomUUID } from "node:crypto";
import { recordFeedback } from "@/lib/domain/conversations/record-feedback";
import { reply } from "@/lib/domain/conversations/reply";
import { setQaStatus } from "@/lib/domain/conversations/set-qa-status";
import { takeOver } from "@/lib/domain/conversations/take-over";
import { listLeads } from "@/lib/domain/leads/queries";
import { updateLead } from "@/lib/domain/leads/update-lead";
import { recordScan } from "@/lib/domain/qr/record-scan";
import { takeTurn } from "@/lib/entry/public-turn";
import type { Ctx } from "@/lib/kernel/ctx";
import type { DemoConversation } from "./conversations";
import type { OpenListing } from "./open-listing";

const PHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.3 Mobile/15E148 Safari/604.1";
const MINUTE = 60_000;

/** A buyer at the sign, some days ago: the scan, the questions as they were typed, and what the team did then. */
export async function holdConversation({
  team,
  listing,
  demo,
  index,
}: {
  team: Ctx;
  listing: OpenListing;
  demo: DemoConversation;
  index: number;
}): Promise<void> {
  const begun = daysAgo(demo.daysAgo, demo.hour, index);
  const { organization_id } = team.actor;
  const visitor = (minutes: number): Ctx => ({
    actor: { type: "visitor", organization_id },
    requestId: "seed",
    now: () => new Date(begun.getTime() + minutes * MINUTE),
  });
  const embedded = demo.channel === "embed";
  if (!embedded)
    await recordScan({
      ctx: visitor(0),
      input: { qr_id: listing.qr_id, address: `198.51.100.${index + 10}`, user_agent: PHONE, purpose: null, referrer: null, country: "US" },
    });
  const user_session_id = randomUUID();
  let conversation_id = "";
  for (const [turn, message_text] of demo.messages.entries()) {
    const input = {
      bot_id: listing.bot_id,
      qr_id: embedded ? null : listing.qr_id,
      user_session_id,
      message_text,
      language: demo.language,
      channel: demo.channel ?? "web",
    };
    const answer = await takeTurn({ ctx: visitor(turn + 1), input });
    conversation_id = answer.conversation_id;
    if (demo.rejects?.includes(turn)) {
      const thumb = { conversation_id, user_session_id, message_id: answer.message_id, rating: "down" as const };
      await recordFeedback({ ctx: visitor(turn + 1), input: thumb });
    }
  }
  const later: Ctx = { ...team, now: () => new Date(Math.min(begun.getTime() + 90 * MINUTE, Date.now())) };
  await followUp(later, demo, conversation_id);
}

/** Never in the future: today's conversations began at most an hour and a half ago. */
function daysAgo(days: number, hour: number, index: number): Date {
  const moment = new Date(Date.now() - days * 86_400_000);
  moment.setUTCHours(hour, (index * 7) % 60, 0, 0);
  return new Date(Math.min(moment.getTime(), Date.now() - 100 * MINUTE));
}

async function followUp(ctx: Ctx, demo: DemoConversation, conversation_id: string): Promise<void> {
  if (demo.after === "taken_over") {
    await takeOver({ ctx, input: { conversation_id } });
    await reply({
      ctx,
      input: { conversation_id, message_text: "Hello Grace, this is Dana of Harbor & Pine. I'll call you within the hour." },
    });
    return;
  }
  if (demo.after === "reviewed") {
    await setQaStatus({
      ctx,
      input: {
        conversation_id,
        qa_status: "issue",
        qa_notes: "Buyers ask about water in the basement. We should add the inspection report.",
        dev_feedback: "Add the 2024 inspection to the sources.",
      },
    });
    return;
  }
  if (!demo.after) return;
  const leads = await listLeads({ ctx, input: { page_size: 100 } });
  const lead = leads.items.find((item) => item.conversation_id === conversation_id);
  if (!lead) return;
  for (const step of STEPS.slice(0, STEPS.findIndex(({ name }) => name === demo.after) + 1))
    await updateLead({ ctx, input: { lead_id: lead.lead_id, ...step.change } });
}

type Change = Omit<Parameters<typeof updateLead>[0]["input"], "lead_id">;

/** A lead's way, in order. */
const STEPS: { name: string; change: Change }[] = [
  {
    name: "contacted",
    change: {
      status: "contacted",
      activity: { type: "call", notes: "Spoke for ten minutes. Serious, asked good questions.", outcome: "positive" },
    },
  },
  {
    name: "qualified",
    change: { status: "qualified", activity: { type: "email", notes: "Sent the disclosures and the floor plan.", outcome: "neutral" } },
  },
  {
    name: "toured",
    change: { status: "viewing_scheduled", activity: { type: "viewing", notes: "Walked through for forty minutes.", outcome: "positive" } },
  },
  {
    name: "negotiation",
    change: {
      status: "negotiation",
      activity: { type: "offer_made", notes: "Offer at $615,000, inspection within ten days.", outcome: "positive" },
    },
  },
];
