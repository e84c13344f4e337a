import type { AnswerLanguage } from "../constants";
import { normalizeText, tokensOf } from "./normalize-text";

const set = (text: string) => new Set(text.split(" "));

const SPANISH = set(
  "el la los las un una de del que y es en por para con su cuanto cuanta cuantos cuantas cual cuales donde cuando como hay tiene tienen esta estan puedo se hola gracias buenos buenas dias casa precio banos bano recamaras dormitorios habitaciones piscina alberca estacionamiento cochera jardin mascotas permiten cuesta quiero necesito muy mas pero sobre cerca incluye amueblado escuela escuelas calefaccion impuestos cuota agente hablar visita visitar ver renta venta metros pies ano quien zona barrio seguro vecinos gente lavadora secadora aire acondicionado techo sotano chimenea vista elevador tambien usted nosotros alquiler garaje mantenimiento deposito contrato mudarme persona ninos familia familias iglesia",
);
const ENGLISH = set(
  "the is are does do what how many much when where who which can have has there any it its this that and of for with house home bedrooms bathrooms price garage pool yard fee pets allowed near i my you to in see tour school included come old built agent thanks hello hi hey please heat heating cooling parking lot taxes size roof kitchen year",
);

/** The language of a short message among the three, or null when nothing tells ("wifi?"). */
export function detectLanguage(text: string): AnswerLanguage | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const arabic = text.match(/[\u0600-\u06ff]/g)?.length ?? 0;
  if (arabic > 0 && arabic * 2 >= letters) return "ar";
  const words = tokensOf(normalizeText(text)).map((token) => token.word);
  const spanish = words.filter((word) => SPANISH.has(word)).length + (/[¿¡ñ]/i.test(text) ? 2 : 0) + (/[áéíóú]/i.test(text) ? 1 : 0);
  const english = words.filter((word) => ENGLISH.has(word)).length;
  if (spanish > english) return "es";
  if (english > 0) return "en";
  return arabic > 0 ? "ar" : null;
}

/** Whether a source's text is in another language than the reader's; short or mixed texts count as the reader's. */
export function isForeignText(text: string, language: AnswerLanguage): boolean {
  const detected = detectLanguage(text);
  return detected !== null && detected !== language;
}
