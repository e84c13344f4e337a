import { aspect, type ConceptDefinition } from "./vocabulary-types";

/** What one wants to know of a thing. */
export const ASPECT_CONCEPTS: ConceptDefinition[] = [
  aspect("cost", {
    en: "how much|=cost|=costs|=fee|=fees|=charge|=charges|=pay|=pays|=paid|=costing|=expensive|what would i pay|owe",
    es: "=cuanto|cuesta|cuestan|costo|cobran|=cuota|se paga|pago",
    ar: "كم تكلفه|تكلفه|كم تكلف|رسوم|ادفع|كم يكلف",
  }),
  aspect("size", {
    en: "how big|how large|what size|=size|=sized|spacious|roomy|how much space|how much room|dimension|=big|=large|square|how wide|how deep|how long is the",
    es: "que tan grande|tamano|que tamano|cuanto mide|mide|grande|medidas",
    ar: "حجم|كم حجم|ما حجم|كبير|كبيره|ابعاد",
  }),
  aspect("height", { en: "how tall|how high|=height|=tall", es: "altura|que altura|que tan alto|que tan altos", ar: "ارتفاع|كم ارتفاع" }),
  aspect("age", {
    en: "how old|=age|what year|=year|which year|how new|how recently|=new|=newer|=recent|=recently|=lately|brand new|=old|=older|how long ago",
    es: "que tan viejo|edad|que ano|nuevo|nueva|reciente|cuantos anos|viejo|antiguo|vieja",
    ar: "عمر|سنه|اي سنه|جديد|جديده|كم عمر|قديم|حديث",
  }),
  aspect("renewed", {
    en: "renovate|renovation|remodel|=update|=updated|=replaced|refinish|=redone|install|upgrade|=updates|=redo|=modern|=replace|refresh|rehab|gut|refurbish|retrofit|upgraded|overhaul|=reno|=redid|modernize|modernized",
    es: "renovado|renovada|remodelado|remodelada|actualizado|actualizada|reemplazado|cambiaron|remodelaron|renovo|renovaron|instalaron|se instalo|instalado|instalada|instalo|reemplazaron|cambiado|=cambio|se cambio|=cambiaron|actualizaron|reemplazo",
    ar: "مجدد|تجديد|جدد|ترميم|استبدال|تم تجديد|تركيب|استبدل|جددت|تغيير",
  }),
  aspect("distance", {
    en: "how far|=far|close to|close by|=closeby|how close|is close|close is|=near|=nearby|nearest|=closest|walking distance|=walk|=distance|within walking|minutes from|miles from|how long to|commute|how close|=neighborhood|=local|=around|within reach|blocks from|=away",
    es: "que tan lejos|lejos|cerca|cercano|cercana|caminando|distancia|a cuanto|minutos de|alrededor",
    ar: "بعيد|قريب|كم يبعد|المسافه|قرب|قريبه|كم تبعد|بالقرب|مسافه|يبعد|تبعد|بعد",
  }),
  aspect("private", {
    en: "=private|=exclusive|its own|=shared|=communal|in unit|=share|community",
    es: "privado|privada|propio|compartido|compartida|comunitaria|comunal",
    ar: "خاص|خاصه|مشترك|مشتركه",
  }),
  aspect("attached", {
    en: "=attached|=detached|part of the house|connected to the house|separate from the house|free standing|freestanding",
    es: "adjunto|separado|independiente|unido",
    ar: "متصل|منفصل",
  }),
  aspect("heated", {
    en: "=heated|temperature controlled|=heated pool|=is heated|=get heated",
    es: "climatizada|climatizado|calefaccionada|temperada",
    ar: "=مدفا|مسخن|مدفئه|مسخنه|=ساخنه|ساخن|دافئ",
  }),
  aspect("covered", {
    en: "=covered|=roofed|=enclosed|=screened|=open air|=underground|=indoor",
    es: "cubierto|techado|cerrado|subterraneo|techada",
    ar: "مغطي|مظلل|مسقوف",
  }),
  aspect("included", {
    en: "=include|=included|=includes|=including|=covers|=cover|come with|comes with|=stay|=stays|=convey|=conveys|=remain|=leave|=leaves|=leaving|part of the sale|part of the deal|=provided|=free",
    es: "incluye|incluido|incluida|incluidos|incluyen|se queda|se quedan|cubre|viene con|incluidas|quedan|vienen",
    ar: "مشمول|يشمل|تشمل|شامل|ضمن|شامله|مشموله",
  }),
  aspect("allowed", {
    en: "=allow|=allowed|=allows|permit|permitted|=ok|=okay|=bring|=welcome|accept|accepted|=friendly|=rules|=policy|=fine|=keep|restriction|=live",
    es: "permite|permiten|se puede|permitido|aceptan|aceptado|admiten|traer|puedo tener|politica|permitidos",
    ar: "مسموح|يسمح|تسمح|السماح|احضار|اقتناء",
  }),
  aspect("limit", {
    en: "=limit|=maximum|=max|weight limit|size limit|=breed|=breeds|=minimum|=lb|=lbs|=pounds",
    es: "limite|maximo|raza|peso|minimo",
    ar: "حد اقصي|الحد الاقصي|وزن|سلاله|الحد",
  }),
  aspect("monthly", {
    en: "=monthly|per month|each month|a month|every month",
    es: "al mes|mensual|por mes|mensualmente|cada mes",
    ar: "شهريا|بالشهر|كل شهر|شهري|في الشهر",
  }),
  aspect("yearly", {
    en: "=yearly|=annual|per year|a year|=annually|each year|every year",
    es: "al ano|anual|por ano|anualmente|cada ano",
    ar: "سنويا|بالسنه|سنوي|في السنه",
  }),
  aspect("material", {
    en: "=material|=materials|made of|made out of|=kind|=type|=sort",
    es: "material|tipo|hecho de|clase|hecha de",
    ar: "ماده|نوع|مصنوع|ما نوع",
  }),
  aspect("time", {
    en: "what time|=date|what date|how soon|how quickly|how fast can|how long does it take|what day|which day|=hours",
    es: "cuando|que fecha|a que hora|que dia|fecha|horario",
    ar: "متي|موعد|تاريخ|اي يوم",
  }),
  aspect("supply", { en: "=municipal|=mains", es: "=municipal", ar: "بلديه" }),
  aspect("state", { en: "state of repair", es: "estado de conservacion", ar: "حاله الصيانه" }),
  aspect("speed", { en: "=speed|=fast|=mbps|=gigabit", es: "velocidad|rapido", ar: "سرعه|سريع" }),
  aspect("surface", {
    en: "paved|=gravel|asphalt|unpaved|dirt road|=concrete|cobbled",
    es: "pavimentado|=grava|asfalto|pavimentada|concreto",
    ar: "معبد|حصي|اسفلت",
  }),
  aspect("electric_kind", {
    en: "electric or gas|gas or electric",
    es: "electrica o de gas|gas o electrica|de gas o electrica",
    ar: "كهربائي او غاز",
  }),
  aspect("central", { en: "=central|=forced|forced air|=ducted", es: "central|centralizado", ar: "مركزي" }),
  aspect("finished", { en: "=finished|=unfinished|=complete", es: "terminado|acabado|terminada", ar: "مشطب|منتهي" }),
  aspect("problem", {
    en: "=problem|=problems|=issue|=issues|=leak|=leaks|=leaking|=damage|=damaged|=broken|=crack|=cracks|=damp|=moisture|anything wrong",
    es: "problema|problemas|fuga|gotera|dano|goteras",
    ar: "مشكله|مشاكل|تسرب|تسريب|اضرار",
  }),
  aspect("duration", {
    en: "how long|for how long|=duration",
    es: "cuanto tiempo|=dura|duracion|por cuanto tiempo|cuanto tarda|cuanto se tarda|tarda",
    ar: "مده|كم المده|لكم من الوقت",
  }),
  aspect("frequency", { en: "how often|=often|=frequency", es: "cada cuanto|frecuencia", ar: "كل كم" }),
  aspect("count", { en: "how many|=number|=count|=total", es: "cuantos|cuantas|numero|cantidad", ar: "كم|عدد|كم عدد" }),
  aspect("facing", {
    en: "=facing|what direction|which direction|=faces|=orientation|=face|=north|=south|=east|=west",
    es: "orientacion|orientado|norte|sur|este|oeste",
    ar: "اتجاه|شمال|جنوب|شرق|غرب",
  }),
  aspect("upper", { en: "=upstairs|=downstairs", es: "arriba|abajo", ar: "فوق|تحت" }),
];
