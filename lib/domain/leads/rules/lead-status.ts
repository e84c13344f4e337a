import type { LeadStatus } from "@/db/schema/leads";
import type { Label, Stage } from "../constants";

const NEXT: Readonly<Record<LeadStatus, readonly LeadStatus[]>> = {
  new: ["contacted", "lost"],
  contacted: ["qualified", "lost"],
  qualified: ["viewing_scheduled", "lost"],
  viewing_scheduled: ["negotiation", "lost"],
  negotiation: ["converted", "lost"],
  converted: [],
  lost: [],
};

/** The statuses a lead in `status` may go to (api-v1.md, section 9). Empty when it is closed. */
export const allowedTransitions = (status: LeadStatus): readonly LeadStatus[] => NEXT[status];

/** Whether a lead may go from one status to another; staying is no transition. */
export const canTransition = (from: LeadStatus, to: LeadStatus): boolean => NEXT[from].includes(to);

/** Whether work on the lead is still to be done: it counts into its agent's load. */
export const isOpen = (status: LeadStatus): boolean => NEXT[status].length > 0;

/** The status that seed 003's stage name means: `won` is `converted`. */
export const statusOfStage = (stage: Stage): LeadStatus => (stage === "won" ? "converted" : stage);

/** Hot from this score; warm from the other (api-v1-details.md, section 9). */
export const HOT_SCORE = 70;
export const WARM_SCORE = 40;
const HOT_TOUR_DAYS = 7;

/** The moment from which a booked tour makes a lead hot at `now`. */
export const hotTourSince = (now: Date): Date => new Date(now.getTime() - HOT_TOUR_DAYS * 86_400_000);

/** hot from 70 or with a tour booked in the last 7 days, warm from 40, else cold; a label set by hand stays. */
export function labelOf(lead: { lead_score: number; label_override: Label | null; tour_booked_at: Date | null }, now: Date): Label {
  if (lead.label_override) return lead.label_override;
  const tourIsFresh = lead.tour_booked_at !== null && lead.tour_booked_at >= hotTourSince(now);
  if (lead.lead_score >= HOT_SCORE || tourIsFresh) return "hot";
  return lead.lead_score >= WARM_SCORE ? "warm" : "cold";
}
