import { invalid } from "@/lib/kernel/errors";
import { cleanText } from "@/lib/kernel/validation";
import { MAX_MESSAGE_CHARACTERS } from "../constants";

/**
 * A buyer's message as it is stored: without control characters, more than two blank lines folded. HTML stays the
 * text that it is; whoever shows it escapes it.
 * @throws AppError invalid `message_empty` or `message_too_long` (422)
 */
export function cleanMessage(typed: string): string {
  const text = cleanText(typed)
    .replace(/\r\n?/g, "\n")
    .replace(/\n{4,}/g, "\n\n\n");
  if (text.length === 0) throw invalid([{ path: "message_text", message: "Type a message first." }], "message_empty");
  if (text.length > MAX_MESSAGE_CHARACTERS) {
    const [limit, given] = [MAX_MESSAGE_CHARACTERS, text.length].map((n) => n.toLocaleString("en-US"));
    throw invalid(
      [{ path: "message_text", message: `This message is too long: at most ${limit} characters, this one has ${given}.` }],
      "message_too_long",
    );
  }
  return text;
}

/** What a list shows of a message: one line, 160 characters. */
export function messageExcerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 160 ? `${Array.from(line).slice(0, 159).join("")}…` : line;
}
