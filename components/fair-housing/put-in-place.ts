import type { CopyFinding } from "@/lib/domain/fair-housing/schemas";

type Control = HTMLTextAreaElement | HTMLInputElement;

/** The input or textarea inside a box. */
export const controlIn = (box: HTMLElement | null): Control | null => box?.querySelector<Control>("textarea, input") ?? null;

/** A text with a finding's words replaced, wherever they stand by now; what is left over of spaces goes. */
export function withRewrite(text: string, { words, start, rewrite }: Pick<CopyFinding, "words" | "start" | "rewrite">): string {
  const at = text.slice(start, start + words.length) === words ? start : text.indexOf(words);
  if (at < 0) return text;
  const before = text.slice(0, at);
  const after = text.slice(at + words.length);
  if (rewrite) return before + rewrite + after;
  const kept = before.replace(/[ \t]+$/, "");
  const ended = /(^|[.,!?؟،\n])$/.test(kept);
  const rest = ended ? after.replace(/^[ \t]*[.,!?؟،]?[ \t]*/, "") : after.replace(/^[ \t]+(?=[.,;:!?،؛؟])/, "");
  return ended && kept !== "" && !kept.endsWith("\n") && rest !== "" ? `${kept} ${rest}` : kept + rest;
}

/** Writes into the field as typing would, so that a form that follows its value hears of it. */
export function putInPlace(control: Control, finding: CopyFinding): void {
  const prototype = control instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(control, withRewrite(control.value, finding));
  control.dispatchEvent(new Event("input", { bubbles: true }));
}
