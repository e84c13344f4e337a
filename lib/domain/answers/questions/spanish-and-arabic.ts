import { list, says, unknown } from "./build";
import type { ListedQuestion } from "./types";

const spanish = list("spanish");
const arabic = list("arabic");

/** Questions in Spanish and in Arabic. The last of each group are the unseen third. */
export const OTHER_LANGUAGE_QUESTIONS: ListedQuestion[] = [
  ...spanish(
    "craftsman",
    [
      ["¿Cuánto cuesta la casa?", says("689,000")],
      ["¿Cuántas recámaras tiene?", says("4 dormitorios")],
      ["cuantos banos hay", says("2.5")],
      ["¿Tiene piscina?", says("No tiene piscina")],
      ["¿Cuándo cambiaron el techo?", says("2016")],
      ["¿Hay cochera?", says("garage|garaje")],
      ["¿Qué tipo de calefacción tiene?", says("forced air")],
    ],
    [
      ["¿En qué año se construyó?", says("1926")],
      ["¿Cuánto se paga de impuestos?", says("5,812")],
      ["¿Tiene chimenea?", says("chimenea|fireplace")],
      ["¿La cocina está remodelada?", says("2021")],
    ],
  ),
  ...spanish(
    "loft",
    [
      ["¿Cuánto es la renta?", says("2,850")],
      ["¿Aceptan mascotas?", says("50 lb")],
      ["¿Hay gimnasio?", says("Gym|gym")],
      ["¿Cuándo puedo mudarme?", says("diciembre")],
      ["¿Se puede fumar?", says("No smoking")],
    ],
    [
      ["¿De cuánto es el depósito?", says("2,850")],
      ["¿Está amueblado?", says("No")],
      ["¿Tiene lavadora y secadora?", says("washer")],
      ["¿Tiene alberca?", unknown],
    ],
  ),
  ...spanish(
    "ranch",
    [
      ["¿De qué son las encimeras de la cocina?", says("granito|granite")],
      ["¿Cuántos acres tiene el terreno?", says("12.4")],
      ["¿La piscina es climatizada?", says("heated")],
    ],
    [
      ["¿Cómo es el camino de entrada?", says("grava|gravel")],
      ["¿Hay cuota de HOA?", says("No hay cuota")],
    ],
  ),
  ...arabic(
    "marina",
    [
      ["كم السعر؟", says("2,350,000")],
      ["كم غرفة نوم؟", says("2")],
      ["كم عدد الحمامات؟", says("3")],
      ["هل يوجد مسبح؟", says("نعم")],
      ["كم رسوم الخدمة؟", says("21,648")],
      ["هل يوجد موقف سيارات؟", says("covered")],
      ["متى تم تجديد المطبخ؟", says("2023")],
      ["هل الحيوانات الأليفة مسموحة؟", says("لا|No")],
      ["كم تبعد محطة المترو؟", says("450")],
    ],
    [
      ["كم المساحة؟", says("1,312")],
      ["ما هي الإطلالة؟", says("marina")],
      ["في أي سنة بني البرج؟", says("2017")],
      ["هل يوجد نادي رياضي؟", says("Gym")],
      ["هل توجد ساونا؟", says("Sauna")],
      ["كم يبعد المول؟", says("خمس دقائق")],
    ],
  ),
  ...arabic(
    "loft",
    [
      ["كم الإيجار؟", says("2,850")],
      ["هل يوجد مصعد؟", says("نعم")],
      ["هل يوجد مسبح؟", unknown],
    ],
    [
      ["كم مبلغ التأمين؟", says("2,850")],
      ["هل الشقة مفروشة؟", says("No|لا")],
      ["هل يوجد ملعب تنس؟", unknown],
    ],
  ),
];
