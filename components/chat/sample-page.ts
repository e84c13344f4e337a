import texts from "@/messages/en/chat.json";
import type { ChatState, MessageView, PageView } from "./model";

/** A believable page for tests: what a buyer sees of a house with everything filled in. */
export function samplePage(chat: Partial<ChatState> = {}, page: Partial<PageView> = {}): PageView {
  return {
    texts,
    language: "en",
    title: "412 Alder Court: ask about this home",
    description: "Ask about 412 Alder Court. Every answer comes from the listing and says where.",
    url: "https://yardsign.example/c/412-alder-court",
    property: {
      address: "412 Alder Court",
      place: "Maple Falls, WA 98266",
      price: "$649,000",
      status: null,
      facts: [
        { label: "Bedrooms", value: "4" },
        { label: "Bathrooms", value: "2.5" },
        { label: "Inside", value: "2,310 sq ft" },
        { label: "Built", value: "1998" },
      ],
      photo: null,
    },
    homes: [],
    brand: {
      light: "#1f5a4c",
      on_light: "#ffffff",
      dark: "#7fb5a6",
      on_dark: "#000000",
      theme: "auto",
      corner_radius: 14,
      logo_url: null,
      avatar_url: null,
      disclaimer: "",
    },
    agent: { name: "Dana Reyes", email: "dana@harbor.example", phone: "+1 555 0142", license: "WA 118822" },
    languages: [
      { code: "en", name: "English", href: "/c/412-alder-court?lang=en" },
      { code: "es", name: "Español", href: "/c/412-alder-court?lang=es" },
      { code: "ar", name: "العربية", href: "/c/412-alder-court?lang=ar" },
    ],
    embedded: false,
    ...page,
    chat: { ...sampleChat(), ...chat },
  };
}

function sampleChat(): ChatState {
  return {
    bot_id: "0199a000-0000-7000-8000-000000000001",
    qr_id: null,
    conversation_id: null,
    user_session_id: "0b9d1c6e-5a43-4a7e-9a38-0c8f4d5f7a11",
    action: "/c/412-alder-court",
    language: "en",
    channel: "web",
    agent_name: "Dana Reyes",
    org_name: "Harbor Realty",
    greeting: "Hello. Ask me anything about 412 Alder Court. When I don't know, I say so.",
    messages: [],
    suggested_questions: ["How many bedrooms are there?", "How old is the roof?", "Are pets allowed?"],
    lead: { captured: false, offered: false, values: { name: "", email: "", phone: "", contact: false, marketing: false }, errors: {} },
    handoff_requested: false,
    message_limit: 2000,
    draft: "",
    notice: null,
    idempotency_key: "7d2f6f0e-95a8-4a34-9a53-2f9d8c0f2b10",
    texts: { chat: texts.chat, lead: texts.lead },
  };
}

/** A question, its answer with a source, and an honest "I don't know". */
export const sampleMessages: MessageView[] = [
  { message_id: "m1", role: "user", message_text: "How old is the <b>roof</b>?", citations: [] },
  {
    message_id: "m2",
    role: "bot",
    message_text: "The roof was replaced in 2021.",
    citations: [
      {
        source_id: "s1",
        title: "Listing brochure",
        quote: "New roof in 2021, with a transferable warranty.",
        url: "https://harbor.example/412",
      },
    ],
    answered: true,
  },
  { message_id: "m3", role: "user", message_text: "Is there a ghost?", citations: [] },
  {
    message_id: "m4",
    role: "bot",
    message_text: "The listing doesn't say. Shall I ask Dana Reyes?",
    citations: [],
    answered: false,
    handoff: true,
  },
];
