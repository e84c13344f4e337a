import type { GuardTopic } from "@/lib/domain/fair-housing/constants";
import type { AnswerLanguage } from "../constants";
import type { Speaker } from "../schemas";

/** Public sources named instead of an opinion, in market `us`; elsewhere the authorities are named in words. */
const SOURCES = {
  census: "https://data.census.gov",
  crime: "https://cde.ucr.cjis.gov",
  offenders: "https://www.nsopw.gov",
  schools: "https://nces.ed.gov/ccd/schoolsearch",
} as const;

type Names = { agent: string; organization: string; address: string | null; us: boolean };

/** The names that fixed sentences carry: the agent, or the organization where no agent is known. */
export function namesOf(speaker: Speaker): Names {
  return {
    agent: speaker.agent_name ?? speaker.organization_name,
    organization: speaker.organization_name,
    address: speaker.address ?? null,
    us: (speaker.market ?? "us") === "us",
  };
}

const census = ({ us }: Names) =>
  us
    ? `the U.S. Census publishes figures for every area: ${SOURCES.census}`
    : "the official statistics office publishes figures for every area";
const censo = ({ us }: Names) =>
  us
    ? `el Censo de EE. UU. publica cifras de cada zona: ${SOURCES.census}`
    : "la oficina oficial de estadística publica cifras de cada zona";

/** A source's name and the value it gives. */
type Said = { source: string; value: string };

type Phrases = {
  yes: string;
  no: string;
  confirmedListing: (names: Names) => string;
  listing: string;
  quoted: (quote: string) => string;
  foreign: string;
  unknown: (names: Names, topics: string[]) => string;
  unknownTopic: (topic: string) => string;
  knownPart: (facts: string) => string;
  offer: (names: Names) => string;
  /** The one place where an answer names its sources: they say different things. */
  conflict: (label: string, said: Said[]) => string;
  greeting: (names: Names) => string;
  thanks: string;
  goodbye: (names: Names) => string;
  identity: (names: Names) => string;
  ability: (names: Names) => string;
  tour: (names: Names) => string;
  contact: (names: Names) => string;
  accept: (names: Names) => string;
  decline: string;
  negotiation: (names: Names) => string;
  lending: (names: Names) => string;
  legal: (names: Names) => string;
  appraisal: (names: Names) => string;
  assistance_animal: (names: Names) => string;
  empty: string;
  refusal: Record<GuardTopic, (names: Names) => string>;
  homesFound: (count: number) => string;
  noHomes: (names: Names) => string;
  homesMore: (count: number) => string;
  whichHome: string;
};

