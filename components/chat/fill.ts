const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/**
 * Puts values into `{name}` places of a text. An unknown place stays, so that a test sees it. Within Arabic a value
 * keeps its own direction (Unicode FSI...PDI): "27 Larkspur Lane" does not become "Larkspur Lane 27".
 */
export function fill(text: string, values: Record<string, string | number>): string {
  const isolate = RIGHT_TO_LEFT.test(text);
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    if (!(name in values)) return place;
    return isolate ? `\u2068${values[name]}\u2069` : String(values[name]);
  });
}
