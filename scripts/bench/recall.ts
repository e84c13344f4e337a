import { ALL_LISTINGS, ALL_QUESTIONS } from "@/lib/domain/answers/questions/all-questions";
import { readQuestion } from "@/lib/domain/answers/rules/answer-from-knowledge";
import { searchFor } from "@/lib/domain/answers/rules/search-names";
import { retrieve } from "@/lib/domain/knowledge/retrieve";
import { percent, type Table } from "./figures";
import { fillUp, placeListing } from "./place-listing";

const FILLER = 2_000;
const DEPTHS = [1, 5, 12];

/** "washer" stands in "a washer", not in "dishwasher". */
const wordBegins = (content: string, part: string) =>
  new RegExp(`(?<![\\p{L}\\d])${part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`, "u").test(content);

/**
 * Whether a passage that holds the answer is among the first found, in a home with 2,000 passages about other matters.
 * Of questions whose right answer stands word for word in one of the sources.
 */
export async function measureRecall(): Promise<Table> {
  const places = new Map<string, number[]>();
  for (const listing of ALL_LISTINGS) {
    const home = await placeListing(listing);
    await fillUp(home, FILLER);
    for (const { kind, asks, history, listing: id, expected } of ALL_QUESTIONS) {
      const parts = expected.says?.[0]?.split("|") ?? [];
      const holds = (content: string) => parts.some((part) => wordBegins(content, part));
      if (id !== listing.listing_id || !expected.answered || !listing.sources.some(({ text }) => holds(text))) continue;
      const { understanding } = readQuestion({ message_text: asks, history }, { address: listing.address });
      const lists = await Promise.all(
        understanding.asks
          .slice(0, 3)
          .map((ask) =>
            retrieve({ ctx: home.ctx, input: { bot_id: home.bot_id, property_id: home.property_id, ...searchFor(ask, asks), limit: 12 } }),
          ),
      );
      const found = lists.map((list) => list.findIndex(({ content }) => holds(content))).filter((place) => place >= 0);
      places.set(kind, [...(places.get(kind) ?? []), found.length > 0 ? Math.min(...found) : Number.POSITIVE_INFINITY]);
    }
  }
  const row = (name: string, own: number[]) => [
    name,
    own.length,
    ...DEPTHS.map((depth) => percent(own.filter((place) => place < depth).length, own.length)),
  ];
  const rows = [...places].filter(([, own]) => own.length >= 5).map(([kind, own]) => row(kind, own));
  return {
    head: ["kind", "questions", ...DEPTHS.map((depth) => `in first ${depth}, %`)],
    rows: [...rows, row("all", [...places.values()].flat())],
  };
}
