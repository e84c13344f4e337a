import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { circuitState, closeCircuit, countFailure, enterCircuit, releaseProbe, resetCircuits } from "./circuit-breaker";
import { DEFAULT_MODEL } from "./models";
import { type AiStandIn, startAiStandIn } from "./stand-in/server";
import { streamAnswer } from "./stream-answer";
import type { AnswerPart, Candidate, Provider, StreamAnswerInput } from "./types";

let standIn: AiStandIn;
beforeAll(async () => {
  standIn = await startAiStandIn();
  standIn.use({ AI_TIMEOUT_MS: 600 });
});
afterAll(() => standIn.close());
beforeEach(() => {
  standIn.reset();
  resetCircuits();
});

const candidate = (provider: Provider, key_id = "k1"): Candidate => ({
  credential: { provider, api_key: "sk-good", key_id },
  model_name: DEFAULT_MODEL[provider],
});

function input(candidates: Candidate[], more: Partial<StreamAnswerInput> = {}): StreamAnswerInput {
  return {
    candidates,
    prompt: (said) => ({ system: "s", messages: [{ role: "user", content: said ? `go on from: ${said}` : "q" }] }),
    said: () => "",
    max_output_tokens: 100,
    deadline_ms: 3_000,
    ...more,
  };
}

async function run(given: StreamAnswerInput): Promise<AnswerPart[]> {
  const parts: AnswerPart[] = [];
  for await (const part of streamAnswer(given)) parts.push(part);
  return parts;
}
const outcomes = (parts: AnswerPart[]) =>
  parts.flatMap((part) => ("attempt" in part ? [`${part.attempt.provider} ${part.attempt.outcome}`] : []));

describe("the next candidate", () => {
  it("goes on from what the buyer already reads when the first breaks off in mid-stream", async () => {
    standIn.script({ say: "It has three bedrooms.", ends: "cut" }, { provider: "openai" });
    standIn.script((asked) => ({ say: ` And two baths. [${asked.messages.at(-1)?.text}]` }), { provider: "anthropic" });
    let said = "";
    const parts: AnswerPart[] = [];
    for await (const part of streamAnswer(input([candidate("openai"), candidate("anthropic")], { said: () => said }))) {
      if (part.type === "text") said += part.text;
      parts.push(part);
    }
    expect(outcomes(parts)).toEqual(["openai network", "anthropic ok"]);
    expect(said).toBe("It has three bedrooms. And two baths. [go on from: It has three bedrooms.]");
  });

  it("is asked when one hangs, before the deadline of all is spent", async () => {
    standIn.script({ hang: true }, { provider: "gemini" });
    standIn.script({ say: "Yes." }, { provider: "ollama" });
    const began = performance.now();
    const parts = await run(input([candidate("gemini"), candidate("ollama")], { deadline_ms: 900 }));
    expect(outcomes(parts)).toEqual(["gemini timeout", "ollama ok"]);
    expect(performance.now() - began).toBeLessThan(900);
  });

  it("is not asked what another one refused", async () => {
    standIn.script({ refuse: "No." }, { provider: "anthropic" });
    standIn.script({ say: "Sure." });
    expect(outcomes(await run(input([candidate("anthropic"), candidate("openai")])))).toEqual(["anthropic refused"]);
  });

  it("is not asked after the deadline, which holds for all together", async () => {
    standIn.script({ hang: true });
    const began = performance.now();
    const parts = await run(
      input(
        ["openai", "anthropic", "gemini", "huggingface"].map((provider) => candidate(provider as Provider)),
        { deadline_ms: 500 },
      ),
    );
    expect(performance.now() - began).toBeLessThan(800);
    expect(parts.at(-1)).toMatchObject({ type: "failed", attempt: { outcome: "timeout" } });
  });

  it("each is named with what became of it", async () => {
    standIn.script({ fail: "unauthorized" }, { provider: "openai" });
    standIn.script({ fail: "overloaded" }, { provider: "anthropic" });
    standIn.script({ say: "Yes." }, { provider: "gemini" });
    const parts = await run(input([candidate("openai"), candidate("anthropic"), candidate("gemini")]));
    expect(outcomes(parts)).toEqual(["openai unauthorized", "anthropic overloaded", "anthropic overloaded", "gemini ok"]);
  });
});

