/** What agents write short, beside what any text shortens. Capitals matter where a word is meant otherwise in small letters. */
const SHORT: [RegExp, string][] = [
  [/(?<![\d'’\p{L}])['’](\d\d)(?![\d'’\p{L}])/gu, "YEAR$1"],
  [/\bHWH\b|\bWH\b|\bW\/H\b/g, "water heater"],
  [/\bF\/?W?AU?\b(?=[ ,./]|$)/g, "forced air"],
  [/(?<!,\s)\b(CA|CAC|C\/A)\b(?! \d{5})/g, "central air"],
  [/\bHW(F|FS)?\b(?! (heat|baseboard|tank))/g, "hardwood floors"],
  [/\bFR\b/g, "family room"],
  [/\bLR\b/g, "living room"],
  [/\b(MBR|PBR|[Pp]rim(ary)? BR|[Mm]str BR)\b/g, "primary bedroom"],
  [/\b(prim|mstr) (bath|ba|suite|bed)\b/gi, "primary $2"],
  [/\b(DW|D\/W)\b/g, "dishwasher"],
  [/\bSS\b/g, "stainless steel"],
  [/\byrs?\b\.?/gi, "year"],
  [/\b(blt|bld)\b\.?/gi, "built"],
  [/\b(bsmt|bsmnt|basmt|bsment)\b\.?/gi, "basement"],
  [/\bgar\b\.?/gi, "garage"],
  [/\batt\b\.?(?!&)/gi, "attached"],
  [/\bdet\b\.?/gi, "detached"],
  [/\bpart(ly|ially)?\.? fin\b\.?/gi, "partly finished"],
  [/\bunfin\b\.?/gi, "unfinished"],
  [/\bfin\b\.?/gi, "finished"],
  [/\brefrig\b\.?/gi, "refrigerator"],
  [/\belec\b\.?/gi, "electric"],
  [/\bmicro\b\.?(?!-)/gi, "microwave"],
  [/\bdisp\b\.?/gi, "disposal"],
  [/\bkit\b\.?/gi, "kitchen"],
  [/\b(bk|back) ?yd\b\.?/gi, "back yard"],
  [/\byd\b\.?/gi, "yard"],
  [/\b(fncd|fncg)\b\.?/gi, "fenced"],
  [/\bflrs?\b\.?/gi, "floors"],
  [/\b(crpt|cpt)\b\.?/gi, "carpet"],
  [/\blvl\b\.?/gi, "level"],
  [/\brms?\b\.?/gi, "room"],
  [/\bappls?\b\.?/gi, "appliances"],
  [/\bposs\b\.?/gi, "possession"],
  [/\bexcl\b[.:]?/gi, "excluded:"],
  [/\bincls?\b[.:]?/gi, "includes"],
  [/\b(updtd|updt)\b\.?/gi, "updated"],
  [/\brepl('?d)?\b\.?/gi, "replaced"],
  [/\bremod\b\.?/gi, "remodeled"],
  [/\breno('?d)?\b\.?/gi, "renovated"],
  [/\bcomp\.? (shingles?|roof)\b/gi, "composition $1"],
  [/\bw\/o\b/gi, "without "],
  [/\b(assoc|assn)\b\.?/gi, "association"],
  [/\b(pkg|prkg)\b\.?/gi, "parking"],
  [/\bassmt\b\.?/gi, "assessment"],
  [/\bsep\b\.?(?! \d)/g, "separate"],
  [/\bwndws?\b\.?/gi, "windows"],
  [/\bfrpl(c|ce)?\b\.?/gi, "fireplace"],
  [/\bvlt(e?d)?\b\.?/gi, "vaulted"],
  [/\bceil(s|ings?)?\b\.?/gi, "ceilings"],
  [/\bappt\b\.?/gi, "appointment"],
];
const FIRST = /[a-z/]\.?(?=[\s,;:|/)]|$)|['’]\d\d|\b[A-Z]{2,3}\b/;

/** A source's text with what agents write short written out, for reading alone: "WH '21" as "water heater 2021". */
export function openAbbreviations(text: string): string {
  if (!FIRST.test(text)) return text;
  let opened = text;
  for (const [pattern, words] of SHORT) opened = opened.replace(pattern, words);
  return opened.replace(/YEAR(\d\d)/g, (_, digits: string) => (Number(digits) <= 40 ? `20${digits}` : `19${digits}`));
}
