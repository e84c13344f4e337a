export type SearchParams = Record<string, string | string[] | undefined>;
export type ListParams = Record<string, string | undefined>;

/** The named parameters of a page's address; of a repeated one the first, of an empty one nothing. */
export function readParams(search: SearchParams, names: readonly string[]): ListParams {
  return Object.fromEntries(
    names.map((name) => {
      const value = search[name];
      const first = (Array.isArray(value) ? value[0] : value)?.trim();
      return [name, first ? first.slice(0, 200) : undefined];
    }),
  );
}

/** The page number of an address: 1 for what is no number. */
export function readPage(search: SearchParams): number {
  const page = Number(readParams(search, ["page"]).page);
  return Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1;
}

/** The value if it is one of `allowed`; an address somebody mistyped shows the unfiltered list. */
export function oneOf<T extends string>(value: string | undefined, allowed: readonly T[]): T | undefined {
  return allowed.find((item) => item === value);
}

/** `path` with `params`, `changes` applied; what is empty is left out. */
export function addressWith(path: string, params: ListParams, changes: ListParams = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...params, ...changes })) if (value) query.set(name, value);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
