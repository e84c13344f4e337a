"use client";

import { useEffect, useReducer } from "react";
import type { ActionResult } from "@/components/shared/use-action-form";
import { readTrainingJob } from "@/lib/entry/actions/knowledge";

/** One thing that was given: on its way, being read, read, or refused. */
export type IntakeItem = {
  key: string;
  name: string;
  state: "sending" | "reading" | "read" | "failed";
  source_id?: string;
  job_id?: string;
  stage?: string;
  progress: number;
  facts?: number;
  passages?: number;
  warnings?: string[];
  error?: string;
};

/** What an `add` action answers: a job to follow, or what was learned at once. */
export type Added = { source_id: string; job_id?: string; facts?: number; passages?: number };

type Change = { type: "add"; items: IntakeItem[] } | { type: "set"; key: string; to: Partial<IntakeItem> } | { type: "drop"; key: string };

const POLL_MS = 1200;

function reduce(items: IntakeItem[], change: Change): IntakeItem[] {
  if (change.type === "add") return [...change.items, ...items];
  if (change.type === "drop") return items.filter(({ key }) => key !== change.key);
  return items.map((item) => (item.key === change.key ? { ...item, ...change.to } : item));
}

const newKey = () => crypto.randomUUID();

/** The list of what was given on this page, newest first, each followed until it is read. */
export function useIntake(offline: string) {
  const [items, change] = useReducer(reduce, []);
  const reading = items.filter(({ state, job_id }) => state === "reading" && job_id);
  const followed = reading.map(({ key, job_id }) => `${key} ${job_id}`).join(",");

  useEffect(() => {
    if (followed === "") return;
    let ended = false;
    const jobs = followed.split(",").map((pair) => pair.split(" ") as [string, string]);
    const ask = async () => {
      for (const [key, job_id] of jobs) {
        // A lost connection is no end: the next round asks again.
        const answer = await readTrainingJob({ job_id }).catch(() => null);
        if (ended) return;
        if (answer?.ok) change({ type: "set", key, to: stateOf(answer.data) });
      }
      timer = setTimeout(ask, POLL_MS);
    };
    let timer = setTimeout(ask, POLL_MS / 3);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [followed]);

  /** Sends one thing. Answers whether it was taken. */
  const give = async (name: string, send: () => Promise<ActionResult<Added>>): Promise<boolean> => {
    const key = newKey();
    change({ type: "add", items: [{ key, name, state: "sending", progress: 0 }] });
    const result = await send().catch(() => null);
    if (!result?.ok) {
      const error = result ? (result.error.fields[0]?.message ?? result.error.message) : offline;
      change({ type: "set", key, to: { state: "failed", error } });
      return false;
    }
    const { job_id } = result.data;
    change({ type: "set", key, to: { ...result.data, state: job_id ? "reading" : "read", progress: job_id ? 3 : 100 } });
    return true;
  };

  return {
    items,
    give,
    follow: (added: { source_id: string; job_id: string; url: string }[]) =>
      change({ type: "add", items: added.map(({ url, ...ids }) => ({ key: newKey(), name: url, state: "reading", progress: 3, ...ids })) }),
    refuse: (name: string, error: string) => change({ type: "add", items: [{ key: newKey(), name, state: "failed", progress: 0, error }] }),
    drop: (key: string) => change({ type: "drop", key }),
  };
}

type Job = Extract<Awaited<ReturnType<typeof readTrainingJob>>, { ok: true }>["data"];

function stateOf({ status, progress, details }: Job): Partial<IntakeItem> {
  const { stage, facts, passages, warnings, error } = details;
  if (status === "failed") return { state: "failed", error: error?.detail };
  if (status === "succeeded") return { state: "read", progress: 100, facts, passages, warnings };
  return { progress, stage };
}
