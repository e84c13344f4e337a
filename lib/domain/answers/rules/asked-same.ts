/** Kinds of a thing of which a source that names another one tells nothing of the one asked. */
const KINDS_APART: { of: RegExp; kinds: RegExp[] }[] = [
  {
    of: /\bschools?\b/,
    kinds: [/\b(elementary|primary|grade)\b/, /\b(middle|junior high|intermediate)\b/, /\b((?<!junior )high|senior high|secondary|hs)\b/],
  },
  {
    of: /\broom\b/,
    kinds: [
      /\b(family|fam) (room|rm)\b/,
      /\bliving (room|rm)\b/,
      /\bdining (room|rm)\b/,
      /\bgreat (room|rm)\b/,
      /\b(rec|recreation|game|bonus) (room|rm)\b/,
    ],
  },
  { of: /\b(drive|driveway)\b/, kinds: [/\b(drive|driveway)s?\b/, /\b(road|street)\b(?! (association|dues))/] },
];

/** "Bedroom 2", "lot 14": things told apart by their number. */
const NUMBERED =
  /\b(bedroom|bathroom|bath|building|phase|lot|parcel|tower|garage|stall|cabin) (?:no |# ?)?(\d{1,3})\b(?! (?:cars?|acres?|feet|ft|x|by))/;

/** What words of a question need to stand in a source that answers it. */
const NEEDS: [asked: RegExp, said: RegExp][] = [
  [/\b(dock|pier)\b/, /\b(dock|pier|slip|wharf|mooring)s?\b/],
  [
    /\b(bought|purchased|acquired) (it |this |the \p{L}+ )?for\b|\b(did|have) (they|the (current |present |last )?(sellers?|owners?)) (pay|paid|buy|bought|purchase)\b|\blast sold for\b/u,
    /\b(bought|purchased|acquired|sold|paid)\b/,
  ],
  [
    /\b(eat|dine) (at|in|on|there)\b/,
    /\b(eat\w*|din(e|ing|ette)|breakfast|seat\w*|seats|bar|island|nook|stools?|table|peninsula|restaurants?|cafes?)\b/,
  ],
  [/\b(un)?paved\b/, /\b((un)?paved|pavement|gravel|dirt|asphalt|blacktop|concrete|pavers?|chip ?seal|tarmac|private)\b/],
  [/^(which|what) (way|direction)\b/, /\b((north|south|east|west)\w*|[ns][ew]|[nsew] facing|overlook\w*|toward\w*|onto|faces|facing)\b/],
  [
    /\bhow far (?!along\b)/,
    /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|half|quarter|few|short|easy) |\b(adjacent|across|next (to|door)|around the corner|steps|walk\w*|minutes?|miles?|blocks?|door|corner (of|from)|on the|at the)\b/,
  ],
  [
    /\b(go|goes|going|went) through\b.{0,20}\b(fuel|oil|propane|gas|wood|pellets?|water|electricity)\b/,
    /\b(\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten) ?(gallons?|gal|cords?|tons?|bags?|therms?|kwh|liters?|tanks?|fills?)\b|[$]\s?\d/,
  ],
  [
    /\b(well|city|municipal|public|town) or\b|\bor (a )?(well|municipal|city|public|town)\b/,
    /\b(water|wtr|municipal|city|public|town|septic|sewer|well(?![- ](kept|maintained|loved|cared|built|run|lit|laid|appointed)))\b/,
  ],
  [/\bhow (big|large) (is|are) (the|my|our|its) ((private|back|front|rear) )?garden\b/, /\b(garden|yard|lawn|terrace|patio)s?\b/],
];

/** What is paid once and held is no bill. */
const BY_USE = /\bbills?\b|\b(a|per|each|every) month\b|\bin (the )?(summer|winter)\b/;
const HELD = /\b(deposits?|upfront|up front|move in|moving in)\b/;
const isHeldOnly = (asked: string, said: string) =>
  BY_USE.test(asked) && !HELD.test(asked) && /\bdeposits?\b/.test(said) && !BY_USE.test(said) && !/\b(rent|month\w*)\b/.test(said);

/** A bare label, "Property tax" or "WARRANTY", tells what comes next, not what was asked. */
function isLabelOnly(asked: string, said: string): boolean {
  const words = said.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > 3 || /\d/.test(said) || !/^(what|which|how|when|where|who|why|if|and what)\b/.test(asked)) return false;
  return (
    words.length <= 1 ||
    words.every((word) => asked.includes(word.replace(/(es|s)$/, ""))) ||
    /\b(changes?|history|details?|information|summary)$/.test(words.join(" "))
  );
}

/** Whether a text that names the thing asked speaks of that very one: its kind, its number. Both of plain folded words. */
export function isSameThing(asked: string, said: string): boolean {
  if (isLabelOnly(asked, said)) return false;
  const [, noun, number] = NUMBERED.exec(asked) ?? [];
  if (noun && new RegExp(`\\b${noun} (no |# ?)?\\d`).test(said) && !new RegExp(`\\b${noun} (no |# ?)?${number}\\b`).test(said))
    return false;
  for (const { of, kinds } of KINDS_APART) {
    const [kind, ...others] = of.test(asked) ? kinds.filter((one) => one.test(asked)) : [];
    if (kind && others.length === 0 && !kind.test(said) && kinds.some((one) => one.test(said))) return false;
  }
  return !isHeldOnly(asked, said) && NEEDS.every(([asks, says]) => !asks.test(asked) || says.test(said));
}
