/** @jsxImportSource preact */
import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { fill } from "./fill";
import type { ChatState } from "./model";

type Props = {
  state: ChatState;
  input: RefObject<HTMLTextAreaElement | null>;
  problem: string;
  onSend: (text: string) => void;
  onDraft: (text: string) => void;
};

/**
 * Where the question is typed. The field keeps its own text (uncontrolled): what was typed before the script
 * arrived stays, and nothing is ever cut off; too long a text is said so and kept.
 */
export function Composer({ state, input, problem, onSend, onDraft }: Props) {
  const { chat } = state.texts;
  const limit = state.message_limit;
  const [count, setCount] = useState(state.draft.length);
  const tooLong = count > limit;
  const number = (value: number) => value.toLocaleString(state.language);
  const send = (event: Event) => {
    event.preventDefault();
    onSend(input.current?.value ?? "");
    setCount(input.current?.value.length ?? 0);
  };
  const typed = (event: Event) => {
    const { value } = event.currentTarget as HTMLTextAreaElement;
    setCount(value.length);
    onDraft(value);
  };
  const keyed = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) send(event);
  };
  const said = tooLong ? fill(chat.tooLong, { count: number(count), limit: number(limit) }) : problem;
  return (
    <form class="composer" method="post" action={state.action} onSubmit={send}>
      <input type="hidden" name="intent" value="ask" />
      <input type="hidden" name="idempotency_key" value={state.idempotency_key} />
      {said && (
        <p class="problem" id="problem" role="alert">
          {said}
        </p>
      )}
      {!said && count > limit * 0.8 && <p class="note">{fill(chat.counter, { count: number(count), limit: number(limit) })}</p>}
      <div class="line">
        <textarea
          ref={input}
          name="message_text"
          rows={1}
          dir="auto"
          aria-label={chat.label}
          placeholder={chat.placeholder}
          autocomplete="off"
          enterkeyhint="send"
          aria-invalid={said ? true : undefined}
          aria-describedby={said ? "problem" : undefined}
          defaultValue={state.draft}
          onInput={typed}
          onKeyDown={keyed}
        />
        <button type="submit" class="send" aria-label={chat.send}>
          <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
            <path d="M4 12h15M13 6l6 6-6 6" />
          </svg>
        </button>
      </div>
    </form>
  );
}
