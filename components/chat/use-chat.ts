import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Outcome, readMessages, sendHandoff, sendLead, sendMessage, sendRating, type Turn } from "./api-client";
import { fill } from "./fill";
import { type KeptStore, keptFor, randomId, type Unsent } from "./kept";
import { leadErrors } from "./lead-form";
import type { ChatState, LeadValues, MessageView } from "./model";

/** After how many answers the details are asked for, when no answer called for the agent before. */
const ANSWERS_BEFORE_LEAD = 3;
const RETRY_SECONDS = [2, 5, 15, 30];
const POLL_MS = 12_000;
/** Until a human was asked for, one may still take over: looked for this many times less often. */
const QUIET_POLLS = 3;

type View = { state: ChatState; announcement: string; problem: string; leadOpen: boolean; leadBusy: boolean };

/** Everything the chat does in the browser. On the server it is only its first state. */
export function useChat(initial: ChatState, input: RefObject<HTMLTextAreaElement | null>) {
  const [view, setView] = useState<View>(() => ({
    state: initial,
    announcement: "",
    problem: initial.notice?.kind === "problem" ? initial.notice.text : "",
    leadOpen: initial.lead.offered,
    leadBusy: false,
  }));
  const engine = useRef<Engine | null>(null);
  engine.current ??= new Engine(view, setView, input);
  useEffect(() => engine.current?.start(), []);
  return { ...view, chat: engine.current };
}

/** One at a time, in order, until each message is answered or given back. */
class Engine {
  private unsent: Unsent[] = [];
  private busy = false;
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private kept: KeptStore | undefined;
  private leadKey = "";

  constructor(
    private view: View,
    private readonly show: (view: View) => void,
    private readonly input: RefObject<HTMLTextAreaElement | null>,
  ) {}

  /** Takes up what was kept, and listens for the connection to come back. Returns how to stop. */
  start(): () => void {
    this.kept = keptFor(this.view.state.user_session_id);
    const { draft, unsent } = this.kept.get();
    if (this.input.current && !this.input.current.value && draft) this.input.current.value = draft;
    for (const message of unsent) this.queue(message);
    void this.catchUp();
    this.askOnce();
    const retry = () => this.retry();
    let ticks = 0;
    const visible = () => document.visibilityState === "visible" && void this.refresh();
    const poll = setInterval(() => {
      ticks += 1;
      if (this.view.state.handoff_requested || ticks % QUIET_POLLS === 0) visible();
    }, POLL_MS);
    addEventListener("online", retry);
    document.addEventListener("visibilitychange", visible);
    void this.pump();
    return () => {
      clearInterval(poll);
      clearTimeout(this.timer);
      removeEventListener("online", retry);
      document.removeEventListener("visibilitychange", visible);
    };
  }

  /** Sends what was typed, unless it is empty or too long: then it says so and keeps it. */
  send(text: string): void {
    const { state } = this.view;
    const message = text.trim();
    if (!message) this.set({ problem: state.texts.chat.empty });
    if (!message || message.length > state.message_limit) {
      this.input.current?.focus();
      return;
    }
    if (this.input.current) this.input.current.value = "";
    this.kept?.set({ draft: "" });
    this.queue({ key: randomId(), text: message });
    void this.pump();
  }

  /** Sends a suggested question; a second tap on it does nothing. */
  pick(question: string): void {
    if (this.unsent.some((message) => message.text === question)) return;
    this.queue({ key: randomId(), text: question });
    void this.pump();
  }

  draft(text: string): void {
    this.kept?.set({ draft: text });
    if (this.view.problem) this.set({ problem: "" });
  }

  retry(): void {
    this.tries = 0;
    void this.pump();
  }

  async rate(message: MessageView, rating: "up" | "down"): Promise<void> {
    this.patch(message.message_id, { rating });
    const reply = await sendRating(this.view.state, message, rating, randomId());
    if (!reply.ok) this.patch(message.message_id, { rating: null });
  }

