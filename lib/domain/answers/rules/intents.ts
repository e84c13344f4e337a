/** What a message wants besides a fact. */
export type Intent =
  | "greeting"
  | "thanks"
  | "goodbye"
  | "identity"
  | "ability"
  | "tour"
  | "contact"
  | "negotiation"
  | "legal"
  | "lending"
  | "appraisal"
  | "accept"
  | "decline"
  | "assistance_animal";

/** Patterns run over the normalised, corrected words of a message, joined by single spaces. */
const WHOLE: [Intent, RegExp][] = [
  [
    "greeting",
    /^(hi|hello|hey|hiya|howdy|greetings|good (morning|afternoon|evening|day)|hola|buenas|buenos dias|buenas (tardes|noches)|que tal|saludos|مرحبا|اهلا|السلام عليكم|سلام|صباح الخير|مساء الخير|هلا)( (there|again|everyone|all|bot|how are you|how are you doing|how is it going|como estas|como esta|que tal|بك|وسهلا|كيف حالك|كيف الحال))*$/,
  ],
  ["greeting", /^(how are you|how are you doing|how is it going|what is up|sup|como estas|como esta usted|كيف حالك|كيف الحال)( today)?$/],
  [
    "thanks",
    /^(ok |okay |great |perfect |cool |awesome |nice )*(thank you|thanks|thank|many thanks|thx|much appreciated|appreciate it|gracias|muchas gracias|mil gracias|شكرا|شكرا لك|شكرا جزيلا|مشكور)( (so much|very much|a lot|for (your|the) (help|info|information)|you|for that|that is all|that helps|great|por la ayuda|جزيلا|لك))*$/,
  ],
  [
    "thanks",
    /^(ok|okay|great|perfect|cool|awesome|nice|got it|understood|sounds good|good to know|vale|perfecto|de acuerdo|entendido|genial|تمام|ممتاز|طيب|حسنا|جيد)$/,
  ],
  [
    "goodbye",
    /^(bye|goodbye|bye bye|see you|see you later|talk later|have a (good|nice|great) (day|one|evening)|adios|hasta luego|nos vemos|مع السلامه|وداعا|الي اللقاء)( .{0,20})?$/,
  ],
  [
    "accept",
    /^(yes|yeah|yep|yup|sure|yes please|please|please do|ok please|yes ask|ask (him|her|them|the agent)|go ahead|si|si por favor|claro|por supuesto|dale|نعم|اي|ايوه|اكيد|نعم من فضلك|اجل)$/,
  ],
  ["decline", /^(no|nope|no thanks|no thank you|not now|not yet|maybe later|no gracias|ahora no|لا|لا شكرا|ليس الان)$/],
];

