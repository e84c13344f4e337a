import { modelOf } from "@/lib/platform/ai/models";
import type { Candidate } from "@/lib/platform/ai/types";
import type { Routing } from "../constants";

const SPEED = { fast: 0, medium: 1, slow: 2 };

/** An answer reads about ten times as many tokens as it writes; a model without a price comes last. */
function cost({ credential, model_name }: Candidate): number {
  const { price } = modelOf(credential.provider, model_name);
  return price ? price.input * 10 + price.output : Number.POSITIVE_INFINITY;
}

const speed = ({ credential, model_name }: Candidate) => SPEED[modelOf(credential.provider, model_name).speed];

/** The candidates as the bot wants them asked: as they were chosen, cheapest first, or quickest first; equals keep their order. */
export function ordered(candidates: Candidate[], routing: Routing): Candidate[] {
  if (routing === "preference") return candidates;
  const rank = routing === "cost" ? cost : speed;
  return candidates.toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    return left === right ? 0 : left - right;
  });
}
