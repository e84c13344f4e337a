const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words that frame a statement about a home without stating anything of it. Folded (no accents), as tokens come. */
export const FRAMING_WORDS = words(`
offer offers offering feature features featuring boast boasts sit sits located situated set come comes coming contain contains consist consists comprise comprises
include includes including total totals list lists listed listing listings according source sources brochure document documents description described mention mentions mentioned
state states stated note notes noted indicate indicates given record records recorded confirm confirms confirmed provide provides provided specified specify
throughout along across about around approximately roughly nearly connected connect served plus since because as well additionally however therefore furthermore per yes no year years month months monthly yearly annual annually day days currently part overall
price priced asking amount measure measures measuring square feet foot ft sq sqft sqm meters metres unit units value each every equipped say says says regarding concerning terms
agent realtor team based answer short served serve serves run runs done level stand stands lie lies found marked count counts
ofrece ofrecen cuenta cuentan tiene tienen incluye incluyen dispone disponen segun fuente fuentes anuncio descripcion indica indican menciona mencionan confirmado confirmada confirmados
precio cuesta mide miden total situado situada ubicado ubicada encuentra encuentran propiedad vivienda inmueble casa ano anos mes meses mensual anual ademas tambien cada hay esta estan es son fue fueron
metros pies cuadrados unidad agente vendedor vendedores informacion datos actualmente figura
يوجد توجد يحتوي تحتوي يضم تضم يقع تقع تبلغ يبلغ حسب وفق وفقا المصدر المصادر الاعلان الوصف العقار المنزل البيت الشقه الفيلا السعر سنه شهر شهريا سنويا كل ايضا كما وهو وهي هو هي كان كانت تم لدي لديه لديها مع علي من في الي عن ان به بها فيه فيها
متر مربع قدم دولار درهم معلومات المعلومات الوكيل البائع يذكر مذكور مؤكد
`);

/** What says nothing and is left out: thanks, compliments for the question, offers of help in general. */
export const COURTESY =
  /^((thanks|thank you)\b.{0,50}|(great|good|excellent) question\b.{0,20}|(hi|hello|hey)( there)?|sure( thing)?|of course|certainly|absolutely|no problem|you('re| are) welcome|happy to help\b.{0,40}|i('m| am| would be|'d be) (happy|glad) to help\b.{0,40}|i hope (this|that) helps\b.{0,20}|let me know if .{0,60}|(please )?feel free to .{0,60}|if you have (any )?(other|more|further) questions.{0,60}|here('s| is) (what|the information) .{0,60}|gracias\b.{0,40}|hola|claro( que si)?|por supuesto|con (mucho )?gusto\b.{0,30}|espero que .{0,30}ayude.{0,20}|شكرا.{0,40}|مرحبا.{0,20}|بالطبع|بالتاكيد|طبعا)[.!،,\s]*$/;

/** A question that offers something, in place of one that claims something. */
export const OFFER =
  /^¿?\s*(would you like|do you want|shall i|should i|can i|may i|could i|is there anything else|anything else|what else|what would you like|le gustaria|quiere|quieres|desea|deseas|te gustaria|puedo|hay algo mas|هل تود|هل تريد|هل ترغب|هل اسال|هل يمكنني)/;

