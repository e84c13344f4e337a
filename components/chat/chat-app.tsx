/** @jsxImportSource preact */
import { useRef } from "preact/hooks";
import { Composer } from "./composer";
import { LeadForm } from "./lead-form";
import { MessageList } from "./message-list";
import type { ChatState } from "./model";
import { Suggestions } from "./suggestions";
import { useChat } from "./use-chat";

/** The chat: drawn on the server as plain forms, taken over in the browser without changing a pixel. */
export function ChatApp(initial: ChatState) {
  const input = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const { chat, state, announcement, problem, leadOpen, leadBusy } = useChat(initial, input);
  return (
    <>
      <MessageList
        state={state}
        onRate={(message, rating) => void chat.rate(message, rating)}
        onRetry={() => chat.retry()}
        onAsk={() => void chat.askAgent()}
        onPick={(question) => chat.pick(question)}
      />
      {state.notice?.kind === "done" && <p class="note done">{state.notice.text}</p>}
      <p class="unseen" role="status">
        {announcement}
      </p>
      <LeadForm
        state={state}
        open={leadOpen}
        busy={leadBusy}
        form={form}
        onSubmit={(values) => void chat.leaveDetails(values)}
        onClose={() => chat.closeLead()}
      />
      <Suggestions state={state} onPick={(question) => chat.pick(question)} />
      <Composer state={state} input={input} problem={problem} onSend={(text) => chat.send(text)} onDraft={(text) => chat.draft(text)} />
    </>
  );
}
