import type { GuardTopic, Jurisdiction, PolicyLanguage } from "../constants";
import other202611 from "../policies/other-2026-11.json";
import uae202611 from "../policies/uae-2026-11.json";
import us202611 from "../policies/us-2026-11.json";
import { type Policy, type PolicyFile, policyFile } from "../schemas";

/** Every policy text that ever held; a new version is a new file, so that an old answer's version can be read. */
export const POLICY_FILES: readonly PolicyFile[] = [us202611, uae202611, other202611].map((file) => policyFile.parse(file));

/**
 * The policy for a home: the newest file of its jurisdiction that holds at `at`, with the additions of its state. An
 * unknown state gets the union of all: the strictest reading. A market without a file of its own is `other`.
 */
export function policyOf({
  market,
  state,
  city,
  at,
}: {
  market?: string | null;
  state?: string | null;
  city?: string | null;
  at: Date;
}): Policy {
  const { states, cities, protected_classes, ...file } = fileOf(jurisdictionOf(market), at);
  const code = stateCode(state, states);
  const additions = code ? (states[code]?.classes ?? []) : Object.values(states).flatMap(({ classes }) => classes);
  const local = cities.filter((place) => (code ? place.state === code && (!city || sameName(place.name, city)) : true));
  const report_card = code ? states[code]?.report_card : undefined;
  return {
    ...file,
    state: code,
    protected_classes: [
      ...new Set([...protected_classes, ...additions].map((row) => row.class).concat(local.flatMap(({ classes }) => classes))),
    ],
    sources: report_card ? [...file.sources.filter(({ id }) => id !== "schools"), { id: "schools", ...report_card }] : file.sources,
  };
}

const jurisdictionOf = (market: string | null | undefined): Jurisdiction =>
  market === undefined || market === null || market === "us" ? "us" : market === "uae" || market === "ae" ? "uae" : "other";

function fileOf(jurisdiction: Jurisdiction, at: Date): PolicyFile {
  const day = at.toISOString().slice(0, 10);
  const own = POLICY_FILES.filter((file) => file.jurisdiction === jurisdiction).sort((a, b) =>
    b.effective_from.localeCompare(a.effective_from),
  );
  const file = own.find(({ effective_from }) => effective_from <= day) ?? own.at(-1);
  if (!file) throw new Error(`no policy for ${jurisdiction}`);
  return file;
}

const sameName = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

function stateCode(state: string | null | undefined, states: PolicyFile["states"]): string | null {
  const name = state?.trim() ?? "";
  if (name.toUpperCase() in states) return name.toUpperCase();
  return Object.entries(states).find(([, row]) => sameName(row.name, name))?.[0] ?? null;
}

/** The neutral public sources that a refusal of a topic names. */
export function sourcesFor(policy: Policy, topic: GuardTopic): Policy["sources"] {
  return policy.topic_sources[topic].flatMap((id) => policy.sources.filter((source) => source.id === id));
}

/** The refusal of a topic in the policy's own words, with the names and public sources filled in. */
export function refusalText(
  policy: Policy,
  topic: GuardTopic,
  { language, agent, organization }: { language: PolicyLanguage; agent: string; organization: string },
): string {
  const sources = sourcesFor(policy, topic);
  const list = sources.map(({ label, url }) => `${label[language]}: ${url}`).join(language === "ar" ? "، " : ", ");
  const named = sources.length > 0 ? policy.named_sources[language].replace("{list}", () => list) : "";
  return policy.wordings[language][topic]
    .replaceAll("{agent}", () => agent)
    .replaceAll("{organization}", () => organization)
    .replace("{sources}", () => named)
    .replace(/ {2,}/g, " ")
    .trim();
}
