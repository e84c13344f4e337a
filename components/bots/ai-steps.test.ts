import { expect, it } from "vitest";
import { configOf, moved, stepsOf } from "./ai-steps";

const base = { temperature: 0.2, routing: "preference" as const };
const config = {
  ...base,
  provider: "openai" as const,
  model_name: "gpt-4o",
  api_key_id: null,
  fallback: [{ provider: "anthropic" as const, api_key_id: "k" }, { provider: "built_in" as const }, { provider: "ollama" as const }],
};

it("shows what is asked, up to the built-in engine", () => {
  expect(stepsOf(config)).toEqual([
    { id: 0, provider: "openai", model_name: "gpt-4o", api_key_id: "" },
    { id: 1, provider: "anthropic", model_name: "", api_key_id: "k" },
  ]);
  expect(stepsOf({ ...base, provider: "built_in", model_name: null, api_key_id: null, fallback: [{ provider: "openai" }] })).toEqual([]);
});

it("is saved as it is shown", () => {
  expect(configOf(stepsOf(config))).toEqual({
    provider: "openai",
    model_name: "gpt-4o",
    api_key_id: null,
    fallback: [{ provider: "anthropic", model_name: null, api_key_id: "k" }],
  });
  expect(configOf([])).toEqual({ provider: "built_in", model_name: null, api_key_id: null, fallback: [] });
});

it("moves within its ends", () => {
  const [a, b] = stepsOf(config);
  expect(moved(stepsOf(config), 0, 1)).toEqual([b, a]);
  expect(moved(stepsOf(config), 0, -1)).toEqual([a, b]);
  expect(moved(stepsOf(config), 1, 2)).toEqual([a, b]);
});
