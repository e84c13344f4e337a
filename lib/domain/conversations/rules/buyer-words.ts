type Words = {
  silent: (name: string) => string;
  handoff: (name: string) => string;
  thanks: (name: string | null) => string;
  call: (agent: string, phone: string) => string;
  write: (agent: string, email: string) => string;
  nameOnly: (name: string) => string;
  tour: (agent: string) => string;
  person: (agent: string) => string;
};

/** What the assistant says of itself, beside the answers, in the buyer's language. Short, and only what is so. */
const WORDS: Readonly<Record<"en" | "es" | "ar", Words>> = {
  en: {
    silent: (name) => `${name} has your message and will answer here.`,
    handoff: (name) =>
      `I have asked ${name} to answer you here. If you leave your name and an email or phone number, you will hear back even after you close this page.`,
    thanks: (name) => (name ? `Thank you, ${name}.` : "Thank you."),
    call: (agent, phone) => `${agent} will call you at ${phone}.`,
    write: (agent, email) => `${agent} will write to you at ${email}.`,
    nameOnly: (name) => `Nice to meet you, ${name}. What would you like to know about this home?`,
    tour: (agent) => `${agent} will agree on a day and time for the tour with you.`,
    person: (agent) => `I have told ${agent}, who will get back to you.`,
  },
  es: {
    silent: (name) => `${name} tiene su mensaje y le responderá aquí.`,
    handoff: (name) =>
      `He pedido a ${name} que le responda aquí. Si deja su nombre y un correo o teléfono, recibirá la respuesta aunque cierre esta página.`,
    thanks: (name) => (name ? `Gracias, ${name}.` : "Gracias."),
    call: (agent, phone) => `${agent} le llamará al ${phone}.`,
    write: (agent, email) => `${agent} le escribirá a ${email}.`,
    nameOnly: (name) => `Mucho gusto, ${name}. ¿Qué le gustaría saber de esta propiedad?`,
    tour: (agent) => `${agent} acordará con usted el día y la hora de la visita.`,
    person: (agent) => `He avisado a ${agent}, que se pondrá en contacto con usted.`,
  },
  ar: {
    silent: (name) => `وصلت رسالتك إلى ${name} وسيأتيك الرد هنا.`,
    handoff: (name) => `طلبت من ${name} أن يجيبك هنا. إذا تركت اسمك وبريدك الإلكتروني أو رقم هاتفك فسيصلك الرد حتى بعد إغلاق هذه الصفحة.`,
    thanks: (name) => (name ? `شكرًا ${name}.` : "شكرًا لك."),
    call: (agent, phone) => `سيتصل بك ${agent} على الرقم \u2066${phone}\u2069.`,
    write: (agent, email) => `سيراسلك ${agent} على \u2066${email}\u2069.`,
    nameOnly: (name) => `تشرفنا ${name}. ماذا تود أن تعرف عن هذا العقار؟`,
    tour: (agent) => `سيتفق معك ${agent} على يوم المعاينة ووقتها.`,
    person: (agent) => `أبلغت ${agent} وسيتواصل معك.`,
  },
};

function wordsOf(language: string): Words {
  const base = language.toLowerCase().slice(0, 2);
  return base === "es" || base === "ar" ? WORDS[base] : WORDS.en;
}

/** While a person answers in the bot's place. */
export const botSilent = (language: string, name: string): string => wordsOf(language).silent(name);

/** After the buyer asked for a person. */
export const handoffAccepted = (language: string, name: string): string => wordsOf(language).handoff(name);

/** After the buyer gave details: by whom and how they will be reached. `phone` as the buyer knows it. */
export function detailsAccepted(
  language: string,
  given: { first_name: string | null; email: string | null; phone: string | null; reached_by: string },
): string {
  const words = wordsOf(language);
  if (given.phone) return `${words.thanks(given.first_name)} ${words.call(given.reached_by, given.phone)}`;
  if (given.email) return `${words.thanks(given.first_name)} ${words.write(given.reached_by, given.email)}`;
  return given.first_name ? words.nameOnly(given.first_name) : words.thanks(null);
}

/** A tour is wanted by a buyer who can be reached. */
export const tourToBeAgreed = (language: string, agent: string): string => wordsOf(language).tour(agent);

/** A person is wanted by a buyer who can be reached. */
export const personTold = (language: string, agent: string): string => wordsOf(language).person(agent);
