import { languageName } from "@/lib/domain/organizations/rules/languages";

/** An agent as assignment sees one. Counts are of now. */
export type Candidate = {
  agent_id: string;
  active: boolean;
  capacity: number;
  active_leads: number;
  /** Pending tasks whose time has passed. */
  overdue_tasks: number;
  specializations: string[];
  areas: string[];
  languages: string[];
  /** Closed leads of the last year, and how many of them were converted. */
  closed_leads: number;
  converted_leads: number;
  /** Leads given in the last 24 hours: the round-robin's memory. */
  recent_assignments: number;
  last_assigned_at: Date | null;
};

export type Wanted = {
  property_type?: string | null;
  areas: string[];
  language?: string | null;
  preferred_agent_id?: string | null;
  excluded_agent_ids?: string[];
};

/** Closed leads before an agent's conversion rate is believed. */
const MIN_HISTORY = 5;

const has = (list: string[], wanted: string) => list.some((item) => item.trim().toLowerCase() === wanted.trim().toLowerCase());

/** Whether an agent can be given a lead at all: active, below capacity, nothing overdue (api-v1.md, section 9). */
export const isFree = (agent: Candidate): boolean => agent.active && agent.active_leads < agent.capacity && agent.overdue_tasks === 0;

/** How well an agent fits: kind of property and area 4 each, language 4, conversion history up to 3. */
export function fitOf(agent: Candidate, wanted: Wanted): number {
  let fit = 0;
  if (wanted.property_type && has(agent.specializations, wanted.property_type)) fit += 4;
  if (wanted.areas.some((area) => has(agent.areas, area))) fit += 4;
  const language = wanted.language ? languageName(wanted.language) : null;
  if (language && agent.languages.some((spoken) => (languageName(spoken) ?? spoken.toLowerCase()) === language)) fit += 4;
  if (agent.closed_leads < MIN_HISTORY) return fit + 1;
  const rate = agent.converted_leads / agent.closed_leads;
  return fit + (rate >= 0.3 ? 3 : rate >= 0.15 ? 2 : rate >= 0.05 ? 1 : 0);
}

/**
 * The agent a lead goes to; null when nobody is free. Best fit first; among equals the listing's own agent, else
 * round-robin weighted by free capacity: the largest free capacity per lead already given in the last day (D'Hondt),
 * then who has waited longest.
 */
export function chooseAgent(candidates: readonly Candidate[], wanted: Wanted): string | null {
  const free = candidates.filter((agent) => isFree(agent) && !wanted.excluded_agent_ids?.includes(agent.agent_id));
  if (free.length === 0) return null;
  const best = Math.max(...free.map((agent) => fitOf(agent, wanted)));
  const tied = free.filter((agent) => fitOf(agent, wanted) === best);
  if (wanted.preferred_agent_id && tied.some((agent) => agent.agent_id === wanted.preferred_agent_id)) return wanted.preferred_agent_id;
  const share = (agent: Candidate) => (agent.capacity - agent.active_leads) / (agent.recent_assignments + 1);
  const waited = (agent: Candidate) => agent.last_assigned_at?.getTime() ?? 0;
  const [chosen] = tied.toSorted((a, b) => share(b) - share(a) || waited(a) - waited(b) || (a.agent_id < b.agent_id ? -1 : 1));
  return chosen?.agent_id ?? null;
}
