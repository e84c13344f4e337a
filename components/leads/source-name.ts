import { SOURCE_TYPES, type SourceType } from "@/lib/domain/leads/constants";

/** The message key of a source, or null for one that the vocabulary does not have. */
export const sourceKey = (source: string): SourceType | null => SOURCE_TYPES.find((known) => known === source) ?? null;
