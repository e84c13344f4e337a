import type { SkippedPart } from "../schemas";

/**
 * Fields of a listing that only agents may see (RESO Data Dictionary 2.0: PrivateRemarks, PrivateOfficeRemarks,
 * ShowingInstructions, lockbox, owner and compensation fields), and what agents' sheets call them.
 */
const PRIVATE =
  /^(confidential|agentonly|brokeronly|agentto?agent)|(private|confidential|agent|office|broker|internal|realtor|firm|member)s?(only)?(remark|note|comment)|^showing(instruction|contact|phone|requirement|service|consideration|note|access|remark)|^(howtoshow|toshow|showinstructions|calltoshow)|lockbox|^keysafe|^(gate|access|alarm|entry|door|garage|security|combo|combination)(system)?(code|pin|combo|combination)|^(owner|seller|vendor|landlord|occupant|tenant)s?(legal)?(name|phone|email|contact|motivation|minimum|bottomline|mobile|cell)|(sellers?|owners?)(minimum|lowest|bottom|motivation|reason)|^reasonfor(selling|sale)|compensation|commission|^(buyer|sub|selling|cooperating)(agent|agency|broker|office)(fee|bonus|split|comp)|dualvariable/;

/** Whether a column or a label names something that no buyer may hear. */
export const isPrivateLabel = (label: string): boolean => PRIVATE.test(label.toLowerCase().replace(/[^a-z0-9]+/g, ""));

/** What is told of fields that were left out: their names, never their content. */
export const privatePart = (names: readonly string[]): SkippedPart[] =>
  names.length > 0
    ? [{ code: "private_field", reason: "For agents only, never told to buyers", excerpt: [...new Set(names)].join(", ").slice(0, 160) }]
    : [];

const LABELLED = /^(?:[-*•]\s+|#{1,6}\s+)?([A-Za-z][A-Za-z ./'’-]{2,38}?)\s*(?::|\s\|)\s*(\S.*)?$/;

/**
 * A text without its lines for agents ("Agent remarks: ...", "Lockbox | Supra at the door"), each with the lines it
 * goes on over: up to an empty line or the next label.
 */
export function withoutPrivateLines(text: string): { text: string; names: string[] } {
  if (
    !/remark|showing|lockbox|lock box|owner|seller|tenant|occupant|code|commission|compensation|confidential|private|internal/i.test(text)
  )
    return { text, names: [] };
  const names: string[] = [];
  const kept: string[] = [];
  let inPrivate = false;
  for (const line of text.split("\n")) {
    const label = LABELLED.exec(line.trim())?.[1];
    if (label !== undefined) inPrivate = isPrivateLabel(label);
    else if (line.trim() === "" || /^#{1,6} /.test(line)) inPrivate = false;
    if (inPrivate && label !== undefined) names.push(label.trim());
    if (!inPrivate) kept.push(line);
  }
  return names.length === 0 ? { text, names } : { text: kept.join("\n"), names };
}
