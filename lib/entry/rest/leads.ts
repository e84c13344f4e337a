import { z } from "zod";
import { captureLead } from "@/lib/domain/leads/capture-lead";
import { patchLead } from "@/lib/domain/leads/patch-lead";
import { getScoringRules, putScoringRules } from "@/lib/domain/leads/put-scoring-rules";
import { getLead, listActivities, listLeads } from "@/lib/domain/leads/queries";
import { reassignLead } from "@/lib/domain/leads/reassign-lead";
import { recordActivity } from "@/lib/domain/leads/record-activity";
import {
  activityObject,
  capturedLead,
  captureLeadInput,
  labelBody,
  leadDetail,
  leadObject,
  listLeadsInput,
  patchLeadBody,
  putScoringRulesInput,
  reassignBody,
  recordActivityInput,
  scoringRulesObject,
  stageBody,
  updateLeadBody,
} from "@/lib/domain/leads/schemas";
import { setLabel } from "@/lib/domain/leads/set-label";
import { setStage } from "@/lib/domain/leads/set-stage";
import { updateLead } from "@/lib/domain/leads/update-lead";
import { uuid } from "@/lib/kernel/api-types";
import { pageInput, pageOf } from "@/lib/kernel/paging";
import { operation } from "./operation";

const tag = "Leads";
const params = z.object({ lead_id: uuid });
const reading = { kind: "user_or_key", scope: "leads:read" } as const;
const writing = { kind: "user_or_key", scope: "leads:write" } as const;
const changed = z.object({ lead_id: uuid, message: z.string(), lead: leadDetail });

const capture = operation({
  method: "post",
  path: "/leads/capture",
  tag,
  summary: "Capture a lead",
  description:
    "Scored, given to an agent and followed up at once. `warnings`: `agent_overload` (nobody free, the lead waits), `suggestions_unavailable`.",
  auth: writing,
  body: captureLeadInput,
  status: 201,
  response: capturedLead,
  errors: ["duplicate_lead"],
  handler: ({ ctx, body }) => captureLead({ ctx, input: body }),
});

const list = operation({
  method: "get",
  path: "/leads",
  tag,
  summary: "Leads",
  auth: reading,
  query: listLeadsInput,
  status: 200,
  response: pageOf(leadObject),
  handler: ({ ctx, query }) => listLeads({ ctx, input: query }),
});

const read = operation({
  method: "get",
  path: "/leads/{lead_id}",
  tag,
  summary: "A lead with the reasons of its score",
  auth: reading,
  params,
  status: 200,
  response: leadDetail,
  handler: ({ ctx, params }) => getLead({ ctx, input: params }),
});

const patch = operation({
  method: "patch",
  path: "/leads/{lead_id}",
  tag,
  summary: "Correct what is known of a lead",
  auth: writing,
  params,
  body: patchLeadBody,
  status: 200,
  response: leadDetail,
  handler: ({ ctx, params, body }) => patchLead({ ctx, input: { ...body, ...params } }),
});

const update = operation({
  method: "put",
  path: "/leads/{lead_id}/update",
  tag,
  summary: "Work on a lead: status, activity, interests, deal value",
  description: "new, contacted, qualified, viewing_scheduled, negotiation, converted; lost from any open one.",
  auth: writing,
  params,
  body: updateLeadBody,
  status: 200,
  response: changed.extend({ success: z.literal(true), status: z.string(), lead_score: z.number().int() }),
  errors: ["invalid_transition", "follow_up_conflict"],
  handler: async ({ ctx, params, body }) => {
    const lead = await updateLead({ ctx, input: { ...body, ...params } });
    return { success: true as const, lead_id: params.lead_id, status: lead.status, lead_score: lead.lead_score, message: "Saved.", lead };
  },
});

const stage = operation({
  method: "put",
  path: "/leads/{lead_id}/stage",
  tag,
  summary: "Move a lead to another stage",
  auth: writing,
  params,
  body: stageBody,
  status: 200,
  response: changed,
  errors: ["invalid_transition"],
  handler: async ({ ctx, params, body }) => ({
    lead_id: params.lead_id,
    message: "Saved.",
    lead: await setStage({ ctx, input: { ...body, ...params } }),
  }),
});

const label = operation({
  method: "put",
  path: "/leads/{lead_id}/label",
  tag,
  summary: "Set a lead's label by hand; null gives it back to the score",
  auth: writing,
  params,
  body: labelBody,
  status: 200,
  response: changed,
  handler: async ({ ctx, params, body }) => ({
    lead_id: params.lead_id,
    message: "Saved.",
    lead: await setLabel({ ctx, input: { ...body, ...params } }),
  }),
});

const reassign = operation({
  method: "post",
  path: "/leads/{lead_id}/reassign",
  tag,
  summary: "Give a lead to another agent",
  auth: { ...writing, roles: ["admin"] },
  params,
  body: reassignBody,
  status: 200,
  response: changed.extend({ assigned_agent: z.object({ agent_id: uuid, name: z.string(), phone: z.string().nullable() }).nullable() }),
  errors: ["agent_overload", "lead_closed"],
  handler: async ({ ctx, params, body }) => {
    const lead = await reassignLead({ ctx, input: { ...body, ...params } });
    return { lead_id: params.lead_id, message: "Reassigned.", assigned_agent: lead.agent, lead };
  },
});

const record = operation({
  method: "post",
  path: "/activities",
  tag,
  summary: "Write down what was done with a contact",
  auth: writing,
  body: recordActivityInput,
  status: 201,
  response: z.object({ activity_id: uuid, lead_id: uuid.nullable(), message: z.string() }),
  errors: ["follow_up_conflict"],
  handler: async ({ ctx, body }) => ({ ...(await recordActivity({ ctx, input: body })), message: "Saved." }),
});

const activities = operation({
  method: "get",
  path: "/activities/{contact_id}",
  tag,
  summary: "What was done with a contact",
  auth: reading,
  params: z.object({ contact_id: uuid }),
  query: pageInput.extend({ lead_id: uuid.optional() }),
  status: 200,
  response: pageOf(activityObject),
  handler: ({ ctx, params, query }) => listActivities({ ctx, input: { ...query, ...params } }),
});

const rules = operation({
  method: "get",
  path: "/scoring_rules",
  tag,
  summary: "The rules that score leads",
  auth: { kind: "user_or_key", scope: "scoring_rules:read" },
  status: 200,
  response: scoringRulesObject,
  handler: async ({ ctx }) => scoringRulesObject.parse(await getScoringRules({ ctx })),
});

const replaceRules = operation({
  method: "put",
  path: "/scoring_rules",
  tag,
  summary: "Replace the rules that score leads",
  description: "Checked against the market: nationality in `uae` alone; in `us` no names of areas.",
  auth: { kind: "user_or_key", scope: "scoring_rules:write", roles: ["admin"] },
  body: putScoringRulesInput,
  status: 200,
  response: scoringRulesObject,
  handler: async ({ ctx, body }) => scoringRulesObject.parse(await putScoringRules({ ctx, input: body })),
});

/** Leads from capture to close (api-v1.md, section 9). */
export const leadsOperations = [capture, list, read, patch, update, stage, label, reassign, record, activities, rules, replaceRules];
