import type { Ctx } from "@/lib/kernel/ctx";
import { parseInput } from "@/lib/kernel/validation";
import { statusOfStage } from "./rules/lead-status";
import { type LeadDetail, type SetStageInput, setStageInput } from "./schemas";
import { updateLead } from "./update-lead";

/** Seed 003's name of a status change: the same transitions. @throws AppError as `updateLead` */
export async function setStage({ ctx, input }: { ctx: Ctx; input: SetStageInput }): Promise<LeadDetail> {
  const { lead_id, stage, deal_value, lost_reason } = parseInput(setStageInput, input);
  return updateLead({ ctx, input: { lead_id, status: statusOfStage(stage), deal_value, lost_reason } });
}