const ANYWHERE: [Intent, RegExp][] = [
  [
    "identity",
    /\b(are|r) (you|this|u) (an? )?(actual |real |live )?(bot|robot|human|ai|machine|chatbot|person|computer|automated|assistant|real|chatgpt|gpt|llm|program)\b|\bis this (an? )?(bot|robot|human|ai|real person|person|automated|chatbot|machine)\b|\bwho (are you|is this|am i (talking|speaking|chatting|texting))|\bwhat are you\b|\bam i (talking|speaking|chatting|texting) (to|with) (an? )?(bot|robot|human|ai|person|machine|real|computer)|\beres (un |una )?(robot|bot|humano|humana|persona|maquina|real|ia|inteligencia)|\bes (usted )?(un |una )?(robot|bot|humano|persona real|maquina)\b|\bquien (eres|es usted)|\b(hablo|estoy hablando) con (un |una )?(robot|bot|humano|persona|maquina)/,
  ],
  [
    "identity",
    /(هل )?(انت|انتي|هذا) (روبوت|بوت|انسان|بشر|شخص|اله|ذكاء|حقيقي|برنامج)|من انت|مع من اتحدث|هل اتحدث (مع|الي) (شخص|روبوت|انسان|بشر)/,
  ],
  [
    "ability",
    /^(what can (you|i) (do|tell|ask|answer|help).*|how can you help.*|help|help me|what (should|could|can) i ask.*|what do you know.*|tell me (more|everything|about (the|this) (house|home|place|property|listing|apartment|condo|unit)).*|que puedes (hacer|decirme).*|que sabes.*|ayuda|cuentame (mas|de la casa).*|ماذا يمكنك.*|ساعدني|مساعده|اخبرني عن (البيت|العقار|المنزل|الشقه).*)$/,
  ],
  [
    "assistance_animal",
    /\b(service (dog|animal|cat)s?|support (animal|dog|cat)s?|emotional support|assistance (animal|dog)s?|guide dogs?|esa|perro guia|perro de servicio|animal de (apoyo|servicio|asistencia)|apoyo emocional)\b|كلب (مرشد|خدمه|مساعد)|حيوان دعم/,
  ],
  [
    "negotiation",
    /\b(negotiab\w*|negotiat\w*|best price|lowest price|lowest (they|you|he|she|the seller)|bottom line|lower (the )?price|come down|wiggle room|discount|price (flexible|firm)|flexible on (the )?price|firm on (the )?price|(would|will|do|can|could) (they|you|he|she|the (seller|owner|landlord)s?) (lower|(take|accept|consider|go|do)( (even|any(thing)?|an?|my|our|it|this|for|at|as|a bit|a little))* (\w+ )?(less|lower|below|under|down|off|cheaper|(offer|bid|counter)\w*|\$ ?\d|\d[\d.,]* ?(k|thousand|million|m)\b|\d{2,3},?\d{3}))|(make|submit|put in|send|write) an offer|lowball|counter ?offer|i offer|knock off|cheaper price|go lower)\b|\b(negociable\w*|negociar|rebaja\w*|descuento|ultimo precio|mejor precio|hacer una oferta|bajar el precio|bajan el precio|aceptarian|aceptan ofertas)\b/,
  ],
  ["negotiation", /تفاوض|خصم|اخر سعر|تخفيض|تنزيل السعر|اقل سعر|عرض سعر/],
  [
    "lending",
    /\b(mortgage\w*|interest rate|apr|down ?payment|monthly payment|financ\w+|pre ?approv\w*|prequalif\w*|qualify for|can i afford|loan|lender|fha|refinanc\w*|credit score)\b|\b(hipoteca\w*|prestamo\w*|enganche|tasa de interes|credito|financia\w*|pago inicial|pago mensual)\b/,
  ],
  ["lending", /رهن|تمويل|قرض|دفعه اولي|الدفعه الاولي|بنك|قسط شهري|نسبه الفائده/],
  [
    "legal",
    /\b(legal\w*|lawyer|attorney|lawsuit|sue|liab\w+|contingenc\w+|title (issue|problem|defect)|lien|evict\w*|legal advice|break the lease|contract law|abogado|demanda|demandar|ley|leyes|desaloj\w*)\b|قانوني|محامي|القانون|نزاع|دعوي/,
  ],
  [
    "appraisal",
    /\b(apprais\w*|worth (it|buying|the (price|money))|(is|what is) (it|this|the (house|home|property|place|condo|unit)) (really )?worth|what is it worth|overpriced|over priced|good (deal|price|investment|buy|value)|fair (price|deal|value)|great investment|smart investment|investment|invest in|appreciat\w*|value (go|increase|rise|hold)|gain value|lose value|resale value|roi|rental yield|cap rate|market value|should i (buy|rent|offer)|zestimate|avaluo|inversion|plusvalia|vale la pena|sobrevalorad\w*|buen precio|buena compra)\b|استثمار|هل يستحق|العائد|القيمه السوقيه|تقييم العقار|سعر جيد/,
  ],
  [
    "tour",
    /\b(tour|tours|showing|showings|walk ?through|come by|stop by|swing by|drop by|take a look|appointment|view(ing)? (the (house|home|place|property|apartment|condo|unit|listing)|it|this|in person|tomorrow|today)|(a|another|the|private|book a|schedule a|arrange a) viewing|viewings|visit (the|it|this|in person|tomorrow|today|on|this)|(can|could|may) (i|we) visit|see (it|the (house|home|place|property|apartment|condo|unit|inside)|this (house|home|place|property|apartment|condo|one)|inside|in person|this weekend|tomorrow)|(schedule|book|arrange|set up) (a|an) (visit|time|viewing|look))\b/,
  ],
  [
    "tour",
    /\b(visitarla|visitarlo|visitar|(agendar|programar|hacer|una|pedir) (una )?(visita|cita)|verla|verlo|ver la (casa|propiedad|vivienda)|ver el (departamento|apartamento|piso)|conocer la casa|recorrido|puedo ir a ver|cuando (se )?puede ver)\b|زياره|معاينه|اشوف (البيت|الشقه|الفيلا|المكان)|رؤيه (البيت|الشقه|العقار|المنزل|الفيلا)|ازور|مشاهده (البيت|الشقه|العقار)|حجز (موعد|جوله)|جوله/,
  ],
  [
    "contact",
    /\b((talk|speak|chat|text) (to|with) (an? |the |your |some)?(agent|human|person|realtor|broker|someone|somebody|one|real|live|representative|rep)|(real|live|actual) (person|human|agent)|call me|text me|email me|contact me|reach me|reach out to me|(agent|realtor|broker|office)('s)? (\w+ )?(phone|number|name|email|contact|cell)|phone number|who is (the|your) (\w+ )?(agent|realtor|broker)|which agent|contact (the|an|your|info\w*|details|number)|get in touch|who (do i|can i|should i) (call|contact|talk|speak|email)|human please|(the|an|your) (agent|realtor|broker)( please)?$|listing agent|have (someone|the agent) (call|contact))\b/,
  ],
  [
    "contact",
    /\b(hablar con (un |una |el |la |alguien)?(agente|persona|humano|alguien|asesor|corredor)?|llamenme|llamame|contactar|contacto|numero de telefono|telefono|quien es (el|la) agente|agente por favor|un asesor|una persona real|correo del agente)\b|(اتحدث|اتكلم|التحدث|اكلم|التواصل|اتواصل) (مع|الي)|اتصل بي|اتصلوا|رقم (الهاتف|الوكيل|التلفون|الجوال|هاتف)|من هو الوكيل|الوكيل|المندوب|شخص حقيقي/,
  ],
];

/** A tour that is a page, a code of conduct or a rule, not an appointment. */
const NOT_A_TOUR =
  /\b(virtual|3d|video|online|matterport) (tour|walk ?through)|tour virtual|recorrido virtual|جوله افتراضيه|estacionamiento (de|para) visitas|(visitor|guest) parking/;

/** Words of a message that only thanks, agrees or takes leave. */
const COURTEOUS = new Set(
  `ok okay k great perfect cool awesome nice super wonderful excellent lovely thank thanks thx ty cheers you u so very much a lot bunch ton tons million lots again many for the your all of that this
  info information help time everything answering replying reply answers answer it was is helps helped helpful really appreciate appreciated that's thats very good kind sweet of got understood i we will be in touch
  bye goodbye byebye cya see ya later soon take care have nice day evening night weekend one good afternoon morning well then now for already done enough no more questions question nothing else talk to yes and but just alright right fine
  gracias muchas mil muchisimas por todo toda la tu su ayuda informacion info muy amable eres es usted buen buena dia tarde noche adios hasta luego pronto manana chao chau nos vemos vale perfecto de acuerdo entendido genial excelente listo eso era seria lo que necesitaba saber te le agradezco agradecido agradecida que tenga tengas pase bonito ok ya no hay mas preguntas saludos igualmente bendiciones
  شكرا شكرن مشكور مشكورين جزيلا لك لكم لكي علي المساعده مساعدتك مساعدتكم الرد المعلومات وقتك وقتكم كل شي شيء الله يعطيك العافيه يعطيكم تسلم تسلمين ما قصرت قصرتو تمام ممتاز طيب اوك اوكي حسنا جيد مع السلامه وداعا الي اللقاء في امان باي يا هلا جزاك جزاكم خير خيرا بارك فيك فيكم كثير كثيرا جدا هذا يكفي والله و`.split(
    /\s+/,
  ),
);
const THANKING =
  /\b(thanks?|thx|ty|cheers|appreciated?|gracias|agradezco|agradecid[oa])\b|شكر|مشكور|تسلم|يعطي(ك|كم) العافيه|قصرت|جزاك|بارك الله/;
const LEAVING =
  /\b(bye|goodbye|byebye|cya|see (you|ya)|talk (to you )?(later|soon)|take care|adios|hasta (luego|pronto|manana)|chao|chau|nos vemos)\b|مع السلامه|وداعا|اللقاء|في امان|^باي$|^يا? ?باي/;

/** Whether a message is thanks or a goodbye and nothing besides: "thanks a bunch, that helps", "ok bye". */
export function courtesyIn(text: string): "thanks" | "goodbye" | null {
  const words = text.split(" ").filter(Boolean);
  if (words.length === 0 || words.length > 16) return null;
  if (!words.every((word) => COURTEOUS.has(word) || COURTEOUS.has(word.replace(/^و(?=..)/, "")))) return null;
  return LEAVING.test(text) ? "goodbye" : THANKING.test(text) || CLOSING.test(text) ? "thanks" : null;
}
const CLOSING = /^(that (is|was) all|no more questions|nothing else|eso (es|era|seria) todo|هذا كل شي)/;

/** The wishes in a message; several may be there. `text`: normalised words joined by single spaces. */
export function intentsIn(text: string): Intent[] {
  const whole = WHOLE.find(([, pattern]) => pattern.test(text));
  if (whole) return [whole[0]];
  const courtesy = courtesyIn(text);
  if (courtesy) return [courtesy];
  const found = ANYWHERE.filter(([intent, pattern]) => pattern.test(text) && !(intent === "tour" && NOT_A_TOUR.test(text))).map(
    ([intent]) => intent,
  );
  return [...new Set(found)];
}

/** "Thanks!", "vale, gracias." before a question. */
const LEADING_THANKS =
  /^\s*((ok|okay|great|perfect|vale|perfecto|cool|awesome|تمام|طيب|ممتاز)[\s,.!،]+)?(thanks|thank you|thx|many thanks|gracias|muchas gracias|شكرا|شكراً|شكرا لك)( (so much|a lot|very much|جزيلا|لك))?[,.!،;:-]+\s*(?=\S)/iu;

/** A greeting or thanks before or after the question itself, taken off. */
export function withoutCourtesies(text: string): string {
  return text
    .replace(
      /^(\s*(hi|hello|hey|good (morning|afternoon|evening)|hola|buenas tardes|buenos dias|buenas noches|buenas|مرحبا|السلام عليكم|اهلا)( there)?[\s,!.،]+)+/iu,
      "",
    )
    .replace(LEADING_THANKS, "")
    .replace(/[\s,.]+(thanks|thank you|gracias|شكرا|thx|ty)( (so much|a lot|in advance|de antemano|مقدما))?[\s.!]*$/iu, "");
}

/** Which referral a wish leads to: the agent for some, a licensed professional for others. */
export const REFERRALS: readonly Intent[] = ["negotiation", "lending", "legal", "appraisal"];