const en: Phrases = {
  yes: "Yes.",
  no: "No.",
  confirmedListing: ({ agent }) => `the listing, as confirmed by ${agent}`,
  listing: "the listing",
  quoted: (quote) => `“${quote}”`,
  foreign: "The source is in another language, so I quote it as it is.",
  unknown: ({ agent }, topics) =>
    `${topics.length > 0 ? `I don't know about this: ${topics.join(", ")}.` : "I don't know that."} It isn't in what I was given. Shall I ask ${agent}?`,
  unknownTopic: (topic) => `I don't know about this: ${topic}.`,
  knownPart: (facts) => `I can't answer that exactly. What I do have: ${facts}`,
  offer: ({ agent }) => `Shall I ask ${agent}?`,
  conflict: (label, said) =>
    `My sources disagree (${label.toLowerCase()}): ${said.map(({ source, value }) => `${source} says ${value}`).join(", ")}.`,
  greeting: ({ organization, address }) =>
    `Hello. I'm the assistant of ${organization}${address ? ` for ${address}` : ""}. What would you like to know?`,
  thanks: "You're welcome. Is there anything else you would like to know?",
  goodbye: ({ agent }) => `Goodbye, and thank you for your interest. ${agent} is there when you need more.`,
  identity: ({ agent, organization }) =>
    `I'm an automated assistant of ${organization}, not a person. I answer from what I was given about the home, and I can pass your question to ${agent}.`,
  ability: ({ agent }) =>
    `I answer questions about the home from what I was given: price, rooms, fees, parking, and more. I can also set up a visit or pass a question to ${agent}.`,
  tour: ({ agent }) => `${agent} can show you the home. Which day and time suits you, and how can we reach you?`,
  contact: ({ agent }) =>
    `${agent} can help you with that. Leave your name and an email or phone number here, and ${agent} will get back to you.`,
  accept: ({ agent }) => `Good. Leave your name and an email or phone number, and ${agent} will get back to you.`,
  decline: "All right. Ask me anything else about the home.",
  negotiation: ({ agent }) =>
    `I can't speak about offers or what a seller would accept. ${agent} can. Shall I ask ${agent} to contact you?`,
  lending: ({ agent }) =>
    `I can't advise on loans or payments. A licensed lender can, and ${agent} can tell you whom others have used. Shall I ask?`,
  legal: ({ agent }) => `I can't give legal advice. A lawyer can, and ${agent} can tell you about the paperwork. Shall I ask?`,
  appraisal: ({ agent }) =>
    `I can't judge value or whether to buy. A licensed appraiser can, and ${agent} can share comparable sales. Shall I ask?`,
  assistance_animal: ({ agent }) =>
    `Assistance animals are not pets, and you don't need to tell me any medical details. Requests go straight to ${agent}. Shall I ask ${agent} to contact you?`,
  empty: "I didn't get a question there. What would you like to know about the home?",
  refusal: {
    area: (names) =>
      `I can't describe or rate neighborhoods or the people who live in them. I can share facts about the home, and ${census(names)}. You decide what matters to you.`,
    people: (names) =>
      `Fair-housing rules mean that I don't discuss who lives in an area. For figures about an area: ${census(names)}. I'm glad to answer questions about the home.`,
    safety: ({ us }) =>
      `I'm not able to judge how safe an area is. ${us ? `The local police department and the FBI publish crime data: ${SOURCES.crime}.` : "The local police publish official figures."} I'm glad to answer questions about the home.`,
    schools: ({ us }) =>
      `I don't rate schools. Please confirm the assigned school with the district${us ? `, and see public school data here: ${SOURCES.schools}` : ", which also publishes the official reports"}.`,
    families: ({ organization }) =>
      `I can't say for whom a home is right; ${organization} offers it to everyone on the same terms. I can tell you about its rooms, stairs and outdoor space, and you can judge for yourself.`,
    disability: ({ agent }) =>
      `I can't say for whom a home is right. I can share its accessibility features as facts, and a request for an accommodation goes straight to ${agent}. I won't ask for medical details.`,
    offenders: ({ us }) =>
      `I can't give information about people in the area. ${us ? `The U.S. Department of Justice keeps the public registry search here: ${SOURCES.offenders}.` : "The authorities keep the official records."}`,
    terms: ({ agent, organization }) =>
      `I can search by price, size, features and places you name, not by who people are. ${organization} offers homes to everyone on the same terms. ${agent} can tell you how to apply.`,
    income: ({ agent }) => `Please ask ${agent} about that; applications are considered under local law. Shall I pass your question on?`,
    accommodation: ({ agent }) =>
      `Thank you for telling me. Requests for an accommodation go straight to ${agent}; I won't ask for medical details. Shall I ask ${agent} to contact you?`,
    instructions: () => "I only answer questions about the home, from what I was given. What would you like to know about it?",
  },
  homesFound: (count) => (count === 1 ? "This home fits:" : `${count} homes fit:`),
  noHomes: ({ agent }) => `None of the homes I was given fits that. Shall I ask ${agent} what else there is?`,
  homesMore: (count) => `And ${count} more.`,
  whichHome: "Which home do you mean? I know these:",
};

