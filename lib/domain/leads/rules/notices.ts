export type NoticeKind = "lead_assigned" | "lead_waiting" | "tour_booked" | "handoff_requested" | "qa_issue";

/** `who`: the buyer as far as known. `about`: the home's address. */
export type NoticeValues = { who: string | null; about: string | null; score: number | null; when: string | null; org_name: string };

type Notice = { subject: string; heading: string; paragraphs: string[]; button: string; footer: string };
type Words = Record<NoticeKind, (values: NoticeValues) => Omit<Notice, "footer">>;
type Language = "en" | "es" | "ar";

const lines = (...texts: (string | null | false)[]): string[] => texts.filter((text): text is string => Boolean(text));

const LETTERS: Record<Language, Words> = {
  en: {
    lead_assigned: ({ who, about, score }) => ({
      subject: `New lead: ${who ?? "a buyer"}`,
      heading: `${who ?? "A buyer"} is yours`,
      paragraphs: lines(
        about && `Asked about ${about}.`,
        score !== null && `Score: ${score} of 100.`,
        "The first follow-up is in your tasks.",
      ),
      button: "Open the lead",
    }),
    lead_waiting: ({ who }) => ({
      subject: `A lead is waiting: ${who ?? "a buyer"}`,
      heading: "No agent is free",
      paragraphs: lines(`${who ?? "A buyer"} waits for an agent. Everyone is at capacity or has overdue follow-ups.`),
      button: "See waiting leads",
    }),
    tour_booked: ({ who, about, when }) => ({
      subject: `Tour booked: ${when ?? ""}`,
      heading: `${who ?? "A buyer"} wants to see the home`,
      paragraphs: lines(about, when),
      button: "Open the lead",
    }),
    handoff_requested: ({ who, about }) => ({
      subject: "A buyer asks for a person",
      heading: `${who ?? "A buyer"} asks for a person`,
      paragraphs: lines(about && `The chat is about ${about}.`, "Your answer appears in their chat."),
      button: "Answer the chat",
    }),
    qa_issue: () => ({
      subject: "A conversation needs attention",
      heading: "An answer was flagged",
      paragraphs: ["Someone on your team found a problem in a conversation."],
      button: "Open the conversation",
    }),
  },
  es: {
    lead_assigned: ({ who, about, score }) => ({
      subject: `Nuevo contacto: ${who ?? "un comprador"}`,
      heading: `${who ?? "Un comprador"} es suyo`,
      paragraphs: lines(
        about && `Preguntó por ${about}.`,
        score !== null && `Puntuación: ${score} de 100.`,
        "El primer seguimiento está en sus tareas.",
      ),
      button: "Abrir el contacto",
    }),
    lead_waiting: ({ who }) => ({
      subject: `Un contacto espera: ${who ?? "un comprador"}`,
      heading: "Ningún agente está libre",
      paragraphs: lines(`${who ?? "Un comprador"} espera a un agente. Todos están al límite o tienen seguimientos atrasados.`),
      button: "Ver los contactos en espera",
    }),
    tour_booked: ({ who, about, when }) => ({
      subject: `Visita reservada: ${when ?? ""}`,
      heading: `${who ?? "Un comprador"} quiere ver la propiedad`,
      paragraphs: lines(about, when),
      button: "Abrir el contacto",
    }),
    handoff_requested: ({ who, about }) => ({
      subject: "Un comprador pide hablar con una persona",
      heading: `${who ?? "Un comprador"} pide hablar con una persona`,
      paragraphs: lines(about && `El chat es sobre ${about}.`, "Su respuesta aparece en el chat."),
      button: "Responder al chat",
    }),
    qa_issue: () => ({
      subject: "Una conversación necesita atención",
      heading: "Se marcó una respuesta",
      paragraphs: ["Alguien de su equipo encontró un problema en una conversación."],
      button: "Abrir la conversación",
    }),
  },
  ar: {
    lead_assigned: ({ who, about, score }) => ({
      subject: `عميل جديد: ${who ?? "مشترٍ"}`,
      heading: `${who ?? "مشترٍ"} من نصيبك`,
      paragraphs: lines(about && `سأل عن ${about}.`, score !== null && `التقييم: ${score} من 100.`, "أول متابعة موجودة في مهامك."),
      button: "افتح ملف العميل",
    }),
    lead_waiting: ({ who }) => ({
      subject: `عميل في الانتظار: ${who ?? "مشترٍ"}`,
      heading: "لا يوجد وكيل متاح",
      paragraphs: lines(`${who ?? "مشترٍ"} ينتظر وكيلًا. الجميع بلغوا حدّهم أو لديهم متابعات متأخرة.`),
      button: "اعرض العملاء المنتظرين",
    }),
    tour_booked: ({ who, about, when }) => ({
      subject: `تم حجز معاينة: ${when ?? ""}`,
      heading: `${who ?? "مشترٍ"} يريد معاينة العقار`,
      paragraphs: lines(about, when),
      button: "افتح ملف العميل",
    }),
    handoff_requested: ({ who, about }) => ({
      subject: "مشترٍ يطلب التحدث مع شخص",
      heading: `${who ?? "مشترٍ"} يطلب التحدث مع شخص`,
      paragraphs: lines(about && `المحادثة عن ${about}.`, "يظهر جوابك في محادثته."),
      button: "أجب على المحادثة",
    }),
    qa_issue: () => ({
      subject: "محادثة تحتاج إلى انتباه",
      heading: "تم وضع علامة على إجابة",
      paragraphs: ["وجد أحد أعضاء فريقك مشكلة في محادثة."],
      button: "افتح المحادثة",
    }),
  },
};

/** A notice to the team in the reader's language; English where we have no words. */
export function noticeLetter(kind: NoticeKind, locale: string, values: NoticeValues): Notice & { locale: Language } {
  const short = locale.slice(0, 2).toLowerCase();
  const language: Language = short === "es" || short === "ar" ? short : "en";
  return { ...LETTERS[language][kind](values), footer: values.org_name, locale: language };
}
