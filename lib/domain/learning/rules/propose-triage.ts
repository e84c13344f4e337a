import type { Triage, TriageReason } from "../constants";

export type TriageEvidence = {
  origin: "unanswered" | "thumbs_down";
  refused: boolean;
  /** Fields on which sources disagree. */
  conflicts: string[];
  /** Sources that speak of what was asked; `retrieved`: the search that answers are made from brings them. */
  speaking: { source_id: string; title: string; retrieved: boolean }[];
  /** Sources that the rejected answer rested on. */
  cited: string[];
};

export type Proposal = { triage: Triage; reason: TriageReason /** A source or a field, for the reason's words. */; about: string | null };

/** Why a question failed, judged by what the sources say of it now. */
export function proposeTriage({ origin, refused, conflicts, speaking, cited }: TriageEvidence): Proposal {
  if (conflicts[0] !== undefined) return { triage: "conflict", reason: "sources_disagree", about: conflicts[0] };
  const found = speaking.find(({ retrieved }) => retrieved);
  const first = found ?? speaking[0];
  if (refused) return { triage: "synthesis", reason: "refused", about: null };
  if (!first) return { triage: "gap", reason: "no_source", about: null };
  if (!found) return { triage: "retrieval", reason: "not_found", about: first.title };
  if (origin === "unanswered") return { triage: "synthesis", reason: "not_made", about: found.title };
  const spoke = cited.length === 0 || speaking.some(({ source_id }) => cited.includes(source_id));
  return spoke
    ? { triage: "synthesis", reason: "wrong_answer", about: found.title }
    : { triage: "retrieval", reason: "other_source", about: found.title };
}
