import { fill } from "./fill";
import { LANGUAGES } from "./languages";
import type { CardView, ChatState, FactView, LeadErrorCode, LeadErrors, NoticeCode, PageData, PageView, Texts } from "./model";

/** After how many answers the details are asked for on the page without JavaScript. */
const ANSWERS_BEFORE_LEAD = 3;

type Property = NonNullable<PageData["property"]>;

/** Puts the data of the buyer's page into words and formats of its language. */
export function pageView(data: PageData): PageView {
  const { texts } = LANGUAGES[data.language];
  const { property, bot } = data;
  const names = { address: property?.address ?? "", org: bot.org_name };
  return {
    chat: chatState(data, texts),
    texts,
    language: data.language,
    title: fill(property ? texts.page.title : texts.page.titleGeneral, names),
    description: fill(property ? texts.page.description : texts.page.descriptionGeneral, names),
    url: data.url,
    property: property && propertyView(property, data, texts),
    homes: data.homes.map((home) => cardView(home, data, texts)),
    brand: { ...data.brand, disclaimer: data.disclaimer ?? "" },
    agent: data.agent && {
      name: data.agent.full_name,
      email: data.agent.email,
      phone: data.agent.phone,
      license: data.agent.license_number,
    },
    languages: bot.language_links.map(({ language, href }) => ({ code: language, name: LANGUAGES[language].name, href })),
    embedded: data.channel === "embed",
  };
}

function chatState(data: PageData, texts: Texts): ChatState {
  const { bot, conversation, form, property } = data;
  const agent_name = data.agent?.full_name ?? bot.org_name;
  const names = { address: property?.address ?? "", org: bot.org_name, agent: agent_name };
  const captured = conversation?.lead_captured ?? false;
  return {
    bot_id: bot.bot_id,
    qr_id: data.qr_id,
    conversation_id: conversation?.conversation_id ?? null,
    user_session_id: data.user_session_id,
    action: data.action,
    language: data.language,
    channel: data.channel,
    agent_name,
    org_name: bot.org_name,
    greeting: data.greeting ?? fill(property ? texts.chat.greeting : texts.chat.greetingGeneral, names),
    messages: conversation?.messages ?? [],
    suggested_questions: bot.suggested_questions,
    lead: {
      captured,
      offered: !captured && (form.lead !== null || form.notice === "handed_off" || momentForDetails(data)),
      values: form.lead?.values ?? { name: "", email: "", phone: "", contact: false, marketing: false },
      errors: leadWords(form.lead?.errors ?? {}, texts, names),
    },
    handoff_requested: conversation?.handoff_requested ?? false,
    message_limit: data.message_limit,
    draft: form.draft,
    notice: form.notice && noticeView(form.notice, data, texts, names),
    idempotency_key: data.idempotency_key,
    texts: { chat: texts.chat, lead: texts.lead },
  };
}

/** Details are asked for when the last answer called for the agent, or just after a few useful answers. */
function momentForDetails({ conversation }: PageData): boolean {
  const answers = conversation?.messages.filter((message) => message.role === "bot") ?? [];
  return answers.at(-1)?.handoff === true || answers.filter((message) => message.answered).length === ANSWERS_BEFORE_LEAD;
}

const PROBLEMS: NoticeCode[] = ["report_empty", "report_first", "empty", "too_long", "slow", "failed"];

function noticeView(code: NoticeCode, data: PageData, texts: Texts, names: Record<string, string>): ChatState["notice"] {
  const { locale } = LANGUAGES[data.language];
  const count = { count: data.form.draft.length.toLocaleString(locale), limit: data.message_limit.toLocaleString(locale) };
  const words: Record<NoticeCode, string> = {
    erased: texts.page.eraseDone,
    reported: texts.page.reportDone,
    report_empty: texts.page.reportEmpty,
    report_first: texts.page.reportFirst,
    handed_off: texts.chat.handedOff,
    lead_done: texts.lead.done,
    empty: texts.chat.empty,
    too_long: texts.chat.tooLong,
    slow: texts.chat.slow,
    failed: texts.chat.failed,
  };
  return { kind: PROBLEMS.includes(code) ? "problem" : "done", text: fill(words[code], { ...names, ...count }) };
}

