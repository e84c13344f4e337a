/** What a sheet's label is short for; read as a label alone, with its colon behind: "HB: 1" is half baths, "HB" in prose is not. */
const LABELS: Record<string, string> = {
  OLP: "original list price",
  LP: "list price",
  SP: "sold price",
  EMD: "earnest money deposit",
  FB: "full baths",
  HB: "half baths",
  SWR: "sewer",
  WTR: "water",
  FNDN: "foundation",
  FND: "foundation",
  DRVWY: "driveway",
  CNTY: "county",
  SUBDIV: "subdivision",
  ELEM: "elementary school",
  MS: "middle school",
  JHS: "junior high school",
  HS: "high school",
  YB: "year built",
  FP: "fireplace",
  EXT: "exterior",
  POSS: "possession",
  SHWG: "showings",
  RMKS: "remarks",
  OUTDR: "outdoor",
  "FLOOD ZN": "flood zone",
  WNDWS: "windows",
};
const LABEL = /^([A-Z][A-Z ]{0,9}):(?=\s)/;

/** Rooms as sheets shorten them: where a line opens with one before its measure or colon. */
const ROOMS: Record<string, string> = {
  LR: "living room",
  DR: "dining room",
  FR: "family room",
  "FAM RM": "family room",
  FAM: "family room",
  GR: "great room",
  KIT: "kitchen",
  LAUN: "laundry",
  LDY: "laundry",
  BR: "bedroom",
  BA: "bath",
  MBR: "primary bedroom",
  PBR: "primary bedroom",
  "PRIM BR": "primary bedroom",
  "MSTR BR": "primary bedroom",
  "REC RM": "recreation room",
  REC: "recreation room",
  DEN: "den",
  OFC: "office",
  "SUN RM": "sunroom",
};
const ROOM = new RegExp(
  `^(${Object.keys(ROOMS)
    .sort((a, b) => b.length - a.length)
    .join("|")})(?=\\s?#?\\d?(?::|\\s\\|)\\s|\\s{2,}\\d|\\s?\\d?\\s+\\d+\\s?['x×])`,
);

/** Words that sheets shorten by leaving out vowels. */
const WORDS: [RegExp, string][] = [
  [/\bw(?:rnty|arr)\b\.?/gi, "warranty"],
  [/\bbrkrs?\b\.?/gi, "breakers"],
  [/\bfam rm\b\.?/gi, "family room"],
  [/\bcntrs\b\.?/gi, "counters"],
  [/\bprch\b\.?/gi, "porch"],
  [/\bcovd\b\.?/gi, "covered"],
  [/\bchn lnk\b\.?/gi, "chain link"],
  [/\bclsg\b\.?/gi, "closing"],
  [/\bhdwd\b\.?/gi, "hardwood"],
  [/\bavail\b\.?/gi, "available"],
  [/\bapp fee\b/gi, "application fee"],
];

/**
 * A line of a sheet with the label, the room and the words that it shortens written out, for reading alone: "EMD: $3,000"
 * as "earnest money deposit: $3,000". What is quoted stays as it was written.
 */
export function openSheet(text: string): string {
  let opened = text
    .replace(LABEL, (all, label: string) => (LABELS[label] ? `${LABELS[label]}:` : all))
    .replace(ROOM, (all, room: string) => ROOMS[room] ?? all);
  for (const [short, long] of WORDS) opened = opened.replace(short, long);
  return opened;
}
