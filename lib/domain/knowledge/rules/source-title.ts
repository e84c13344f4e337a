/** The title of a link before it was read: host and path. */
export function titleOfUrl(url: string): string {
  const { hostname, pathname } = new URL(url);
  return `${hostname}${pathname === "/" ? "" : pathname}`.slice(0, 200);
}

/**
 * A title that nobody gave: the file's name or the address. Reading replaces it with the document's own; any other
 * title is the realtor's or an earlier reading's, and stays.
 */
export function isProvisionalTitle(source: { title: string; url: string | null; file_name: string | null }): boolean {
  if (source.url && source.title === titleOfUrl(source.url)) return true;
  return source.file_name !== null && source.title === source.file_name;
}
