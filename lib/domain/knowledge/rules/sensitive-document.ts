/**
 * Documents whose contents are for the parties of a sale (facts/ingestion.md, section 9: default "agent only"):
 * inspection reports, seller's disclosures, appraisals, title reports. In English and Spanish.
 */
const SENSITIVE =
  /\b((home|property|building|structural|pre-?listing|pest|termite|roof|sewer|septic|mold|radon|general) inspections?( summary)? (report|findings)|inspection (report|summary)|(wood|termite)[- ]destroying (insect|organism)s?|(seller['’]?s?|owner['’]?s?|real (estate|property)|residential( property)?|property( condition)?|lead[- ](based )?paint|transfer)( property| condition)? disclosure( statement| form| notice)?s?|disclosure statement|natural hazard disclosure|appraisal report|title (report|commitment)|structural (engineer['’]?s? )?report|informe de inspecci[oó]n|declaraci[oó]n del vendedor)\b/i;
/** A document says what it is at its top; further down a listing may merely mention an inspection. */
const TOP = 400;

/** Whether a document calls itself one that buyers should not hear of unasked. */
export function isSensitiveDocument(document: { title: string; text: string }): boolean {
  const top = document.text
    .slice(0, TOP)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, 6);
  const names = [document.title.replace(/[_-]+/g, " "), ...top.filter((line) => line.length <= 90 && !/[.!?]\s*$/.test(line))];
  return names.some((name) => SENSITIVE.test(name) && !/available|upon request|on request|ask (for|us)|passed/i.test(name));
}
