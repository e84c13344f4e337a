import { normalizeText, stemOf, tokensOf } from "./normalize-text";

/**
 * Everyday words of Spanish and Arabic that name no concept of their own, with what listings in English call them:
 * `words: English words`. A question in the one language finds and weighs sentences in the other.
 */
const SPANISH = `
herramientas: tools tool; semana semanas semanal: week weekly; noche noches: night nightly; dia dias diario: day daily; mes meses: month monthly;
caballo caballos: horse horses; vaca vacas ganado: cattle; lancha bote barco: boat; kayak: kayak; remolque: trailer trailers; camioneta troca: truck trucks van;
prestamo credito hipoteca: loan financing fha va conventional; convencional: conventional conv; contado efectivo: cash; financiamiento financian financiar: financing financed loan;
granito: granite; cuarzo: quartz; marmol: marble; ladrillo: brick; vidrio cristal: glass pane; madera: wood hardwood; cuero: leather; aluminio: aluminum; metal: metal;
cochera cocheras: garage; abridor control: opener; porton reja: gate gated; llave llaves: key keys; puerta puertas: door doors; tanque cisterna: tank; bomba: pump;
ingreso ingresos sueldo: income; historial: credit history; cosigner fiador aval: cosigner guarantor; multa multas: fine penalty fee; terminar termino rescindir romper: leave early terminate break notice;
antes: early before; cierra cierre cierran: closes close closing open; abre abren abierta abierto: open opens; horas hora horario: hours am pm open; verano: summer memorial; invierno: winter;
nuevo nueva nuevos: new; viejo vieja: old; propio propios propia: owned own; rentado rentados rentada: leased rented; ciudad: city municipal public; municipal: municipal city public; luz: electric electricity; 
cabras gallinas: goats chickens; huerta huerto: garden orchard; manzano: apple; naranjo: orange; limon limones: lemon limon; aguacate: avocado aguacate; frutales: fruit;
camas cama: bed; mesa: table; lampara: light chandelier; cortinas persianas: blinds curtains; color: color; blanco blanca: white; negro negra: black;
minerales: mineral; derechos: rights; siembra cultivo sembrar: tillable hay crop; bosque monte: timber woods wooded; profundidad profundo: deep depth feet; frente: frontage;
coche coches carro carros auto autos vehiculo vehiculos: car cars vehicles; junta comision: commission; arras senal: earnest; ayuda apoyo: help toward; garantia: warranty; construir edificar: build home; dividir subdividir: splits split divide; apartado enganche: earnest down; gratis: free; ablandador suavizador: softener; muebles: furniture; anos ano: year years;
motor motores: motor motors; asociacion: association; carretera camino: road; perforado: drilled; galones: gallons; amperes amperios: amp amps; paquetes paqueteria: package packages lockers;
mudanza mudanzas: moves move moving; musica ruido: noise quiet; carbon: charcoal; parrilla: grill grills; peso pesar: weight pounds; libras: pounds; razas raza: breed;
`;
const ARABIC = `
اسبوع اسبوعي اسبوعيا بالاسبوع: week weekly; يوم يومي يوميا باليوم: day daily nightly holiday; ليله ليالي: night nightly; شهر شهري شهريا اشهر: month monthly months; سنه سنوي سنويا سنوات: year yearly annual years;
حصان خيل خيول احصنه: horse horses; ماشيه ابقار بقر: cattle; قارب قوارب يخت: boat boats; شاحنه: truck trucks; مقطوره: trailer;
قرض تمويل رهن: loan mortgage financing cash conventional; كاش نقدا نقد: cash; جرانيت غرانيت: granite; كوارتز: quartz; رخام: marble; طوب: brick; زجاج: glass pane; خشب خشبي: wood hardwood;
عمق: deep depth feet drilled; غالون جالون: gallons; مفتوح يفتح مفتوحه: open opens; مغلق يغلق يقفل: closes closed close; ساعه ساعات اوقات دوام: hours am pm open clock; صيف: summer memorial; شتاء: winter;
عموله وسيط: commission; كونسيرج: concierge; خزانه: closet; طلب: application; طريق: road; نقل: transfer; تسجيل: registration transfer; دفعه: down earnest; عربون: earnest deposit;
دخل راتب: income; انهاء فسخ اخلاء: leave early terminate notice vacate; غرامه: fine penalty fee; خيار: option; وزن: weight pounds; رطل: pounds; سلاله: breed;
معادن: mineral; حقوق: rights; غابه اشجار شجر: timber woods trees; زراعه زراعي مزروعه: tillable hay agricultural; بحيره بركه: pond lake; حظيره مخزن: barn; كهرباء: electricity electric power;
ستائر ستاره: blinds curtains; لون: color; ابيض: white; اسود: black; حطب: wood; غاز: gas; كرز: cherry; تنفس: air; سياره سيارات: car cars vehicles;
مارينا: marina; بحر: sea; مدينه: city; نهر: river; جبل: mountain; حديقه: garden park; شرق: east; غرب: west; شمال: north; جنوب: south; ركن زاويه: corner;
ضيوف ضيف زوار: guests guest visitor; فواتير فاتوره: bills bill electric; مستعمل مستخدم: used; جديد جديده: new; صيانه: maintenance maintain; طلاء دهان: paint painted; شواء شوايه: grill grills; نقله انتقال: moves move moving;
`;

const WORDS = new Map<string, Set<string>>();
const STEMS = new Map<string, Set<string>>();
for (const entry of `${SPANISH};${ARABIC}`.split(";")) {
  const [own = "", english = ""] = entry.split(":");
  const meant = english.trim().split(/\s+/).filter(Boolean);
  for (const { stem } of tokensOf(normalizeText(own))) {
    WORDS.set(stem, new Set([...(WORDS.get(stem) ?? []), ...meant]));
    STEMS.set(stem, new Set([...(STEMS.get(stem) ?? []), ...meant.map(stemOf)]));
  }
}

/** English stems that a Spanish or Arabic stem may stand for; none for a stem of another language. */
export const glossOf = (stem: string): Iterable<string> => STEMS.get(stem) ?? NONE;
/** The same as whole words, to search with. */
export const glossWords = (stem: string): Iterable<string> => WORDS.get(stem) ?? NONE;
const NONE: string[] = [];
