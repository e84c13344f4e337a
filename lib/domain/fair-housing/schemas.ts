import { z } from "zod";
import { uuid } from "@/lib/kernel/api-types";
import { COPY_KINDS, COPY_RULES, GUARD_TOPICS, JURISDICTIONS, MAX_COPY_CHARACTERS, SEVERITIES } from "./constants";

const localized = z.strictObject({ en: z.string().min(1), es: z.string().min(1), ar: z.string().min(1) });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Where something is said, and when a person last looked; null: taken over and not looked at again. */
const sourced = { source_url: z.url(), checked_at: day.nullable() };
const protectedClass = z.strictObject({ class: z.string(), ...sourced });
const publicSource = z.strictObject({ id: z.string(), label: localized, url: z.url({ protocol: /^https$/ }), checked_at: day.nullable() });
const stateAdditions = z.strictObject({
  name: z.string(),
  classes: z.array(protectedClass),
  report_card: publicSource.omit({ id: true }).optional(),
});
const wordings = z.record(z.enum(GUARD_TOPICS), z.string().min(10));

/** One policy file: the law of a jurisdiction as data, from a day on. */
export const policyFile = z
  .strictObject({
    policy_version: z.string(),
    jurisdiction: z.enum(JURISDICTIONS),
    effective_from: day,
    protected_classes: z.array(protectedClass).min(1),
    states: z.record(z.string().regex(/^[A-Z]{2}$/), stateAdditions),
    cities: z.array(z.strictObject({ name: z.string(), state: z.string(), classes: z.array(z.string()), ...sourced })),
    sources: z.array(publicSource),
    topic_sources: z.record(z.enum(GUARD_TOPICS), z.array(z.string())),
    /** `{list}`: the sources' labels and addresses. */
    named_sources: localized,
    wordings: z.strictObject({ en: wordings, es: wordings, ar: wordings }),
    copy_rules: z.record(z.enum(COPY_RULES), z.enum(SEVERITIES)),
  })
  .refine(
    ({ sources, topic_sources }) =>
      Object.values(topic_sources)
        .flat()
        .every((id) => sources.some((source) => source.id === id)),
    "A topic names a source that the policy does not have.",
  );
export type PolicyFile = z.output<typeof policyFile>;

/** The policy that holds for a home: its file with the classes of its state, or of all states when none is known. */
export type Policy = Omit<PolicyFile, "states" | "cities" | "protected_classes"> & {
  protected_classes: string[];
  /** Two letters; null when the state is not known and the union of all holds. */
  state: string | null;
};

/** Something in written copy, with its place in the text (UTF-16 offsets). */
export const copyFinding = z.object({
  severity: z.enum(["block", "warn", "note"]),
  /** The rule of COPY_RULES that found it. */
  category: z.enum(COPY_RULES),
  start: z.number().int(),
  end: z.number().int(),
  words: z.string(),
  reason: z.string(),
  /** A factual replacement for `words`; empty: leave them out. */
  rewrite: z.string(),
});
export type CopyFinding = z.infer<typeof copyFinding>;

export const checkCopyInput = z.strictObject({
  text: z.string().max(MAX_COPY_CHARACTERS, `At most ${MAX_COPY_CHARACTERS.toLocaleString("en")} characters.`),
  kind: z.enum(COPY_KINDS, `One of ${COPY_KINDS.join(", ")}.`),
  property_id: uuid.nullish(),
  /** Of the person who reads the reasons. */
  language: z.string().max(35).nullish(),
});
export type CheckCopyInput = z.input<typeof checkCopyInput>;

export const copyCheck = z.object({ findings: z.array(copyFinding), policy_version: z.string() });
export type CopyCheck = z.infer<typeof copyCheck>;
