/**
 * What a phrase of the bank means: concept ids as in an Ask. `id` begins with `!` for things that listings rarely tell
 * (nothing is answered by likeness to them) and with `@` for wishes (`@tour`).
 */
export type SenseDefinition = { id: string; subjects: string[]; aspects: string[]; phrases: string[] };

const listOf = (text: string) => text.split(" ").filter(Boolean);

/** Ways to ask about one thing: `subjects` and `aspects` are concept ids, `phrases` parted by `|`. */
export const sense = (subjects: string, aspects: string, phrases: string): SenseDefinition => ({
  id: aspects ? `${subjects}/${aspects}` : subjects,
  subjects: listOf(subjects),
  aspects: listOf(aspects),
  phrases: phrases.split("|"),
});

/** Ways to ask what no source is expected to tell, or to wish for something. */
export const apart = (id: string, phrases: string): SenseDefinition => ({ id, subjects: [], aspects: [], phrases: phrases.split("|") });
