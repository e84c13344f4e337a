import type { QaStatus } from "../constants";

const NEXT: Readonly<Record<QaStatus, readonly QaStatus[]>> = {
  unchecked: ["passed", "issue"],
  passed: [],
  issue: ["fixed"],
  fixed: ["passed", "issue"],
};

/** The QA statuses a conversation may go to next (api-v1.md, section 8). */
export const allowedQaTransitions = (from: QaStatus): readonly QaStatus[] => NEXT[from];
