/** A whole question in folded letters and its English; a function takes the groups and may give up with null. */
export type Glossed = [asked: RegExp, english: string | ((groups: (string | undefined)[]) => string | null)];

/** A question of one thing: `words` are its names in the language, apart by a bar, with the English name. */
export const thingsOf = (table: Record<string, string>): Map<string, string> =>
  new Map(Object.entries(table).flatMap(([english, words]) => words.split("|").map((word): [string, string] => [word, english])));
