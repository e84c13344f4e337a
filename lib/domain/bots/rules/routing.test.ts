import { expect, it } from "vitest";
import type { Candidate, Provider } from "@/lib/platform/ai/types";
import { ordered } from "./routing";

const candidate = (provider: Provider, model_name: string): Candidate => ({
  credential: { provider, api_key: "k", key_id: "k" },
  model_name,
});
const unknown = candidate("huggingface", "someone/some-model");
const opus = candidate("anthropic", "claude-opus-5-5");
const mini = candidate("openai", "gpt-4o-mini");
const local = candidate("ollama", "gpt-oss:20b");
const all = [unknown, opus, mini, local];

it("keeps the chosen order by preference", () => expect(ordered(all, "preference")).toEqual(all));
it("asks the cheapest first, one's own machine before all, an unknown price last", () =>
  expect(ordered(all, "cost")).toEqual([local, mini, opus, unknown]));
it("asks the quickest first, equals in their order", () => expect(ordered(all, "speed")).toEqual([mini, unknown, opus, local]));
it("compares two unknown prices without losing either", () => expect(ordered([unknown, unknown], "cost")).toHaveLength(2));
