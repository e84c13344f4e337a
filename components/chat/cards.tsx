/** @jsxImportSource preact */
import { fill } from "./fill";
import type { CardView, ChatState, MessageView } from "./model";
import { pressed } from "./submit";

type Props = { cards: CardView[]; state: ChatState; onPick?: (question: string) => void };

/** Homes side by side, each with a button that asks about it; a form, so that it also works without JavaScript. */
export function Cards({ cards, state, onPick }: Props) {
  const { chat } = state.texts;
  return (
    <form class="cards" method="post" action={state.action} onSubmit={onPick && pressed(onPick)}>
      <input type="hidden" name="intent" value="ask" />
      <input type="hidden" name="idempotency_key" value={state.idempotency_key} />
      <ul>
        {cards.map((card) => (
          <li key={card.property_id}>
            {card.photo_url && <img src={ownPath(card.photo_url)} alt="" loading="lazy" width="80" height="64" />}
            <div>
              <b dir="auto">{card.address}</b>
              <p>
                <bdi>{card.price_text}</bdi>
              </p>
              <p class="note" dir="auto">
                {card.facts_text}
              </p>
              <button type="submit" class="link" name="message_text" value={fill(chat.askHome, { address: card.address })}>
                {chat.askHomeLabel}
                <span class="unseen"> {card.address}</span>
              </button>
              {isElsewhere(card.url, state.action) && (
                <a href={card.url} target="_blank" rel="noopener noreferrer nofollow">
                  {chat.seeListing}
                </a>
              )}
            </div>
          </li>
        ))}
      </ul>
    </form>
  );
}

/** The answer's words without the lines that its cards show. */
export const withoutCards = ({ message_text, cards }: MessageView): string =>
  cards
    ? message_text
        .split("\n")
        .filter((line) => !cards.some(({ address }) => line.startsWith(`- ${address}:`)))
        .join("\n")
    : message_text;

/** A picture of ours under whatever name this page is reached. */
const ownPath = (url: string) => url.replace(/^https?:\/\/[^/]+(?=\/assets\/)/, "");
const isElsewhere = (url: string, action: string) => /^https?:/.test(url) && !url.endsWith(action.split("?")[0] ?? "");
