import { type FactGroup, type FactKind, type FactValue, parseValue, valueText } from "./fact-values";

/** What stands in the form for one field. */
export type Row = { group: FactGroup; chosen: string | null; text: string; removed: boolean };
export type ConfirmedFact = { field: string; value: FactValue | null; unit?: string; fact_id?: string };
export type RowProblem = "choose" | "number";

/** A fresh row: a value that is in question is not chosen for the realtor. */
export function rowOf(group: FactGroup): Row {
  const [first] = group.facts;
  return {
    group,
    chosen: group.conflict ? null : (first?.fact_id ?? null),
    text: group.conflict || !first ? "" : valueText(first.value),
    removed: false,
  };
}

/** What is wrong with a row, if anything. */
export function problemOf(row: Row): RowProblem | null {
  if (row.removed) return null;
  if (row.group.conflict && row.chosen === null) return "choose";
  const numeric: FactKind[] = ["number", "money", "area", "year"];
  return numeric.includes(row.group.kind) && row.text.trim() !== "" && parseValue(row.group.kind, row.text) === null ? "number" : null;
}

/** The rows as the command takes them: kept and corrected values, and null for what is not true. */
export function confirmedFacts(rows: Row[]): ConfirmedFact[] {
  return rows.flatMap(({ group, chosen, text, removed }): ConfirmedFact[] => {
    const value = removed ? null : parseValue(group.kind, text);
    if (value === null) return group.facts.map(({ fact_id, field }) => ({ field, value: null, fact_id }));
    const fact = group.facts.find(({ fact_id }) => fact_id === chosen) ?? group.facts[0];
    return fact ? [{ field: group.field, value, fact_id: fact.fact_id, ...(fact.unit ? { unit: fact.unit } : {}) }] : [];
  });
}