  /** Asks for the agent; without details to reach the buyer, asks for those first. */
  async askAgent(): Promise<void> {
    const { state } = this.view;
    if (!state.lead.captured) {
      this.openLead();
      document.getElementById("lead-name")?.focus();
    }
    if (state.handoff_requested) return;
    const reply = await sendHandoff(state, randomId());
    if (!reply.ok) return this.set({ problem: state.texts.chat.failed });
    const message_text = reply.message || fill(state.texts.chat.handedOff, { agent: state.agent_name });
    const told: MessageView = { message_id: randomId(), role: "bot", message_text, citations: [], delivery: "local" };
    this.change({ handoff_requested: true, messages: [...this.view.state.messages, told] }, message_text);
  }

  async leaveDetails(values: LeadValues): Promise<void> {
    const { state } = this.view;
    const { lead } = state.texts;
    if (this.view.leadBusy) return;
    const errors = leadErrors(values, lead, state.org_name);
    this.change({ lead: { ...state.lead, values, errors } });
    const [first] = Object.keys(errors);
    if (first) return document.getElementById(`lead-${first}`)?.focus();
    this.set({ leadBusy: true });
    this.leadKey = JSON.stringify(values) === this.leadKey.slice(36) ? this.leadKey : randomId() + JSON.stringify(values);
    const reply = await sendLead(state, values, this.leadKey.slice(0, 36));
    this.set({ leadBusy: false });
    if (reply.ok) {
      this.change({ lead: { ...this.view.state.lead, captured: true } }, fill(lead.done, { agent: state.agent_name }));
      return this.input.current?.focus();
    }
    const wrong = reply.problem.errors.map((error) => error.path.split(".").pop());
    const said = {
      email: wrong.includes("email") ? lead.badEmail : undefined,
      phone: wrong.includes("phone") ? lead.badPhone : undefined,
    };
    this.change({ lead: { ...state.lead, values, errors: said.email || said.phone ? said : { form: lead.failed } } });
  }

  closeLead(): void {
    this.set({ leadOpen: false });
    this.input.current?.focus();
  }

  /** What the server opened stays open the first time, and while something in it is to be mended. */
  private askOnce(): void {
    if (!this.view.leadOpen) return;
    const mending = Object.keys(this.view.state.lead.errors).length > 0;
    if (this.kept?.get().leadAsked && !mending) this.set({ leadOpen: false });
    this.kept?.set({ leadAsked: true });
  }

  private openLead(): void {
    this.kept?.set({ leadAsked: true });
    this.set({ leadOpen: true });
  }

  private queue(message: Unsent): void {
    this.unsent.push(message);
    this.kept?.set({ unsent: this.unsent });
    const shown: MessageView = { message_id: message.key, role: "user", message_text: message.text, citations: [], delivery: "sending" };
    this.set({ problem: "" });
    this.change({ messages: [...this.view.state.messages, shown], suggested_questions: [], notice: null });
    reveal();
  }

  private async pump(): Promise<void> {
    const message = this.unsent[0];
    if (!message || this.busy) return;
    clearTimeout(this.timer);
    this.busy = true;
    this.patch(message.key, { delivery: "sending" });
    const coming: MessageView = { message_id: `answer-${message.key}`, role: "bot", message_text: "", citations: [], delivery: "coming" };
    this.insertAfter(message.key, coming);
    reveal();
    const outcome = await sendMessage(this.view.state, message, (text) => this.patch(coming.message_id, { message_text: text }));
    this.busy = false;
    this.settle(message, coming, outcome);
    if (outcome.kind === "done" || outcome.kind === "refused") void this.pump();
  }

  private settle(message: Unsent, coming: MessageView, outcome: Outcome): void {
    const { chat } = this.view.state.texts;
    if (outcome.kind === "done") {
      this.tries = 0;
      this.delivered(message);
      this.answered(message, coming, outcome.turn);
      return;
    }
    this.drop(coming.message_id);
    if (outcome.kind === "offline" || outcome.kind === "later") {
      const seconds = outcome.kind === "later" ? outcome.seconds : (RETRY_SECONDS[this.tries] ?? 60);
      this.tries += 1;
      this.patch(message.key, { delivery: "waiting" });
      this.set({ announcement: outcome.kind === "later" ? chat.slow : chat.waiting });
      this.timer = setTimeout(() => void this.pump(), seconds * 1000);
      return;
    }
    this.delivered(message);
    this.patch(message.key, { delivery: "refused" });
    if (this.input.current && !this.input.current.value) this.input.current.value = message.text;
    this.kept?.set({ draft: this.input.current?.value ?? "" });
    this.set({ problem: outcome.kind === "gone" ? chat.gone : outcome.detail || chat.failed });
  }