/** Says that the sources do not tell. */
export const ADMISSION =
  /\b((i|we) (do|did) ?(not|n't) (have|know|see|find)|(do|does|did) ?(not|n't) (know|mention|state|say|specify|list|include (any )?information|have (any )?(information|details)|tell|cover)|(is|are|was) ?(not|n't) (mentioned|stated|listed|specified|given|(included |contained )?in (the|my) (sources?|information|listing|documents?|description|materials?)|in what|something i|known|clear|available in)|no (information|mention|details?|data)|can ?(not|n't) (confirm|find|say|tell|answer)|could ?(not|n't) (find|confirm)|unable to (confirm|find|say)|not sure|unknown to me|no lo se|no se (si|cuando|cuanto|cuantos|cuantas|donde|que|quien|cual)|no (tengo|dispongo de|hay|encuentro|aparece|aparecen|se menciona|se indica|se especifica|consta)( (esa|esta|mas|ninguna))? ?(informacion|datos|mencion|detalles?)|no (se menciona|se indica|se especifica|consta|lo mencionan|menciona)|no puedo confirmar)\b|لا اعرف|لا اعلم|لا تتوفر|لا توجد معلومات|لا يوجد معلومات|غير مذكور|لم يذكر|لم تذكر|ليس لدي معلومات|لا استطيع تاكيد|لا يمكنني تاكيد/;

/** Speaks of what may be, not of what is. */
export const UNSURE =
  /\b(room for an?|space for an?|potential|possib\w+|could|might|planned|future|option\w*|no longer|used to|espacio para|posib\w+|podria)\b|مجال ل|يمكن/;

/** Who pays or keeps something: named in a sentence, it is part of the claim. */
export const PARTIES =
  /\b(buyers?|sellers?|tenants?|landlords?|owners?|association|comprador\w*|vendedor\w*|inquilin\w*|propietari\w*)\b|المشتري|البائع|المستاجر|المالك/g;
export const PAYS = /\b(pays?|paid|covers?|covered by|responsib\w+|paga\w*|cubre\w*)\b|يدفع|تدفع|يتحمل/;

/** A text that denies what it speaks of. */
export const DENIED =
  /\b(no|not|without|lacks?|lacking|none|neither|nor|never|cannot|\w+n't|prohibited|forbidden|banned|disallowed|excluded|unavailable|absent|missing|nobody|unfurnished|sin|ningun[oa]?|tampoco|carece|prohibid[oa]s?|excluid[oa]s?|ni)\b|(^|\s)(لا|بدون|ليس|ليست|غير|لم|ممنوع|ممنوعه)(\s|$)/;

/** A clause of its own, that takes no denial over from the one before. */
export const HAS_VERB =
  /\b(is|are|was|were|has|have|had|there|it|they|comes?|includes?|offers?|features?|you|pays?|stays?|does|do|can|will|must|needs?|holds?|faces?|tiene|tienen|hay|es|esta|estan|son|incluye|cuenta|fue|paga|pagan|queda|quedan)\b|يوجد|توجد|يضم|تضم|يدفع/;
/** A clause that goes on about the subject of the one before: "and is not included". */
export const STARTS_WITH_VERB =
  /^\s*(also |now |then )?(is|are|was|were|has|have|had|does|do|can|will|must|comes?|includes?|offers?|features?|stays?|needs?|holds?|faces?|no (es|esta|incluye|tiene)|es|esta|estan|son|incluye|fue|tiene|tienen)\b/;

/** Talk of the assistant's own making, that no buyer's answer holds. */
export const OWN_MAKING =
  /\b(system prompt|system message|my (instructions|prompt|guidelines|rules|programming)|(i (was|am|have been)|i'm|i've been) (told|instructed|programmed|configured|trained)|as an? (ai|large|language)|language model|search_knowledge|get_facts|compare_homes|capture_lead|book_tour|hand_off|tool (call|result)s?|begin data|end data|mis instrucciones|prompt del sistema|modelo de lenguaje)\b|تعليماتي|نموذج لغوي/;

/** Times that only mean something from a source that says them; each word stands for its class. */
export const TIME_WORDS: [string, RegExp][] = [
  [
    "recent",
    /\b(recently|recent|newly|lately|just (been|got|had)|brand[- ]new|new|freshly|reciente\w*|recien|nuev[oa]s?)\b|حديث|حديثا|مؤخرا|جديد/,
  ],
  ["soon", /\b(soon|shortly|upcoming|imminent\w*|pronto|proximamente)\b|قريبا/],
  ["now", /\b(immediate(ly)?|right now|right away|inmediat\w+)\b|فورا|حالا/],
  ["today", /\b(today|tonight|tomorrow|yesterday|hoy|manana|ayer)\b|اليوم|غدا|امس/],
  [
    "next",
    /\b(next|this|last|coming|past) (week|weekend|month|year|spring|summer|fall|autumn|winter|season)\b|\b(proxim[oa]|este|esta|pasad[oa]) (semana|mes|ano|primavera|verano|otono|invierno)\b|\b(semana|mes|ano) (que viene|pasad[oa]|proxim[oa])\b|القادم|المقبل|الماضي/,
  ],
  ["spring", /\b(in|by|during|this|next|last|early|late|the|every|each) spring\b|\bprimavera\b|الربيع/],
  ["summer", /\bsummers?\b|\bverano\b|الصيف/],
  ["autumn", /\bautumn\b|\b(in|by|this|next|last|early|late) (the )?fall\b|\botono\b|الخريف/],
  ["winter", /\bwinters?\b|\binvierno\b|الشتاء/],
  ["morning", /\b(mornings?|afternoons?|evenings?|noon|midnight|mediodia|medianoche)\b|صباحا|مساء|ظهرا/],
  ["ago", /\b(ago|hace|since (19|20)|for years|decades?|century|centuries|decadas?|siglos?)\b|منذ|قبل سن/],
  ["weekday", /\b(weekdays?|weekends?|every day|daily|weekly|fines? de semana|diari\w+|seman\w+)\b|يوميا|اسبوع/],
];

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const DAYS_ES = ["lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"];
const DAYS_AR = ["الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت", "الاحد"];
const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const MONTHS_ES = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre",
];
const MONTHS_AR = ["يناير", "فبراير", "مارس", "ابريل", "مايو", "يونيو", "يوليو", "اغسطس", "سبتمبر", "اكتوبر", "نوفمبر", "ديسمبر"];
/** Also a verb: only a month with a preposition or a day beside it. */
const AMBIGUOUS = new Set(["may", "march"]);

/** The points in time that a folded text names: months, weekdays, seasons, "recently" and its like. */
export function timesIn(folded: string): Set<string> {
  const found = new Set(TIME_WORDS.flatMap(([name, pattern]) => (pattern.test(folded) ? [name] : [])));
  const list = folded.match(/\p{L}+/gu) ?? [];
  for (const [index, word] of list.entries()) {
    const month = [MONTHS, MONTHS_ES, MONTHS_AR].map((names) => names.indexOf(word)).find((at) => at >= 0);
    const plain = !AMBIGUOUS.has(word) || /^(in|of|on|by|until|since|from|early|late|mid|through|is|and)$/.test(list[index - 1] ?? "");
    const dated = new RegExp(`\\d(st|nd|rd|th)? ${word}\\b|\\b${word} \\d`).test(folded);
    if (month !== undefined && (plain || dated)) found.add(`month ${month + 1}`);
    const short = MONTHS.findIndex((name) => word.length === 3 && name.startsWith(word) && dated);
    if (short >= 0) found.add(`month ${short + 1}`);
    const day = [DAYS, DAYS_ES, DAYS_AR].map((names) => names.indexOf(word.replace(/(?<=day)s$/, ""))).find((at) => at >= 0);
    if (day !== undefined) found.add(`day ${day + 1}`);
  }
  return found;
}

const UNITS: Record<string, number> = {};
const count = (list: string, from: number, step = 1) => {
  for (const [index, name] of list.split(" ").entries()) for (const word of name.split("/")) UNITS[word] = from + index * step;
};
count(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  0,
);
count("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);
count("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1);
count("once twice thrice", 1);
count("single double triple quadruple", 1);
count("dozen", 12);
count(
  "cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco",
  0,
);
count("treinta cuarenta cincuenta sesenta setenta ochenta noventa cien", 30, 10);
count("primer/primero/primera segundo/segunda tercer/tercero/tercera cuarta quinto/quinta", 1);
count("واحد/واحده اثنان/اثنين/اثنتين ثلاث/ثلاثه اربع/اربعه خمس/خمسه ست/سته سبع/سبعه ثمان/ثماني/ثمانيه تسع/تسعه عشر/عشره", 1);
count("عشرون/عشرين ثلاثون/ثلاثين اربعون/اربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين", 20, 10);
for (const dual of ["غرفتين", "غرفتان", "حمامين", "حمامان", "موقفين", "موقفان", "طابقين", "طابقان", "سيارتين", "سيارتان"]) UNITS[dual] = 2;

const SCALES: Record<string, number> = {
  hundred: 100,
  cientos: 100,
  thousand: 1000,
  mil: 1000,
  الف: 1000,
  million: 1_000_000,
  millon: 1_000_000,
  millones: 1_000_000,
  مليون: 1_000_000,
};
/** Articles and turns of phrase as often as numbers. */
const ARTICLES = new Set(["one", "un", "una", "uno", "once", "second", "double", "single"]);

/** The number written out in words at `at` of a list of folded words, and how many words it takes; null for none. */
export function numberAt(list: readonly string[], at: number): { value: number; length: number; article: boolean } | null {
  const first = list[at] ?? "";
  if (!Object.hasOwn(UNITS, first)) return null;
  let [total, current, length] = [0, UNITS[first] ?? 0, 1];
  for (; at + length < list.length; length++) {
    const word = list[at + length] ?? "";
    const scale = Object.hasOwn(SCALES, word) ? SCALES[word] : undefined;
    if (scale === 100) current *= 100;
    else if (scale !== undefined) [total, current] = [total + Math.max(current, 1) * scale, 0];
    else if (Object.hasOwn(UNITS, word) && (UNITS[word] ?? 0) < lowest(current) && current > 0) current += UNITS[word] ?? 0;
    else break;
  }
  return { value: total + current, length, article: length === 1 && ARTICLES.has(first) };
}

/** What may still be added to a number: units to tens, tens to hundreds. */
const lowest = (value: number) => (value % 100 === 0 ? 100 : value % 10 === 0 && value >= 20 ? 10 : 0);

/** What a home is let or sold as, and what kind it is, where a sentence says so: it must be what the sources say. */
export const DEAL: ["sale" | "rent", RegExp][] = [
  ["rent", /\b(for (rent|lease)|to (rent|let)|a rental|en (renta|alquiler)|se (renta|alquila))\b|للايجار/],
  ["sale", /\b(for sale|to buy|en venta|se vende)\b|للبيع/],
];
export const KIND =
  /\b(?:is|it's|es|being) (?:an?|una?)(?: [\p{L}-]+){0,3}? (house|apartment|flat|condo|condominium|townhouse|townhome|villa|duplex|loft|studio|cottage|mobile home|casa|apartamento|departamento|piso|condominio|cabana|estudio)\b/u;
