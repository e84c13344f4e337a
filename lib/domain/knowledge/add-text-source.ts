import { knowledge_sources } from "@/db/schema/knowledge";
import { refuseCopy } from "@/lib/domain/fair-housing/refuse-copy";
import { audit } from "@/lib/kernel/audit";
import { actorUserId, authorize, type Ctx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { transaction } from "@/lib/kernel/transaction";
import { cleanText, parseInput } from "@/lib/kernel/validation";
import { readText } from "./internal/read-text";
import { type NewKnowledge, storeKnowledge } from "./internal/store-knowledge";
import { assertTarget } from "./internal/targets";
import { splitPassages } from "./rules/split-passages";
import { type AddTextSourceInput, addTextSourceInput } from "./schemas";

/**
 * Adds what a realtor writes, or a question with its approved answer. Read at once: the bot knows it when this returns.
 * @throws AppError not_found, invalid; invalid `fair_housing_copy` for an answer that may not be given
 */
export async function addTextSource({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: AddTextSourceInput;
}): Promise<{ source_id: string; passages: number; facts: number }> {
  authorize(ctx, { scope: "knowledge:write" });
  const { title, text_content, question, answer, property_id, bot_id, is_live } = parseInput(addTextSourceInput, input);
  const target = { property_id, bot_id };
  const knowledge =
    question !== undefined && answer !== undefined ? readQuestion(question, answer) : readText(text_content ?? "", title ?? null);
  return transaction(ctx, async (ctx) => {
    await assertTarget(ctx, target);
    const source_id = newId();
    const source_type = question === undefined ? ("text" as const) : ("question_answer" as const);
    await refuseCopy(ctx, {
      fields: [
        { path: "question", text: question, kind: "question", asked: true },
        { path: "answer", text: answer, kind: "answer" },
      ],
      property_id,
      object: { object_type: "knowledge_source", object_id: source_id },
    });
    await ctx.tx.insert(knowledge_sources).values({
      organization_id: ctx.actor.organization_id,
      source_id,
      ...target,
      source_type,
      is_live,
      title: knowledge.title,
      question: question ? cleanText(question) : null,
      answer: answer ? cleanText(answer) : null,
      created_by: actorUserId(ctx),
      created_at: ctx.now(),
      updated_at: ctx.now(),
    });
    const counts = await storeKnowledge(ctx, { source_id, property_id: property_id ?? null, bot_id: bot_id ?? null }, knowledge);
    await audit(ctx, {
      action: "knowledge_source.added",
      object_type: "knowledge_source",
      object_id: source_id,
      diff: { source_type, ...target },
    });
    return { source_id, ...counts };
  });
}

/** An approved answer is one passage under its question; its words are given as they are, so no facts are cut from it. */
function readQuestion(question: string, answer: string): NewKnowledge {
  const heading = cleanText(question).replace(/\s+/g, " ");
  const text = `# ${heading}\n\n${cleanText(answer)}`;
  return { title: heading.slice(0, 200), text, passages: splitPassages(text), facts: [], skipped: [] };
}
