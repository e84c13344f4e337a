import { z } from "zod";
import { agentDashboardInput, agentDashboardObject, getAgentDashboard } from "@/lib/domain/leads/get-agent-dashboard";
import { createAgent } from "@/lib/domain/organizations/create-agent";
import { getAgent, listAgents } from "@/lib/domain/organizations/queries";
import { agentAnswer, createAgentInput, listAgentsInput, updateAgentInput } from "@/lib/domain/organizations/schemas";
import { updateAgent } from "@/lib/domain/organizations/update-agent";
import { uuid } from "@/lib/kernel/api-types";
import { pageOf } from "@/lib/kernel/paging";
import { operation } from "./operation";

const tag = "Agents";
const params = z.object({ agent_id: uuid });

const list = operation({
  method: "get",
  path: "/agents",
  tag,
  summary: "Agents",
  auth: { kind: "user_or_key", scope: "agents:read" },
  query: listAgentsInput,
  status: 200,
  response: pageOf(agentAnswer),
  handler: ({ ctx, query }) =>
    listAgents({ ctx, input: { ...query, ...(query.active === undefined ? {} : { active: query.active ? "true" : "false" }) } }),
});

const create = operation({
  method: "post",
  path: "/agents",
  tag,
  summary: "Add an agent",
  auth: { kind: "user_or_key", scope: "agents:write", roles: ["admin"] },
  body: createAgentInput,
  status: 201,
  response: z.object({ agent_id: uuid, message: z.string(), agent: agentAnswer }),
  handler: async ({ ctx, body }) => {
    const agent = await createAgent({ ctx, input: body });
    return { agent_id: agent.agent_id, message: "The agent was added.", agent };
  },
});

const read = operation({
  method: "get",
  path: "/agents/{agent_id}",
  tag,
  summary: "An agent",
  auth: { kind: "user_or_key", scope: "agents:read" },
  params,
  status: 200,
  response: agentAnswer,
  handler: ({ ctx, params }) => getAgent({ ctx, input: params }),
});

const change = operation({
  method: "patch",
  path: "/agents/{agent_id}",
  tag,
  summary: "Change an agent's profile",
  auth: { kind: "user_or_key", scope: "agents:write" },
  params,
  body: updateAgentInput.omit({ agent_id: true }),
  status: 200,
  response: agentAnswer,
  handler: ({ ctx, params, body }) => updateAgent({ ctx, input: { ...body, ...params } }),
});

const dashboard = operation({
  method: "get",
  path: "/agents/{agent_id}/dashboard",
  tag,
  summary: "An agent's day: load, leads, tasks, performance",
  description: "`date_range=custom` takes start_date and end_date. `status_filter` also takes `active` and `all`.",
  auth: { kind: "user_or_key", scope: "agents:read" },
  params,
  query: agentDashboardInput.omit({ agent_id: true }),
  status: 200,
  response: agentDashboardObject,
  handler: ({ ctx, params, query }) => getAgentDashboard({ ctx, input: { ...query, ...params } }),
});

/** Sales profiles and their days (api-v1.md, section 9). */
export const agentsOperations = [list, create, read, change, dashboard];
