/** Numbers that are the same in each run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WHO =
  "The association|The board|The manager|Each owner|A tenant|The committee|The surveyor|The inspector|The contractor|The office".split("|");
const DOES =
  "reviewed|recorded|approved|inspected|maintains|repaired|discussed|documented|scheduled|photographed|insures|replaced|measured|cleaned|budgeted for".split(
    "|",
  );
const WHAT =
  "the common roof|the garage doors|the lobby flooring|the pool deck|the elevator cab|the boiler room|the parking stalls|the bicycle room|the landscaping|the mail area|the storm drains|the sprinkler valves|the hallway carpet|the laundry meters|the rooftop fans|the water main|the window seals|the balcony railings|the reserve account|the pet station|the storage cages|the trash chute|the intercom|the heating loop|the fire panel".split(
    "|",
  );
const WHERE =
  "of building A|of building C|on the north side|near the entrance|on level two|behind the annex|at the east wing|of the clubhouse|beside the ramp|in the courtyard".split(
    "|",
  );
const WHEN =
  "in the spring meeting|during the annual walk|after the storm season|in the second quarter|with a quorum present|under work order|before the audit|at the request of a resident|by written notice|without objection".split(
    "|",
  );
const MORE =
  "The minutes are kept in the office.|Questions go to the property manager by mail.|A copy was sent to all members.|No further action was taken.|The invoice was split by unit share.|Photographs are attached as an appendix.|The item returns to the next agenda.|The vendor's certificate is on file.|Costs stayed within the yearly budget.|Work was done between 8 am and 5 pm on weekdays.".split(
    "|",
  );

/** One passage as minutes, rules and reports of a building read: the words of questions, and nothing about the home. */
export function fillerPassage(random: () => number, index: number): { heading: string; content: string } {
  const pick = (list: string[]) => list[Math.floor(random() * list.length)] ?? "";
  const sentences = Array.from(
    { length: 4 + Math.floor(random() * 3) },
    () => `${pick(WHO)} ${pick(DOES)} ${pick(WHAT)} ${pick(WHERE)} ${pick(WHEN)}.`,
  );
  return { heading: `Record ${index + 1}`, content: [...sentences, pick(MORE), pick(MORE)].join(" ") };
}
