/** @jsxImportSource preact */
import { Cards, withoutCards } from "./cards";
import { fill } from "./fill";
import type { ChatState, CitationView, MessageView } from "./model";
import { handled, pressed } from "./submit";

type Actions = {
  onRate: (message: MessageView, rating: "up" | "down") => void;
  onRetry: () => void;
  onAsk: () => void;
  onPick: (question: string) => void;
};
type Props = Actions & { state: ChatState };

/** The conversation so far. Streaming text is announced elsewhere, once and whole: the list itself stays silent. */
export function MessageList({ state, ...actions }: Props) {
  const { chat } = state.texts;
  const last = state.messages.length - 1;
  return (
    <div role="log" aria-live="off" aria-label={chat.log}>
      <ol class="log">
        <li class="msg bot">
          <span class="who">{chat.assistant}</span>
          <p dir="auto">{state.greeting}</p>
        </li>
        {state.messages.map((message, index) => (
          <Message key={message.message_id} message={message} state={state} latest={index === last} {...actions} />
        ))}
      </ol>
    </div>
  );
}

type MessageProps = Actions & { message: MessageView; state: ChatState; latest: boolean };

function Message({ message, state, latest, onRate, onRetry, onAsk, onPick }: MessageProps) {
  const { chat } = state.texts;
  const who = message.role === "user" ? chat.you : message.role === "agent" ? state.agent_name : chat.assistant;
  const coming = message.delivery === "coming";
  return (
    <li class={`msg ${message.role}`} id={latest ? "latest" : undefined} tabIndex={latest ? -1 : undefined} aria-busy={coming || undefined}>
      <span class="who">{who}</span>
      {message.message_text ? (
        <p dir="auto">{withoutCards(message)}</p>
      ) : (
        <p class="thinking">
          {chat.thinking}
          <i />
          <i />
          <i />
        </p>
      )}
      {message.cards && <Cards cards={message.cards} state={state} onPick={onPick} />}
      {message.citations.map((citation) => (
        <Source key={citation.source_id + citation.quote} citation={citation} state={state} />
      ))}
      {message.delivery === "waiting" && (
        <p class="note">
          {chat.waiting}{" "}
          <button type="button" class="link" onClick={onRetry}>
            {chat.retry}
          </button>
        </p>
      )}
      {message.delivery === "refused" && <p class="note">{chat.refused}</p>}
      {message.role === "bot" && !coming && (
        <div class="after">
          {message.handoff && latest && !state.handoff_requested && <AskAgent state={state} onAsk={onAsk} />}
          {!message.delivery && <Rating message={message} state={state} onRate={onRate} />}
        </div>
      )}
    </li>
  );
}

function Source({ citation, state }: { citation: CitationView; state: ChatState }) {
  const { chat } = state.texts;
  return (
    <details class="source">
      <summary dir="auto">{fill(chat.source, { title: citation.title })}</summary>
      <blockquote dir="auto">
        <mark>{citation.quote}</mark>
      </blockquote>
      {citation.url && (
        <a href={citation.url} target="_blank" rel="noopener noreferrer nofollow">
          {chat.openSource}
        </a>
      )}
    </details>
  );
}

function AskAgent({ state, onAsk }: { state: ChatState; onAsk: () => void }) {
  return (
    <form method="post" action={state.action} onSubmit={handled(onAsk)}>
      <input type="hidden" name="intent" value="handoff" />
      <button type="submit" class="ask-agent">
        {fill(state.texts.chat.askAgent, { agent: state.agent_name })}
      </button>
    </form>
  );
}

function Rating({ message, state, onRate }: { message: MessageView; state: ChatState; onRate: Actions["onRate"] }) {
  const { chat } = state.texts;
  if (message.rating) return <span class="note">{chat.rated}</span>;
  return (
    <form class="rate" method="post" action={state.action} onSubmit={pressed((rating) => onRate(message, rating === "up" ? "up" : "down"))}>
      <input type="hidden" name="intent" value="feedback" />
      <input type="hidden" name="message_id" value={message.message_id} />
      <Thumb rating="up" label={chat.helpful} />
      <Thumb rating="down" label={chat.notHelpful} />
    </form>
  );
}

function Thumb({ rating, label }: { rating: "up" | "down"; label: string }) {
  return (
    <button type="submit" name="rating" value={rating} aria-label={label} title={label}>
      <svg viewBox="0 0 24 24" width="16" height="16" class={rating} aria-hidden="true">
        <path d="M7 10v11H3V10zM7 11l4-8c3 0 3 2 2 6h7l-2 12H7" />
      </svg>
    </button>
  );
}
