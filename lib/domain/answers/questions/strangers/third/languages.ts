import { about, no, type StrangersQuestion, says, saysNot, unknown, yes } from "../question-set";

export const SPANISH: StrangersQuestion[] = [
  ...about("spanish", "quarry", [
    ["¿Cuánto piden por la casa?", saysNot(["314,900|314.900"], ["329,900"])],
    ["¿De qué año es el techo?", says("2017")],
    ["¿Tiene aire acondicionado?", yes("aire|c/a|central")],
    ["¿Cuántos dormitorios hay?", says("4|cuatro")],
  ]),
  ...about("spanish", "sorrel", [
    ["¿Cuánto se paga de HOA?", says("540")],
    ["¿Tiene piscina propia?", no("comunit*|community|no")],
    ["¿A qué hora es la casa abierta del domingo?", says("1:00|1 pm|1 p. m.|13:00|1")],
    ["¿Qué tamaño tiene el terreno?", says("0.61|0,61")],
  ]),
  ...about("spanish", "tuttle", [
    ["¿Cuántos acres tiene la propiedad?", says("11.4|11,4")],
    ["¿El granero tiene electricidad?", yes("electric*")],
    ["¿Qué tan profundo es el pozo?", says("310")],
  ]),
  ...about("spanish", "marlowe", [
    ["¿Se permiten perros?", says("45")],
    ["¿Cuánto cuesta el estacionamiento?", says("28,000|28.000")],
    ["¿Cuánto es la cuota mensual?", saysNot(["612"], ["589"])],
    ["¿Hay lavadora en el apartamento?", yes("washer|lavadora*")],
  ]),
  ...about("spanish", "heron", [
    ["¿Se vende amueblada?", yes("furnished|amueblad*")],
    ["¿Cuántos baños tiene?", says("1|one|un|uno")],
    ["¿Qué profundidad tiene el lago?", says("41")],
  ]),
  ...about("spanish", "fennel", [
    ["¿Cuánto es la renta al mes?", says("2150|2.150")],
    ["¿Aceptan gatos?", yes("cat*|gato*")],
    ["¿Quién paga la luz?", says("tenant|inquilino|arrendatario")],
    ["¿Cuándo está disponible?", says("dec 1|1 de diciembre|december 1|dec*")],
    ["¿Hay elevador?", unknown],
  ]),
  ...about("spanish", "bluestem", [
    ["¿Cuándo estará terminada la casa?", says("march 2027|marzo de 2027|marzo 2027")],
    ["¿Incluye refrigerador?", no("not included|no")],
    ["¿Cuántas recámaras tiene?", says("4|cuatro")],
    ["¿Cuánto es el impuesto a la propiedad?", says("2.41|2,41")],
  ]),
];

export const ARABIC: StrangersQuestion[] = [
  ...about("arabic", "nadir", [
    ["كم سعر الشقة؟", says("2,350,000|2.35")],
    ["في أي طابق تقع الشقة؟", says("21")],
    ["كم رسوم الخدمة؟", says("16.5|16.50|24,500")],
    ["من هو المطور؟", says("qamar|قمر")],
    ["هل الشقة مفروشة؟", no("unfurnished|غير مفروش*")],
    ["كم عدد مواقف السيارات؟", says("2|two|اثنان|موقفان|موقفين")],
    ["هل يوجد نادي رياضي؟", yes("gym|نادي|صالة")],
    ["كم تبعد محطة المترو؟", says("900")],
    ["ما هي إطلالة الشقة؟", says("creek|خور|park|حديقة")],
    ["كم مساحة الشقة؟", says("1,486")],
    ["متى اكتمل البناء؟", says("2019")],
    ["كم عمولة الوكالة؟", says("2%|2 %|2")],
    ["هل التملك حر؟", yes("freehold|تملك حر|حر")],
    ["كم سعر تذكرة المترو؟", unknown],
  ]),
  ...about("arabic", "yasmin", [
    ["كم الإيجار السنوي؟", says("235,000")],
    ["على كم شيك يمكن الدفع؟", says("4|four|أربعة")],
    ["هل توجد غرفة خادمة؟", yes("maid*|خادم*")],
    ["كم مبلغ التأمين؟", says("11,750|5%|5")],
    ["هل يسمح بالحيوانات الأليفة؟", yes("consent|3,000|pets|موافقة|حيوان*")],
    ["متى تكون الفيلا متاحة؟", says("15 january|january 15|15 يناير|15")],
    ["هل يوجد مسبح خاص؟", no("community pool|no private pool|لا|مشترك*|مجتمع*")],
    ["كم عدد الحمامات؟", says("4|four|أربعة")],
    ["كم تبعد المدرسة؟", says("1.5")],
    ["من يدفع الصيانة؟", says("500")],
  ]),
  ...about("arabic", "marlowe", [
    ["كم عدد غرف النوم؟", says("2|two|غرفتان|غرفتين")],
    ["كم السعر المطلوب؟", says("398,500")],
  ]),
  ...about("arabic", "heron", [
    ["كم عمق البحيرة؟", says("41")],
    ["هل تباع مفروشة؟", yes("furnished|مفروش*")],
  ]),
];
