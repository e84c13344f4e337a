const SHORT: Record<string, string> = {
  street: "st",
  avenue: "ave",
  av: "ave",
  road: "rd",
  lane: "ln",
  drive: "dr",
  court: "ct",
  boulevard: "blvd",
  place: "pl",
  terrace: "ter",
  circle: "cir",
  highway: "hwy",
  square: "sq",
  parkway: "pkwy",
  trail: "trl",
  north: "n",
  south: "s",
  east: "e",
  west: "w",
  northeast: "ne",
  northwest: "nw",
  southeast: "se",
  southwest: "sw",
};

const UNIT = /(?:#|\b(?:unit|apt|apartment|suite|ste|no)\b\.?)\s*([\w-]+)/i;

/** What two spellings of a street address have in common: "12 Oak Lane, Unit 4, Portland" and "12 Oak Ln. #4". */
export function addressKey(address: string): { street: string; unit: string | null } {
  const unit = UNIT.exec(address)?.[1]?.toLowerCase() ?? null;
  const line = (address.replace(UNIT, " ").split(",")[0] ?? "").trim();
  const words = line
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return { street: words.map((word) => SHORT[word] ?? word).join(" "), unit };
}

/** Whether two addresses mean one home; city and ZIP code count where both are known. */
export function sameAddress(
  a: { address: string; city?: string | null; zip_code?: string | null },
  b: { address: string; city?: string | null; zip_code?: string | null },
): boolean {
  const [x, y] = [addressKey(a.address), addressKey(b.address)];
  if (x.street === "" || x.street !== y.street || x.unit !== y.unit) return false;
  const zip = (text?: string | null) => text?.trim().slice(0, 5).toLowerCase() || null;
  const [zipA, zipB] = [zip(a.zip_code), zip(b.zip_code)];
  if (zipA && zipB) return zipA === zipB;
  const [cityA, cityB] = [a.city?.trim().toLowerCase(), b.city?.trim().toLowerCase()];
  return !cityA || !cityB || cityA === cityB;
}
