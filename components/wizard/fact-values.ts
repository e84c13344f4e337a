import { FACT_FIELD_NAMES } from "@/lib/domain/knowledge/constants";

export type FactValue = string | number | boolean | string[];
export type FactKind = "number" | "money" | "area" | "text" | "yes_no" | "list" | "year" | "date";

export type FoundFact = {
  fact_id: string;
  field: string;
  label: string;
  kind: FactKind;
  value: FactValue;
  unit: string | null;
  sentence: string | null;
  source_title: string | null;
  status: "found" | "confirmed" | "rejected";
};

/** A field with what the sources say of it: one value, or several that disagree. */
export type FactGroup = { field: string; kind: FactKind; label: string; facts: FoundFact[]; conflict: boolean };

/** Facts by field, in the order a buyer asks. The same value from two sources is one; different values are a conflict until one is confirmed. */
export function groupFacts(facts: FoundFact[]): FactGroup[] {
  const groups = new Map<string, FactGroup>();
  for (const fact of facts.filter((item) => item.status !== "rejected")) {
    const group = groups.get(fact.field) ?? { field: fact.field, kind: fact.kind, label: fact.label, facts: [], conflict: false };
    groups.set(fact.field, group);
    if (!group.facts.some((known) => sameValue(known, fact))) group.facts.push(fact);
  }
  const inOrder = [...groups.values()].sort((a, b) => rank(a.field) - rank(b.field));
  return inOrder.map((group) => {
    const confirmed = group.facts.filter((fact) => fact.status === "confirmed");
    const shown = confirmed.length ? confirmed.slice(0, 1) : group.facts;
    return { ...group, facts: shown, conflict: shown.length > 1 && group.kind !== "list" };
  });
}

/** The vocabulary's own order: where, price, rooms, size, then the rest. */
const rank = (field: string): number => {
  const at = (FACT_FIELD_NAMES as string[]).indexOf(field);
  return at < 0 ? FACT_FIELD_NAMES.length : at;
};

const sameValue = (a: FoundFact, b: FoundFact) =>
  valueText(a.value).toLowerCase() === valueText(b.value).toLowerCase() && (a.unit ?? "") === (b.unit ?? "");

/** A value as it stands in an input. */
export function valueText(value: FactValue): string {
  if (Array.isArray(value)) return value.join(", ");
  return String(value);
}

/** What was typed as a value of its kind; null when it is not one. */
export function parseValue(kind: FactKind, text: string): FactValue | null {
  const typed = text.trim();
  if (!typed) return null;
  if (kind === "yes_no") return typed === "true";
  if (kind === "list") {
    const items = typed.split(",").map((item) => item.trim());
    return items.filter(Boolean);
  }
  if (kind === "number" || kind === "money" || kind === "area" || kind === "year") {
    const number = Number(typed.replace(/[$€£,\s]/g, ""));
    return Number.isFinite(number) ? number : null;
  }
  return typed;
}
