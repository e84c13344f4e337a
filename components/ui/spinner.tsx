/** A small turning ring beside the words that say what is being done. */
export function Spinner() {
  return <span aria-hidden="true" className="size-4 shrink-0 animate-spin rounded-full border-2 border-current border-e-transparent" />;
}
