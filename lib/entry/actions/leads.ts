"use server";

import { captureLead as captureLeadCommand } from "@/lib/domain/leads/capture-lead";
import { createTask as createTaskCommand } from "@/lib/domain/leads/create-task";
import { patchLead as patchLeadCommand } from "@/lib/domain/leads/patch-lead";
import { putScoringRules as putScoringRulesCommand, type ScoringRules } from "@/lib/domain/leads/put-scoring-rules";
import { reassignLead as reassignLeadCommand } from "@/lib/domain/leads/reassign-lead";
import { recordActivity as recordActivityCommand } from "@/lib/domain/leads/record-activity";
import type {
  CapturedLead,
  CaptureLeadInput,
  CreateTaskInput,
  LeadDetail,
  PatchLeadInput,
  PutScoringRulesInput,
  ReassignLeadInput,
  RecordActivityInput,
  SetLabelInput,
  SetStageInput,
  Task,
  UpdateLeadInput,
  UpdateTaskInput,
} from "@/lib/domain/leads/schemas";
import { setLabel as setLabelCommand } from "@/lib/domain/leads/set-label";
import { setStage as setStageCommand } from "@/lib/domain/leads/set-stage";
import { updateLead as updateLeadCommand } from "@/lib/domain/leads/update-lead";
import { updateTask as updateTaskCommand } from "@/lib/domain/leads/update-task";
import { action } from "../action";

export const captureLead = action<CaptureLeadInput, CapturedLead>(captureLeadCommand);
export const updateLead = action<UpdateLeadInput, LeadDetail>(updateLeadCommand);
export const patchLead = action<PatchLeadInput, LeadDetail>(patchLeadCommand);
export const setStage = action<SetStageInput, LeadDetail>(setStageCommand);
export const setLabel = action<SetLabelInput, LeadDetail>(setLabelCommand);
export const reassignLead = action<ReassignLeadInput, LeadDetail>(reassignLeadCommand);
export const recordActivity = action<RecordActivityInput, { activity_id: string; lead_id: string | null }>(recordActivityCommand);
export const createTask = action<CreateTaskInput, Task>(createTaskCommand);
export const updateTask = action<UpdateTaskInput, Task>(updateTaskCommand);
export const putScoringRules = action<PutScoringRulesInput, ScoringRules>(putScoringRulesCommand);