const es: Phrases = {
  yes: "Sí.",
  no: "No.",
  confirmedListing: ({ agent }) => `el anuncio, confirmado por ${agent}`,
  listing: "el anuncio",
  quoted: (quote) => `«${quote}»`,
  foreign: "La fuente está en otro idioma; la cito tal cual.",
  unknown: ({ agent }, topics) =>
    `${topics.length > 0 ? `No tengo información sobre esto: ${topics.join(", ")}.` : "No lo sé."} No está en lo que me dieron. ¿Le pregunto a ${agent}?`,
  unknownTopic: (topic) => `No tengo información sobre esto: ${topic}.`,
  knownPart: (facts) => `No puedo responder eso con exactitud. Lo que sí tengo: ${facts}`,
  offer: ({ agent }) => `¿Le pregunto a ${agent}?`,
  conflict: (label, said) =>
    `Mis fuentes no coinciden (${label.toLowerCase()}): ${said.map(({ source, value }) => `${source} dice ${value}`).join(", ")}.`,
  greeting: ({ organization, address }) =>
    `Hola. Soy el asistente de ${organization}${address ? ` para ${address}` : ""}. ¿Qué le gustaría saber?`,
  thanks: "Con gusto. ¿Hay algo más que quiera saber?",
  goodbye: ({ agent }) => `Hasta luego, y gracias por su interés. ${agent} está a su disposición.`,
  identity: ({ agent, organization }) =>
    `Soy un asistente automático de ${organization}, no una persona. Respondo con lo que me dieron sobre la vivienda y puedo pasar su pregunta a ${agent}.`,
  ability: ({ agent }) =>
    `Respondo preguntas sobre la vivienda con lo que me dieron: precio, habitaciones, cuotas, estacionamiento y más. También puedo organizar una visita o pasar una pregunta a ${agent}.`,
  tour: ({ agent }) => `${agent} puede mostrarle la vivienda. ¿Qué día y hora le conviene, y cómo podemos contactarle?`,
  contact: ({ agent }) => `${agent} puede ayudarle con eso. Deje aquí su nombre y un correo o teléfono, y ${agent} le responderá.`,
  accept: ({ agent }) => `Bien. Deje su nombre y un correo o teléfono, y ${agent} le responderá.`,
  decline: "De acuerdo. Pregúnteme lo que quiera sobre la vivienda.",
  negotiation: ({ agent }) => `No puedo hablar de ofertas ni de lo que aceptaría el vendedor. ${agent} sí. ¿Le pido que le contacte?`,
  lending: ({ agent }) =>
    `No puedo asesorar sobre préstamos o pagos. Un prestamista con licencia sí puede, y ${agent} puede orientarle. ¿Le pregunto?`,
  legal: ({ agent }) => `No puedo dar asesoría legal. Un abogado sí puede, y ${agent} puede hablarle de los trámites. ¿Le pregunto?`,
  appraisal: ({ agent }) =>
    `No puedo juzgar el valor ni si conviene comprar. Un tasador con licencia sí puede, y ${agent} puede compartir ventas comparables. ¿Le pregunto?`,
  assistance_animal: ({ agent }) =>
    `Los animales de asistencia no son mascotas, y no hace falta que me dé datos médicos. Las solicitudes van directamente a ${agent}. ¿Le pido que le contacte?`,
  empty: "No encontré una pregunta. ¿Qué le gustaría saber sobre la vivienda?",
  refusal: {
    area: (names) =>
      `No puedo describir ni calificar barrios ni a las personas que viven en ellos. Puedo compartir datos de la vivienda, y ${censo(names)}. Usted decide qué le importa.`,
    people: (names) =>
      `Por las normas de vivienda justa no hablo de quién vive en una zona. Para cifras de una zona: ${censo(names)}. Con gusto respondo sobre la vivienda.`,
    safety: ({ us }) =>
      `No puedo juzgar si una zona es segura. ${us ? `La policía local y el FBI publican datos: ${SOURCES.crime}.` : "La policía local publica datos oficiales."} Con gusto respondo sobre la vivienda.`,
    schools: ({ us }) =>
      `No califico escuelas. Confirme la escuela asignada con el distrito${us ? ` y vea los datos públicos aquí: ${SOURCES.schools}` : ", que publica los informes oficiales"}.`,
    families: ({ organization }) =>
      `No puedo decir para quién es adecuada una vivienda; ${organization} la ofrece a todos en las mismas condiciones. Puedo hablarle de sus habitaciones, escaleras y espacios exteriores, y usted decide.`,
    disability: ({ agent }) =>
      `No puedo decir para quién es adecuada una vivienda. Puedo compartir sus características de accesibilidad, y las solicitudes de ajustes van directamente a ${agent}. No pediré datos médicos.`,
    offenders: ({ us }) =>
      `No puedo dar información sobre personas de la zona. ${us ? `El registro público del Departamento de Justicia está aquí: ${SOURCES.offenders}.` : "Las autoridades llevan los registros oficiales."}`,
    terms: ({ agent, organization }) =>
      `Puedo buscar por precio, tamaño, características y lugares, no por quiénes son las personas. ${organization} ofrece viviendas a todos en las mismas condiciones. ${agent} puede explicarle cómo solicitarla.`,
    income: ({ agent }) => `Por favor pregunte eso a ${agent}; las solicitudes se consideran según la ley local. ¿Le paso su pregunta?`,
    accommodation: ({ agent }) =>
      `Gracias por decírmelo. Las solicitudes de ajustes van directamente a ${agent}; no pediré datos médicos. ¿Le pido que le contacte?`,
    instructions: () => "Solo respondo preguntas sobre la vivienda, con lo que me dieron. ¿Qué le gustaría saber?",
  },
  homesFound: (count) => (count === 1 ? "Esta vivienda cumple:" : `${count} viviendas cumplen:`),
  noHomes: ({ agent }) => `Ninguna de las viviendas que tengo cumple eso. ¿Le pregunto a ${agent} qué más hay?`,
  homesMore: (count) => `Y ${count} más.`,
  whichHome: "¿A qué vivienda se refiere? Conozco estas:",
};