  private answered(message: Unsent, coming: MessageView, turn: Turn): void {
    const { state } = this.view;
    const known = state.messages.some((item) => item.message_id === turn.message_id);
    const answer: MessageView = {
      message_id: turn.message_id,
      role: "bot",
      message_text: turn.bot_response_text,
      citations: turn.citations,
      cards: turn.cards,
      answered: turn.answered,
      handoff: turn.handoff,
    };
    const messages = state.messages
      .filter((item) => !known || (item.message_id !== message.key && item.message_id !== coming.message_id))
      .map((item) =>
        item.message_id === coming.message_id ? answer : item.message_id === message.key ? { ...item, delivery: undefined } : item,
      )
      .filter((item) => item.role !== "bot" || item.message_text);
    this.change(
      {
        messages,
        conversation_id: turn.conversation_id,
        suggested_questions: turn.suggested_questions,
        lead: { ...state.lead, captured: state.lead.captured || turn.lead.captured },
      },
      fill(state.texts.chat.answer, { text: turn.bot_response_text }),
    );
    this.kept?.set({ last: { conversation_id: turn.conversation_id, message_id: turn.message_id } });
    this.offerLead(turn);
    reveal();
  }

  /** Details are asked for once by itself: when the agent is needed, or after a few useful answers. */
  private offerLead(turn: Turn): void {
    if (turn.lead.captured || this.kept?.get().leadAsked) return;
    const useful = this.view.state.messages.filter((item) => item.role === "bot" && item.answered).length;
    if (turn.handoff || useful >= ANSWERS_BEFORE_LEAD) this.openLead();
  }

  /** A page that was drawn while an answer was on its way lacks it: then the history is fetched once. */
  private async catchUp(): Promise<void> {
    const last = this.kept?.get().last;
    const has = (id: string) => this.view.state.messages.some((item) => item.message_id === id);
    if (!last || has(last.message_id)) return;
    const stored = await readMessages({ ...this.view.state, conversation_id: last.conversation_id });
    if (!stored || has(last.message_id)) return;
    const local = this.view.state.messages.filter((item) => item.delivery && !stored.some((known) => known.message_id === item.message_id));
    this.change({ conversation_id: last.conversation_id, messages: [...stored, ...local] });
    reveal();
  }

  /** Shows what a human wrote meanwhile. */
  private async refresh(): Promise<void> {
    const { state } = this.view;
    if (this.busy || !state.conversation_id) return;
    const stored = await readMessages(state);
    const fresh = (stored ?? []).filter(
      (item) => item.role === "agent" && !this.view.state.messages.some((shown) => shown.message_id === item.message_id),
    );
    if (!fresh.length) return;
    this.change({ messages: [...this.view.state.messages, ...fresh] }, fresh.map((item) => item.message_text).join("\n"));
    reveal();
  }

  private delivered(message: Unsent): void {
    this.unsent = this.unsent.filter((item) => item.key !== message.key);
    this.kept?.set({ unsent: this.unsent });
  }

  private insertAfter(id: string, message: MessageView): void {
    this.change({ messages: this.view.state.messages.flatMap((item) => (item.message_id === id ? [item, message] : [item])) });
  }

  private drop(id: string): void {
    this.change({ messages: this.view.state.messages.filter((item) => item.message_id !== id) });
  }

  private patch(id: string, change: Partial<MessageView>): void {
    this.change({ messages: this.view.state.messages.map((item) => (item.message_id === id ? { ...item, ...change } : item)) });
  }

  private change(change: Partial<ChatState>, announcement = this.view.announcement): void {
    this.set({ state: { ...this.view.state, ...change }, announcement });
  }

  private set(change: Partial<View>): void {
    this.view = { ...this.view, ...change };
    this.show(this.view);
  }
}

/** Brings the end of the conversation into view, above the field, once it is drawn. */
function reveal(): void {
  requestAnimationFrame(() => document.getElementById("latest")?.scrollIntoView({ block: "nearest" }));
}
