import type { FactField } from "../constants";
import type { FactValue } from "../schemas";

/** A value before its sentence and place are added. */
export type Candidate = { field: FactField; value: FactValue; unit?: string; confidence: number };
