import { FACT_FIELD_NAMES, isFactField } from "@/lib/domain/knowledge/constants";
import { groupsOf } from "@/lib/domain/knowledge/rules/conflicts";

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

/** Facts by field, in the order a buyer asks. Values that agree are one; others are a conflict until one is confirmed. */
export function groupFacts(facts: FoundFact[]): FactGroup[] {
  const groups = new Map<string, FoundFact[]>();
  for (const fact of facts.filter((item) => item.status !== "rejected")) groups.set(fact.field, [...(groups.get(fact.field) ?? []), fact]);
  const inOrder = [...groups.values()].sort((a, b) => rank(a[0]?.field) - rank(b[0]?.field));
  return inOrder.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { field, kind, label } = first;
    const confirmed = group.filter((fact) => fact.status === "confirmed").slice(0, 1);
    const shown = confirmed.length > 0 ? confirmed : differing(field, group);
    return [{ field, kind, label, facts: shown, conflict: shown.length > 1 }];
  });
}

/** One fact of each group of values that agree. */
const differing = (field: string, facts: FoundFact[]): FoundFact[] =>
  isFactField(field) ? groupsOf(field, facts).flatMap((group) => group.slice(0, 1)) : facts.slice(0, 1);

/** The vocabulary's own order: where, price, rooms, size, then the rest. */
const rank = (field = ""): number => (isFactField(field) ? FACT_FIELD_NAMES.indexOf(field) : FACT_FIELD_NAMES.length);

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
