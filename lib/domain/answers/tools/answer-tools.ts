import { type ToolSet, tool } from "ai";
import { z } from "zod";
import type { GivenSources } from "../internal/given-sources";
import { labelOf } from "../rules/fact-labels";
import { normalizeText } from "../rules/normalize-text";
import type { EvidencePassage, Knowledge, KnownFact, PointedOut, PortfolioHome } from "../schemas";

/** What a provider asked to be done. Nothing of it is done here: the turn does it with the buyer's own details. */
export type Wishes = { tour?: true; person?: true; lead?: PointedOut };

/** Reading that needs the database: each call opens and ends a short transaction of its own. */
export type Reach = {
  search: (query: string) => Promise<EvidencePassage[]>;
  homes: () => Promise<PortfolioHome[]>;
};

type Given = { sources: GivenSources; knowledge: Knowledge; reach: Reach; wishes: Wishes; buyerWrote: string };

const NOTHING = "Nothing was found. Say that you do not know.";
const nullable = (most: number) => z.string().max(most).nullable();

/** The tools of an answer: three that read, three that note a wish. */
export function answerTools({ sources, knowledge, reach, wishes, buyerWrote }: Given): ToolSet {
  return {
    search_knowledge: tool({
      description: "Search the documents about the home. Returns numbered passages.",
      inputSchema: z.object({ query: z.string().min(1).max(300) }),
      execute: async ({ query }) => {
        const found = await reach.search(query);
        return found.length > 0 ? found.map((passage) => sources.addPassage(passage)).join("\n") : NOTHING;
      },
    }),
    get_facts: tool({
      description: "Facts of the home by what they are called, such as price, bedrooms, HOA fee.",
      inputSchema: z.object({ names: z.array(z.string().max(80)).min(1).max(20) }),
      execute: async ({ names }) => {
        const found = knowledge.facts.filter((fact) => names.some((name) => isCalled(fact, name)));
        return found.length > 0 ? sources.factLines(found) : NOTHING;
      },
    }),
    compare_homes: tool({
      description: "The facts of this agent's homes side by side. Give addresses, or none for all.",
      inputSchema: z.object({ addresses: z.array(z.string().max(200)).max(8) }),
      execute: async ({ addresses }) => {
        const homes = await reach.homes();
        const meant = homes.filter(({ address }) => addresses.length === 0 || addresses.some((one) => isAt(address, one))).slice(0, 8);
        return meant.length > 0 ? meant.map((home) => sources.addHome(home)).join("\n") : NOTHING;
      },
    }),
    capture_lead: tool({
      description: "Note that the buyer left their details. Only what the buyer wrote themselves.",
      inputSchema: z.object({ first_name: nullable(100), last_name: nullable(100), email: nullable(200), phone: nullable(40) }),
      execute: async (details) => {
        wishes.lead = { ...wishes.lead, ...writtenByBuyer(details, buyerWrote) };
        return "Noted. Do not repeat the details.";
      },
    }),
    book_tour: tool({
      description: "Note that the buyer wants to see the home.",
      inputSchema: z.object({ when: nullable(100) }),
      execute: async () => {
        wishes.tour = true;
        return "Noted. How to arrange it is said after your answer; promise no time.";
      },
    }),
    hand_off: tool({
      description: "Note that the buyer wants or needs a person.",
      inputSchema: z.object({ reason: nullable(200) }),
      execute: async () => {
        wishes.person = true;
        return "Noted. How to be reached is said after your answer; promise nothing.";
      },
    }),
  };
}

function isCalled({ field }: KnownFact, name: string): boolean {
  const [wanted, label] = [normalizeText(name), normalizeText(labelOf(field, "en"))];
  return wanted !== "" && (field === wanted.replaceAll(" ", "_") || label.includes(wanted) || wanted.includes(label));
}

function isAt(address: string, named: string): boolean {
  const [own, wanted] = [normalizeText(address), normalizeText(named)];
  return wanted.length >= 4 && (own.includes(wanted) || wanted.includes(own.split(",")[0] ?? own));
}

/** Only details that stand in the buyer's own messages: a provider makes nobody up. */
function writtenByBuyer(details: Record<keyof PointedOut, string | null>, written: string): PointedOut {
  const text = written.toLowerCase();
  const digits = written.replace(/\D+/g, "");
  const kept = Object.entries(details).filter(([name, value]) => {
    const wanted = value?.trim().toLowerCase() ?? "";
    if (wanted === "") return false;
    if (name === "phone") return wanted.replace(/\D+/g, "").length >= 7 && digits.includes(wanted.replace(/\D+/g, ""));
    return new RegExp(`(?<![\\p{L}\\p{N}])${wanted.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "u").test(text);
  });
  return Object.fromEntries(kept.map(([name, value]) => [name, value?.trim()]));
}
