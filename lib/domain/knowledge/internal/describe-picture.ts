import { organizationCandidates } from "@/lib/domain/bots/provider-candidates";
import { recordAiUsage } from "@/lib/domain/bots/record-ai-usage";
import { outputFinding } from "@/lib/domain/fair-housing/rules/check-output";
import { asSystem, type Ctx } from "@/lib/kernel/ctx";
import { describeImage } from "@/lib/platform/ai/describe-image";
import { stripInvisible } from "../rules/strip-invisible";

const INSTRUCTION =
  "Say in two to five short, plain sentences what can be seen of the home: the room or side of the house, materials, fixtures, appliances, built-in features, outdoor space, view. Only what is visible: no guesses about size, age, brand, condition or price, no praise, nothing about people or the neighborhood, no person's name. If it is a floor plan, list its rooms and the measures written in it. If it does not show a home, say what it shows in one sentence.";
const MOST_CHARACTERS = 2000;

export type Description =
  /** A provider's words, all of which may be said to buyers. */
  | { kind: "described"; text: string }
  /** Nobody is configured who can see. */
  | { kind: "nobody" }
  /** Somebody was asked; nothing that may be said came back. */
  | { kind: "failed" };

/**
 * What a provider with eyes sees in a picture, without the sentences that fair-housing rules keep back. Asked outside
 * of any transaction; what it took is recorded.
 */
export async function describePicture(
  ctx: Ctx,
  picture: { bytes: Uint8Array; content_type: string; bot_id: string | null },
): Promise<Description> {
  const system = asSystem(ctx, "training");
  const candidates = await organizationCandidates({ ctx: system, input: { purpose: "vision" } });
  if (candidates.length === 0) return { kind: "nobody" };
  const started = performance.now();
  const { bytes, content_type } = picture;
  const answer = await describeImage({ candidates, bytes, content_type, instruction: INSTRUCTION });
  const said = answer.text === null ? "" : sayable(answer.text);
  const whole = answer.text !== null && said === plain(answer.text);
  await recordAiUsage({
    ctx: system,
    input: {
      purpose: "vision",
      bot_id: picture.bot_id,
      candidate: answer.text === null ? null : answer.candidate,
      usage: answer.usage,
      attempts: answer.attempts,
      milliseconds: performance.now() - started,
      outcome: answer.text === null ? "failed" : said === "" ? "replaced" : whole ? "answered" : "repaired",
    },
  });
  return said === "" ? { kind: "failed" } : { kind: "described", text: said };
}

/** One paragraph without marks of a list or a heading. */
const plain = (text: string): string =>
  stripInvisible(text.slice(0, MOST_CHARACTERS))
    .text.replace(/^\s*(?:#{1,6}|[-*•])\s+/gm, "")
    .replace(/\*\*/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** Without the sentences that may not be said. */
function sayable(text: string): string {
  let left = plain(text);
  for (let finding = outputFinding(left); finding; finding = outputFinding(left))
    left = `${left.slice(0, finding.start)} ${left.slice(finding.end)}`.replace(/\s+/g, " ").trim();
  return left;
}