describe("the buyer leaves", () => {
  it("before the first words: the call is ended, nobody else is asked, the circuit is not blamed", async () => {
    standIn.script({ hang: true });
    const leaving = new AbortController();
    setTimeout(() => leaving.abort(), 60);
    const parts = await run(input([candidate("openai"), candidate("anthropic")], { signal: leaving.signal }));
    expect(outcomes(parts)).toEqual(["openai aborted"]);
    expect(circuitState(candidate("openai"))).toBe("closed");
  });

  it("at the very moment of a probe: the next one may try", async () => {
    const one = candidate("openai");
    for (let count = 0; count < 3; count += 1) countFailure(one, "overloaded", undefined, Date.now() - 60_000);
    expect(circuitState(one)).toBe("half_open");
    for await (const part of streamAnswer(input([one]))) if (part.type === "attempt") break;
    expect(circuitState(one)).toBe("half_open");
    expect(enterCircuit(one)).toBe(true);
    expect(circuitState(one, Date.now() + 59_000)).toBe("open");
    expect(circuitState(one, Date.now() + 61_000)).toBe("half_open");
  });

  it("in the middle, by ending the loop", async () => {
    standIn.script({ say: "one two three four five six seven eight nine ten", piece_ms: 30 });
    for await (const part of streamAnswer(input([candidate("openai")]))) if (part.type === "text") break;
    expect(standIn.requests).toHaveLength(1);
    expect(circuitState(candidate("openai"))).toBe("closed");
  });
});

describe("the circuit", () => {
  it("opens after three failures in a row, of this key, provider and model alone", async () => {
    standIn.script({ fail: "overloaded" }, { provider: "openai" });
    standIn.script({ say: "Yes." }, { provider: "anthropic" });
    const both = input([candidate("openai"), candidate("anthropic")]);
    expect(outcomes(await run(both))).toEqual(["openai overloaded", "openai overloaded", "anthropic ok"]);
    expect(outcomes(await run(both))).toEqual(["openai overloaded", "openai circuit_open", "anthropic ok"]);
    const calls = standIn.requests.length;
    const passed = await run(both);
    expect(outcomes(passed)).toEqual(["openai circuit_open", "anthropic ok"]);
    expect(passed.filter(({ type }) => type === "attempt")).toHaveLength(1);
    expect(standIn.requests).toHaveLength(calls + 1);
    expect(circuitState(candidate("openai", "k2"))).toBe("closed");
    expect(circuitState({ ...candidate("openai"), model_name: "gpt-4o" })).toBe("closed");
  });

  it("opens at once for a wrong key, and not for a key that was replaced", async () => {
    standIn.script({ fail: "unauthorized" });
    await run(input([candidate("gemini")]));
    expect(circuitState(candidate("gemini"))).toBe("open");
    const replaced = candidate("gemini");
    expect(circuitState({ ...replaced, credential: { ...replaced.credential, api_key: "sk-new" } })).toBe("closed");
  });

  it("half-opens: one probe passes; it closes the circuit, or opens it for twice as long", () => {
    const one = candidate("openai");
    const now = 1_000_000;
    for (let count = 0; count < 3; count += 1) countFailure(one, "overloaded", undefined, now);
    expect(enterCircuit(one, now + 14_000)).toBe(false);
    expect(circuitState(one, now + 15_000)).toBe("half_open");
    expect(enterCircuit(one, now + 15_000)).toBe(true);
    expect(enterCircuit(one, now + 15_000)).toBe(false);
    countFailure(one, "timeout", undefined, now + 16_000);
    expect(enterCircuit(one, now + 16_000 + 29_000)).toBe(false);
    expect(enterCircuit(one, now + 16_000 + 30_000)).toBe(true);
    releaseProbe(one);
    expect(enterCircuit(one, now + 16_000 + 30_001)).toBe(true);
    closeCircuit(one);
    expect(circuitState(one, now)).toBe("closed");
  });

  it("stays open for as long as a provider named, five minutes at most", () => {
    const one = candidate("anthropic");
    countFailure(one, "rate_limited", 40_000, 0);
    expect(circuitState(one, 39_999)).toBe("open");
    expect(circuitState(one, 40_000)).toBe("half_open");
    countFailure(one, "rate_limited", 86_400_000, 0);
    expect(circuitState(one, 300_000)).toBe("half_open");
  });

  it("is not opened by what says nothing about the provider", () => {
    const one = candidate("ollama");
    for (let count = 0; count < 9; count += 1) countFailure(one, "bad_request", undefined, 0);
    expect(circuitState(one, 1)).toBe("closed");
  });
});
