/** @jsxImportSource preact */

import type { ChatState } from "./model";
import { pressed } from "./submit";

/** Questions worth asking of this house. Each is a submit button, so that it also works without JavaScript. */
export function Suggestions({ state, onPick }: { state: ChatState; onPick: (question: string) => void }) {
  if (!state.suggested_questions.length) return null;
  return (
    <form class="suggest" method="post" action={state.action} onSubmit={pressed(onPick)}>
      <input type="hidden" name="intent" value="ask" />
      <input type="hidden" name="idempotency_key" value={state.idempotency_key} />
      <h3>{state.texts.chat.suggestions}</h3>
      {state.suggested_questions.map((question) => (
        <button type="submit" key={question} name="message_text" value={question} dir="auto">
          {question}
        </button>
      ))}
    </form>
  );
}
