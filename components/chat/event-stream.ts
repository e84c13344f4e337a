export type StreamEvent = { event: string; data: unknown };

/**
 * Reads server-sent events out of a stream of text, however it was cut (WHATWG HTML, 9.2.6).
 * A block whose data is not JSON is left out.
 */
export function eventReader(): (chunk: string) => StreamEvent[] {
  let rest = "";
  return (chunk) => {
    const text = rest + chunk;
    // A lone CR at the end may be half of a line break: it waits for its other half.
    const cut = text.endsWith("\r");
    const blocks = (cut ? text.slice(0, -1) : text).replace(/\r\n?/g, "\n").split("\n\n");
    rest = (blocks.pop() ?? "") + (cut ? "\r" : "");
    return blocks.flatMap((block) => readBlock(block));
  };
}

function readBlock(block: string): StreamEvent[] {
  let event = "message";
  const data: string[] = [];
  for (const line of block.split("\n")) {
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "event") event = value;
    if (field === "data") data.push(value);
  }
  if (!data.length) return [];
  try {
    return [{ event, data: JSON.parse(data.join("\n")) }];
  } catch {
    return [];
  }
}
