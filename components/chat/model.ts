import type messages from "@/messages/en/chat.json";

/** The words of the page and of the chat, in one language. */
export type Texts = typeof messages;
/** What the browser's part needs of them: kept small, it travels in the page. */
export type ChatTexts = Pick<Texts, "chat" | "lead">;

export type Language = "en" | "es" | "ar";

export type CitationView = { source_id: string; title: string; quote: string; url?: string | undefined };

/** A home beside an answer. Its text repeats it for who reads no cards. */
export type CardView = {
  property_id: string;
  address: string;
  price_text: string;
  facts_text: string;
  photo_url?: string | undefined;
  url: string;
};

export type MessageView = {
  message_id: string;
  role: "user" | "bot" | "agent";
  message_text: string;
  citations: CitationView[];
  cards?: CardView[] | undefined;
  answered?: boolean | null | undefined;
  handoff?: boolean | undefined;
  rating?: "up" | "down" | null | undefined;
  /** Of what this browser still has to deliver, of an answer still coming, of words that are not stored here. */
  delivery?: "sending" | "waiting" | "refused" | "coming" | "local" | undefined;
};

/** What a form without JavaScript answers on the page: done, or what to mend. */
export type Notice = { kind: "done" | "problem"; text: string };

export type LeadValues = { name: string; email: string; phone: string; contact: boolean; marketing: boolean };
export type LeadErrors = {
  email?: string | undefined;
  phone?: string | undefined;
  contact?: string | undefined;
  form?: string | undefined;
};

/** All that the chat needs, on the server and again in the browser: plain JSON. */
export type ChatState = {
  bot_id: string;
  qr_id: string | null;
  conversation_id: string | null;
  user_session_id: string;
  /** Where the forms post: the page's own address. */
  action: string;
  language: Language;
  channel: "web" | "embed";
  /** Who answers when the assistant can't: the agent's name, else the organization's. */
  agent_name: string;
  org_name: string;
  greeting: string;
  messages: MessageView[];
  suggested_questions: string[];
  lead: { captured: boolean; offered: boolean; values: LeadValues; errors: LeadErrors };
  handoff_requested: boolean;
  message_limit: number;
  /** Text that was refused and is given back. */
  draft: string;
  notice: Notice | null;
  /** One for the next post of a form: pressing twice sends once. */
  idempotency_key: string;
  texts: ChatTexts;
};

export type FactView = { label: string; value: string };

export type PageView = {
  chat: ChatState;
  texts: Texts;
  language: Language;
  title: string;
  description: string;
  url: string;
  property: {
    address: string;
    place: string;
    price: string;
    status: string | null;
    facts: FactView[];
    photo: { url: string; alt: string; width: number | undefined; height: number | undefined } | null;
  } | null;
  /** Of a bot with several homes, when none is chosen. */
  homes: CardView[];
  brand: {
    light: string;
    on_light: string;
    dark: string;
    on_dark: string;
    theme: "light" | "dark" | "auto";
    corner_radius: number;
    logo_url: string | null;
    avatar_url: string | null;
    disclaimer: string;
  };
  agent: { name: string; email: string | null; phone: string | null; license: string | null } | null;
  languages: { code: Language; name: string; href: string }[];
  embedded: boolean;
};

/** What scripts/build-chat.mjs made: the script's address and the minified style. */
export type Bundle = { script: string; style: string };

/** Codes of what a posted form says on the page; page-view.ts has the words. */
export type NoticeCode =
  | "erased"
  | "reported"
  | "report_empty"
  | "report_first"
  | "handed_off"
  | "lead_done"
  | "empty"
  | "too_long"
  | "slow"
  | "failed";
export type LeadErrorCode = "need_contact" | "need_consent" | "bad_email" | "bad_phone" | "failed";

type PropertyData = {
  property_id: string;
  listing_url: string | null;
  address: string;
  city: string | null;
  state: string | null;
  zip_code: string | null;
  status: "active" | "pending" | "sold" | "inactive";
  property_type: string | null;
  listing_type: "sale" | "rent";
  price: number | null;
  currency: string;
  bedrooms: number | null;
  bathrooms: number | null;
  area: number | null;
  area_unit: "sqft" | "sqm" | null;
  lot_area: number | null;
  year_built: number | null;
  hoa_fee: number | null;
  hoa_frequency: "monthly" | "quarterly" | "annually" | null;
  media: { url: string; caption?: string; width?: number; height?: number }[];
};

/** What the door hands over: data alone, no words and no formats. */
export type PageData = {
  language: Language;
  /** The page's public address, and the one its forms post to. */
  url: string;
  action: string;
  channel: "web" | "embed";
  bot: { bot_id: string; org_name: string; suggested_questions: string[]; language_links: { language: Language; href: string }[] };
  qr_id: string | null;
  property: PropertyData | null;
  homes: PropertyData[];
  /** Null where the realtor wrote nothing of their own. */
  greeting: string | null;
  disclaimer: string | null;
  brand: Omit<PageView["brand"], "disclaimer">;
  agent: { full_name: string; email: string | null; phone: string | null; license_number: string | null } | null;
  user_session_id: string;
  conversation: { conversation_id: string; messages: MessageView[]; handoff_requested: boolean; lead_captured: boolean } | null;
  message_limit: number;
  idempotency_key: string;
  form: {
    notice: NoticeCode | null;
    draft: string;
    lead: {
      values: LeadValues;
      errors: { email?: LeadErrorCode; phone?: LeadErrorCode; contact?: LeadErrorCode; form?: LeadErrorCode };
    } | null;
  };
};
