import { z } from "zod";
import { getStats } from "@/lib/domain/leads/get-stats";
import { operation } from "./operation";

const counts = z.record(z.string(), z.number().int());

const overview = operation({
  method: "get",
  path: "/stats",
  tag: "Analytics",
  summary: "One overview of contacts, messages and leads",
  auth: { kind: "user_or_key", scope: "analytics:read" },
  status: 200,
  response: z.object({
    total_contacts: z.number().int(),
    total_messages: z.number().int(),
    active_conversations: z.number().int(),
    inbound_messages: z.number().int(),
    outbound_messages: z.number().int(),
    recent_messages_24h: z.number().int(),
    recent_contacts_24h: z.number().int(),
    leads_by_status: counts,
    leads_by_source: counts,
    messages_by_source: counts,
  }),
  handler: ({ ctx }) => getStats({ ctx }),
});

/** The overview in figures (api-v1-details.md, section 8). */
export const statsOperations = [overview];
