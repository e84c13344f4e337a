const YEAR_SECONDS = 365 * 24 * 3600;

/** Remembers a choice of appearance or language on this device; null forgets it. Read by the server on the next request. */
export function writeChoice(name: string, value: string | null): void {
  const secure = location.protocol === "https:" ? "; secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox before 140 and on plain http
  document.cookie = `${name}=${value ?? ""}; path=/; max-age=${value ? YEAR_SECONDS : 0}; samesite=lax${secure}`;
}
