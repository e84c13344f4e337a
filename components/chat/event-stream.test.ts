import { describe, expect, test } from "vitest";
import { eventReader } from "./event-stream";

const stream =
  'event: delta\ndata: {"text":"Three "}\n\nevent: delta\r\ndata: {"text":"bedrooms."}\r\n\r\n: ping\n\nevent: done\ndata: {"ok":\ndata: true}\n\n';

describe("event stream", () => {
  test("reads the same events wherever the stream was cut", () => {
    const expected = [
      { event: "delta", data: { text: "Three " } },
      { event: "delta", data: { text: "bedrooms." } },
      { event: "done", data: { ok: true } },
    ];
    for (let size = 1; size <= stream.length; size++) {
      const read = eventReader();
      const events = [];
      for (let at = 0; at < stream.length; at += size) events.push(...read(stream.slice(at, at + size)));
      expect(events).toEqual(expected);
    }
  });

  test("leaves out what is not JSON, and what did not end", () => {
    expect(eventReader()('event: delta\ndata: oops\n\nevent: done\ndata: {"a":1}')).toEqual([]);
  });
});