function leadWords(codes: { [field in keyof LeadErrors]: LeadErrorCode }, { lead }: Texts, names: Record<string, string>): LeadErrors {
  const words: Record<LeadErrorCode, string> = {
    need_contact: lead.needContact,
    need_consent: lead.needConsent,
    bad_email: lead.badEmail,
    bad_phone: lead.badPhone,
    failed: lead.failed,
  };
  return Object.fromEntries(Object.entries(codes).map(([field, code]) => [field, fill(words[code as LeadErrorCode], names)]));
}

function propertyView(property: Property, { language }: PageData, texts: Texts): PageView["property"] {
  const [photo] = property.media;
  const place = [property.city, [property.state, property.zip_code].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  return {
    address: property.address,
    place,
    price: priceText(property, language, texts),
    status: property.status === "active" ? null : texts.page[property.status],
    facts: fourFacts(property, language, texts),
    photo: photo
      ? {
          url: photo.url,
          alt: photo.caption ?? fill(texts.page.photoOf, { address: property.address }),
          width: photo.width,
          height: photo.height,
        }
      : null,
  };
}

function cardView(home: Property, data: PageData, texts: Texts): CardView {
  const view = propertyView(home, data, texts);
  const [photo] = home.media;
  return {
    property_id: home.property_id,
    address: [home.address, home.city].filter(Boolean).join(", "),
    price_text: view?.price ?? "",
    facts_text: (view?.facts ?? []).map(({ label, value }) => `${label} ${value}`).join(" · "),
    ...(photo ? { photo_url: photo.url } : {}),
    url: home.listing_url ?? data.url,
  };
}

function priceText({ price, currency, listing_type }: Property, language: PageData["language"], texts: Texts): string {
  if (price === null) return texts.page.priceOnRequest;
  const money = moneyText(price, currency, language);
  return listing_type === "rent" ? fill(texts.page.perMonth, { price: money }) : money;
}

function moneyText(amount: number, currency: string, language: PageData["language"]): string {
  const { locale } = LANGUAGES[language];
  const text = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    maximumFractionDigits: 0,
  }).format(amount);
  // Amount and sign read from left to right, in Arabic too.
  return language === "ar" ? `\u2066${text.replace(/\u200f/g, "")}\u2069` : text;
}

/** At most four, in the order a buyer asks: rooms, size, then what sets this home apart. */
function fourFacts(property: Property, language: PageData["language"], { page }: Texts): FactView[] {
  const number = new Intl.NumberFormat(LANGUAGES[language].locale, { maximumFractionDigits: 1 });
  const size = (value: number) => `${number.format(value)} ${property.area_unit === "sqm" ? page.sqm : page.sqft}`;
  const facts: (FactView | false)[] = [
    property.bedrooms !== null && { label: page.bedrooms, value: number.format(property.bedrooms) },
    property.bathrooms !== null && { label: page.bathrooms, value: number.format(property.bathrooms) },
    property.area !== null && { label: page.area, value: size(property.area) },
    property.year_built !== null && { label: page.built, value: String(property.year_built) },
    property.lot_area !== null && { label: page.lot, value: size(property.lot_area) },
    property.hoa_fee !== null && { label: page.hoa, value: feeText(property.hoa_fee, property, language, page) },
  ];
  return facts.filter((fact) => fact !== false).slice(0, 4);
}

function feeText(fee: number, { currency, hoa_frequency }: Property, language: PageData["language"], page: Texts["page"]): string {
  const price = moneyText(fee, currency, language);
  const words = { monthly: page.perMonth, quarterly: page.perQuarter, annually: page.perYear };
  return hoa_frequency ? fill(words[hoa_frequency], { price }) : price;
}