const ar: Phrases = {
  yes: "نعم.",
  no: "لا.",
  confirmedListing: ({ agent }) => `الإعلان، كما أكّده ${agent}`,
  listing: "الإعلان",
  quoted: (quote) => `«${quote}»`,
  foreign: "المصدر بلغة أخرى، لذلك أنقله كما هو.",
  unknown: ({ agent }, topics) =>
    `${topics.length > 0 ? `لا أعرف عن هذا: ${topics.join("، ")}.` : "لا أعرف ذلك."} ليس فيما أُعطيت من معلومات. هل أسأل ${agent}؟`,
  unknownTopic: (topic) => `لا أعرف عن هذا: ${topic}.`,
  knownPart: (facts) => `لا أستطيع الإجابة عن ذلك بدقة. ما لديّ هو: ${facts}`,
  offer: ({ agent }) => `هل أسأل ${agent}؟`,
  conflict: (label, said) =>
    `مصادري لا تتفق في هذا (${label}): ${said.map(({ source, value }) => `جاء في ${source}: ${value}`).join("، ")}.`,
  greeting: ({ organization, address }) =>
    `مرحبًا. أنا المساعد الآلي لدى ${organization}${address ? ` لعقار ${address}` : ""}. ماذا تود أن تعرف؟`,
  thanks: "على الرحب والسعة. هل هناك شيء آخر تود معرفته؟",
  goodbye: ({ agent }) => `إلى اللقاء، وشكرًا لاهتمامك. ${agent} في خدمتك عند الحاجة.`,
  identity: ({ agent, organization }) =>
    `أنا مساعد آلي لدى ${organization} ولست إنسانًا. أجيب مما أُعطيت من معلومات عن العقار، ويمكنني نقل سؤالك إلى ${agent}.`,
  ability: ({ agent }) =>
    `أجيب عن أسئلتك حول العقار مما أُعطيت: السعر والغرف والرسوم والمواقف وغيرها. ويمكنني ترتيب زيارة أو نقل سؤال إلى ${agent}.`,
  tour: ({ agent }) => `يمكن أن يريك ${agent} العقار. ما اليوم والوقت المناسبان لك، وكيف نتواصل معك؟`,
  contact: ({ agent }) => `يمكن أن يساعدك ${agent} في ذلك. اترك هنا اسمك وبريدك أو رقم هاتفك وسيتواصل معك ${agent}.`,
  accept: ({ agent }) => `حسنًا. اترك اسمك وبريدك أو رقم هاتفك وسيتواصل معك ${agent}.`,
  decline: "حسنًا. اسألني عما تشاء بخصوص العقار.",
  negotiation: ({ agent }) => `لا أستطيع الحديث عن العروض أو ما قد يقبله البائع. يستطيع ${agent} ذلك. هل أطلب منه التواصل معك؟`,
  lending: ({ agent }) => `لا أستطيع تقديم مشورة في القروض أو الأقساط. الجهة المموّلة المرخصة تستطيع، ويمكن أن يرشدك ${agent}. هل أسأله؟`,
  legal: ({ agent }) => `لا أستطيع تقديم مشورة قانونية. المحامي يستطيع، ويمكن أن يشرح لك ${agent} الإجراءات. هل أسأله؟`,
  appraisal: ({ agent }) =>
    `لا أستطيع الحكم على القيمة أو قرار الشراء. المثمّن المرخص يستطيع، ويمكن أن يطلعك ${agent} على مبيعات مشابهة. هل أسأله؟`,
  assistance_animal: ({ agent }) =>
    `حيوانات المساعدة ليست حيوانات أليفة، ولا حاجة لذكر أي تفاصيل طبية. تذهب الطلبات مباشرة إلى ${agent}. هل أطلب منه التواصل معك؟`,
  empty: "لم أجد سؤالًا. ماذا تود أن تعرف عن العقار؟",
  refusal: {
    area: () =>
      "لا أستطيع وصف الأحياء أو تقييمها أو وصف سكانها. يمكنني مشاركة معلومات العقار، وتنشر جهات الإحصاء الرسمية أرقامًا عن كل منطقة. القرار لك.",
    people: () =>
      "قواعد السكن العادل تعني أنني لا أتحدث عمّن يسكن في المنطقة. تنشر جهات الإحصاء الرسمية أرقامًا عن كل منطقة. يسعدني أن أجيب عن العقار نفسه.",
    safety: () => "لا أستطيع الحكم على أمان المنطقة. تنشر الشرطة المحلية بيانات رسمية. يسعدني أن أجيب عن العقار نفسه.",
    schools: () => "لا أقيّم المدارس. يرجى التأكد من الجهة التعليمية، فهي تنشر بيانات المدارس للجميع.",
    families: ({ organization }) =>
      `لا أستطيع القول لمن يناسب المسكن؛ تعرضه ${organization} على الجميع بالشروط نفسها. يمكنني إخبارك عن غرفه ودرجه ومساحاته الخارجية ولك أن تقرر.`,
    disability: ({ agent }) =>
      `لا أستطيع القول لمن يناسب المسكن. يمكنني مشاركة مزايا سهولة الوصول فيه، وتذهب طلبات التيسير مباشرة إلى ${agent}. لن أسأل عن تفاصيل طبية.`,
    offenders: () => "لا أستطيع إعطاء معلومات عن أشخاص في المنطقة. السجلات العامة لدى الجهات الرسمية.",
    terms: ({ agent, organization }) =>
      `أبحث بالسعر والمساحة والمزايا والأماكن التي تذكرها، لا بصفات الناس. تعرض ${organization} المساكن على الجميع بالشروط نفسها. يمكن أن يخبرك ${agent} بطريقة التقديم.`,
    income: ({ agent }) => `يرجى سؤال ${agent} عن ذلك؛ يُنظر في الطلبات وفق القانون المحلي. هل أنقل سؤالك؟`,
    accommodation: ({ agent }) => `شكرًا لإخباري. تذهب طلبات التيسير مباشرة إلى ${agent}؛ لن أسأل عن تفاصيل طبية. هل أطلب منه التواصل معك؟`,
    instructions: () => "أجيب فقط عن أسئلة العقار مما أُعطيت من معلومات. ماذا تود أن تعرف عنه؟",
  },
  homesFound: (count) => (count === 1 ? "هذا المسكن يناسب طلبك:" : `عدد المساكن المناسبة: ${count}.`),
  noHomes: ({ agent }) => `لا يوجد بين المساكن التي لديّ ما يطابق ذلك. هل أسأل ${agent} عن غيرها؟`,
  homesMore: (count) => `و${count} غيرها.`,
  whichHome: "أي مسكن تقصد؟ أعرف هذه:",
};

/** The fixed sentences of the assistant: plain words, without exclamation marks. */
export const PHRASES: Record<AnswerLanguage, Phrases> = { en, es, ar };
