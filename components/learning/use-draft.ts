"use client";

import { useState } from "react";
import { useServerAction } from "@/components/shared/use-action-form";
import type { Draft } from "@/lib/domain/learning/schemas";
import { draftForHome } from "@/lib/entry/actions/learning";

/** The answer as it is typed, and the draft under it: another one takes its place, never that of what a person wrote. */
export function useDraft(cluster_id: string, first: Draft) {
  const [draft, setDraft] = useState(first);
  const [answer, setAnswer] = useState(first.text);
  const { submit, pending, error } = useServerAction(draftForHome);
  const replace = (next: Draft) => {
    if (answer.trim() === "" || answer === draft.text) setAnswer(next.text);
    setDraft(next);
  };
  /** The nearest sources of another home. */
  const forHome = (property_id: string) => submit({ cluster_id, property_id }, replace);
  /** Has a provider write it. */
  const write = (onDone: () => void) =>
    submit({ cluster_id, property_id: draft.property_id ?? undefined, with_provider: true }, (next) => {
      replace(next);
      onDone();
    });
  return { draft, answer, setAnswer, forHome, write, drafting: pending, draftError: error?.message };
}
