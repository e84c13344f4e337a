import type { GuardTopic } from "../constants";

/** Topics on which the engine does not characterise, with the date of the wording (facts: Fair Housing Act, NAR Code, art. 10). */
export const FAIR_HOUSING_POLICY_VERSION = "us-2026-11";

/** Phrases that look like a protected class and are about the building or an address. They are masked before matching. */
export const LOOKALIKES: RegExp[] = [
  /\b(family|living|great|kids|children|childrens|playroom|play|guest|maids?|nanny) (room|rooms|bedroom|bath|bathroom)\b/g,
  /\b(single|multi|two|three|four) ?-?famil(y|ies)( (home|house|residence|dwelling|zoning|unit))?\b/g,
  /\b(master|primary) (bed|bath|suite|closet)\w*/g,
  /\b(mother|father|parent|in) in law\b|\bin law (suite|unit|apartment|quarters)\b|\bgranny flat\b|\bbachelor (apartment|suite|unit)\b/g,
  /\b(white|black|brown|red|yellow|dark|light|grey|gray) (or (white|black|dark|light) )?(\w+ )?(cabinet|appliance|oak|granite|kitchen|wall|trim|counter|marble|tile|fence|door|quartz|paint|roof|brick|siding|floor|shutter|window|stainless|backsplash|vanity|hardware|fixture|metal|stone|carpet|walnut|shaker|subway|exterior|interior|hardwood|bathroom|top)\w*/g,
  /\b(walls?|cabinets?|appliances|floors?|doors?|trim|kitchen|house|home|exterior|counters?|countertops?|roof|fence) (is |are |in |painted |all )*(white|black|brown|red)\b/g,
  /\b(asian|chinese|japanese|spanish|mexican|italian|french|german|persian|turkish|dutch|english|american|moroccan|indian|mediterranean|arabic|arabian|scandinavian|european|polish)( |-)(style|inspired|doors?|tiles?|marble|kitchen|wallpaper|rug|colonial|revival|tudor|architecture|cabinetry|cabinets|windows?|oak|design|garden|maple|toilet|appliances?|restaurant|food|stone|lanterns?|pavers?|influence|majlis)\w*/g,
  /\b[\p{L}]+ (creek|lake|hills?|ridge|river|springs|heights|point|bay|harbor|canyon|woods|falls)\b/gu,
  /\b(church|temple|mosque|synagogue|cathedral|chapel|jewish|christian|muslim|hindu|indian|black|white|brown|gay|english|spanish|german|french|irish|polish|mission|saint|st) (st|street|ave|avenue|road|rd|lane|ln|drive|dr|way|court|ct|blvd|boulevard|place|pl|square|terrace|community center|community centre|cultural center|school district)\b/g,
  /\bcommunity (pool|center|centre|garden|room|fee|fees|rules|gym|amenities|clubhouse|hot tub|laundry|wifi|park|association|dues|parking)\b/g,
  /\b(couple of|single (level|story|storey|pane|car|bed|sink|floor|door|entry|unit)|double|senior discount|seniors discount|student desk|school bus|race (track|course)|religious holidays?)\b/g,
  /\b(wall|floor|gun|fire|hidden|built in|a|the|an in room|digital|in room) safe\b(?! (area|neighbou?rhood|place|part|street|building|community|to (live|walk)))|\bsafe (room|deposit|box|to (drink|use|swim|heat|climb)|water|drinking|for (electronics|jewelry))\b/g,
  /\b(deck|balcony|pool|stairs?|railings?|wiring|water|roof|furnace|fireplace|elevator|porch|driveway|well|electrical|windows?) (\w+ )?(is |are )?safe\b/g,
  /\b(safety|security) (features?|inspections?|glass|gates?|rails?|system|railings?|certificate|equipment|standards?)\b|\b(burglar|theft|smoke) alarms?\b|\bdrug ?stores?\b|\bcrime scene cleanup\b/g,
  /\b(wheelchair|handicap|handicapped|disability|disabled|ada) (accessible|accessibility|access|ramps?|parking|friendly|entry|entrance|bathroom|shower|lift|doors?|spaces?|spots?)\b/g,
  /\b(families|family|kids?|children|adults?|senior|seniors) (pool|swimming|menu|entrance|size|sized|dining|bath|bathroom|swing|play\w*|pass|area of the pool)\b/g,
  /\b55( plus| and (over|older|up)|\+)?( or older)? (community|building|complex|development)\b|\b55 (plus|and over|or older)\b|\bage restricted\b|\bactive adult\b|\bsenior (community|living|housing)\b/g,
];

const ORIGIN =
  "african american|african|afro|black|white|caucasian|asian|hispanic|latin[oax]|mexican|chinese|indian|pakistani|bangladeshi|filipino|korean|japanese|vietnamese|somali|nigerian|ethiopian|arab|arabic|middle eastern|persian|iranian|turkish|russian|ukrainian|polish|italian|irish|german|french|british|american|european|emirati|egyptian|syrian|lebanese|haitian|cuban|puerto rican|dominican|jamaican|native american|foreign|western|afghan|albanian|algerian|argentine|armenian|brazilian|cambodian|colombian|ecuadorian|greek|guatemalan|honduran|iraqi|israeli|jordanian|kenyan|kuwaiti|malaysian|moroccan|nepali|nepalese|nicaraguan|palestinian|peruvian|portuguese|romanian|salvadoran|saudi|sudanese|taiwanese|thai|tunisian|venezuelan|yemeni|kurdish|hmong|gypsy|roma";
const FAITH =
  "jewish|jew|orthodox jew|muslim|islamic|christian|catholic|protestant|evangelical|hindu|sikh|buddhist|mormon|religious|atheist|orthodox";
const ORIENTATION = "gay|lesbian|lgbt|lgbtq|queer|trans|transgender|homosexual|same sex|straight";
const STATUS =
  "immigrant|foreigner|refugee|migrant|minority|minoritie|illegal|undocumented|expat|unmarried|divorced|single mother|single mom|single men|single women|single people|felon|veteran";

/** Words for groups of people by protected class. */
export const GROUPS = `(?:${ORIGIN}|${FAITH}|${ORIENTATION}|${STATUS})s?`;
/** The groups that are never the colour or make of a thing. */
export const PEOPLE_ONLY = `(?:blacks|whites|asians|hispanics|latinos|latinas|mexicans|indians|arabs|africans|russians|pakistanis|filipinos|koreans|americans|europeans|jews|muslims|christians|catholics|hindus|sikhs|mormons|buddhists|gays|lesbians|lgbtq?|${STATUS})s?`;
export const PEOPLE =
  "(?:people|persons?|folks?|famil(?:y|ies)|neighbou?rs?|residents?|tenants?|communit(?:y|ies)|population|households?|crowd|owners?|couples?|kids|children|men|women|guys|ladies|buyers?|renters?|area|areas|neighbou?rhoods?|part of town|enclave|majority|person|applicants?)";
const LIFE =
  "kids?|child|children|toddlers?|bab(?:y|ies)|newborns?|teen(?:s|agers?)?|famil(?:y|ies)|couples?|singles?|single (?:mom|mother|dad|woman|man|person|guy|girl|lady)s?|retirees?|retired (?:people|couple)|seniors?|elderly|newlyweds|young (?:professionals?|people|couples?|famil(?:y|ies))|students?|empty nesters|bachelors?|pregnant|old(?:er)? (?:people|folks|person|couple)|(?:my |a |our )?(?:grand)?(?:mother|mom|parents|ma|father|dad)|someone my age|people my age";
const FIT =
  "good|great|suitable|right|perfect|ideal|nice|best|appropriate|ok|okay|fit|fine|safe|friendly|better|works?|suited|meant|recommended|recommend|comfortable|geared|designed|aimed|bad|enough";
const PLACE =
  "neighbou?rhood|area|part of town|zip code|zip|block|side of town|street|community|district|suburb|vicinity|town|location|city";
const RATE =
  "good|bad|nice|decent|sketchy|rough|ghetto|upscale|rich|poor|wealthy|exclusive|desirable|gentrif\\w*|classy|trashy|shady|prestigious|best|worst|better|up and coming|low income|high income|low class|blue collar|white collar|mixed|multicultural|respectable|affluent|fancy|posh|low class|high class|upper class|middle class|working class|great|friendly|welcoming|conservative|liberal|diverse|hip|trendy|declining|improving|dodgy";

const en: [GuardTopic, RegExp][] = [
  [
    "offenders",
    /\b(sex(ual)? offenders?|megan|pedophiles?|paedophiles?|(sexual |child )?predators?|registered offenders?|child molesters?)\b/,
  ],
  [
    "accommodation",
    /\b(reasonable (accommodation|modification)s?|accommodation request|(because of|due to|with|for) (my|his|her|our) (\w+ )?disabilit(y|ies)|install (a )?(ramp|grab bars|chair lift|stair lift))\b/,
  ],
  [
    "income",
    /\b(section (8|eight)|housing (choice )?vouchers?|hud vouchers?|vouchers?|housing assistance|rental assistance|public assistance)\b/,
  ],
  [
    "safety",
    /\b(safe|safer|safest|safety|unsafe|dangerous|danger|crimes?|criminals?|violen\w*|gangs?|drugs?|thefts?|burglar\w*|shootings?|break ?ins?|robber\w*|robbed|muggings?|mugged|homeless\w*|walk (alone|around) at night|walk at night|alone at night|vandalism|prostitut\w*|stabbings?|murders?)\b/,
  ],
  [
    "schools",
    /\b(good|best|great|bad|rating|ratings|rated|rate|ranking|rankings|ranked|quality|top|better|decent|excellent|score|scores|reputation|any good|worst|failing|recommend|highly|strong) (\w+ ){0,4}?(schools?|school district|elementary|district)\b/,
  ],
  [
    "schools",
    /\b(schools?|school district|elementary|high school|middle school|district) (\w+ ){0,5}?(good|best|great|bad|rating|ratings|rated|ranking|ranked|quality|top|better|decent|excellent|scores?|reputation|any good|like|worst|failing|strong|performing)\b|\bhow (are|is|good are|good is|were) (the |these |those |local |nearby )*(public )?(schools?|school district|elementary)\b/,
  ],
  [
    "disability",
    new RegExp(
      `\\b(?:${FIT}) (?:\\w+ ){0,3}?for (?:\\w+ ){0,3}?(?:disabled|handicapped|wheelchair users?|blind|deaf|autis\\w*|disabilit\\w*|special needs|mental\\w*|sick|epilep\\w*|elderly)\\b`,
    ),
  ],
  [
    "disability",
    /\b(can|could|would|do|are|any|many|is|accept|allow|rent to) (a |an |there |any |they |you |my |many )*(disabled|handicapped|blind|deaf|autistic|mentally ill|mentally disabled|special needs) (\w+ )?(person|people|man|woman|tenants?|residents?|neighbou?rs?|kids?|child|son|daughter|live|lives|living)\b|\b(group home|halfway house|recovery home|sober home|mental patients?|mentally ill|crazy people|disabled people|handicapped people|disabled neighbou?rs?)\b/,
  ],
  [
    "families",
    new RegExp(
      `\\b(?:${FIT}) (?:place |home |house |area |neighbou?rhood |building |community |unit |apartment |spot |choice |fit |school )?(?:for|to raise|with|to) (?:(?!room)\\w+ ){0,4}?(?:${LIFE})\\b(?! (?:room|bath))`,
    ),
  ],
  [
    "families",
    new RegExp(
      `\\b(?:${LIFE}) (?:\\w+ ){0,3}?(?:comfortable|happy|fit in|feel at home|belong|welcome|suited|enjoy living)\\b|\\b(?:neighbou?rs?|residents|people|families|tenants) (?:\\w+ ){0,3}?(?:have|with|got|has) (?:\\w+ )?(?:kids|children|families|babies)\\b`,
    ),
  ],
  [
    "families",
    /\b(family|families|kid|kids|child|children)( |-)(friendly|oriented|safe|free)\b|\b(adults? only|adult community|no (kids|children|families)|without (kids|children)|childless|raise (a |my |our )?(family|kids|children))\b/,
  ],
  [
    "families",
    /\b(are|is|do|does|can|will|any|allow|allows|accept|accepts|take|takes) (\w+ ){0,4}?(kids|children|families|babies|minors|a baby|my baby)( (allowed|ok|okay|welcome|accepted|permitted|live|in the (building|unit|complex)|here))\b|\b(allow|allows|accept|accepts|permit|permits|against|problem with) (\w+ )?(kids|children|families|babies)\b/,
  ],
  [
    "families",
    new RegExp(
      `\\b(?:many|lots of|lot of|other|any|how many|mostly|mainly|mix of|full of|all|more) (?:\\w+ )?(?:${LIFE}) (?:\\w+ ){0,3}?(?:live|living|lives|area|neighbou?rhood|around|nearby|building|street|block|here|next door|complex|community|there)\\b`,
    ),
  ],
  [
    "people",
    new RegExp(
      `\\b(?:are|is|do|does|most|many|all|the|mostly|some) (?:\\w+ ){0,2}?(?:people|folks|residents?|neighbou?rs?|tenants?|everyone|everybody|owners|locals) (?:\\w+ ){0,4}?${GROUPS}\\b`,
    ),
  ],
  [
    "people",
    /\b(neighbou?rs?|people|residents?|tenants?|folks|crowd|everyone|owners|community|locals) (\w+ ){0,4}?(older|elderly|young|younger|retired|married|unmarried|rich|poor|wealthy|educated|working class|middle class|professionals|conservative|liberal|religious|speak|speaking|like (me|us))\b(?! (house|home|building|roof))|\b(would|will|do|could) (i|we|(my|our) (family|wife|husband|partner|boyfriend|girlfriend|kids|children|son|daughter|parents|mother|father)) (\w+ ){0,2}?(fit in|feel at home|feel welcome|be (welcome|accepted|comfortable)|stand out|blend in)\b|\b(multi ?cultural|(which|what) (communities|nationality|nationalities|ethnic\w*|languages?) (\w+ ){0,3}?(live|lives|speak|spoken|there|here|around|people|neighbou?rs?)|next door neighbou?rs?)\b/,
  ],
  [
    "families",
    new RegExp(
      `\\b(?:would|will|do|does|could|can) (?:a |an |my |our |most )?(?:${LIFE}) (?:\\w+ ){0,2}?(?:like|love|enjoy|prefer|hate|live|lives)\\b|\\b(?:rent|rents|sell|lease|renting|prefer|prefers|looking for) (?:only )?(?:to )?(?:a |an )?(?:${LIFE})\\b(?! (?:room|bath))|\\b(?<!for )(?:kids|children|babies) (?:live|living|on the|in the (?:building|complex|street|block)|next door|upstairs|downstairs|around here|nearby)\\b`,
    ),
  ],
  [
    "safety",
    /\b(broken into|get stolen|gets stolen|been stolen|leave (my|the) doors? unlocked|police (activity|presence|calls?)|porch pirates?|car thefts?)\b/,
  ],
  [
    "people",
    /\b(what|which|who|describe|about) (\w+ ){0,3}?(kind|type|sort|class|age group|caliber|demographic|mix|profile)s? of (\w+ )?(people|neighbou?rs?|folks|famil(y|ies)|residents?|tenants?|crowd|person|community|demographic|buyers?|owners?)\b/,
  ],
  [
    "people",
    new RegExp(
      `\\b(?:is|are) (?:the|this|it) (?:\\w+ )?(?:area|neighbou?rhood|community|building|street|block|complex|part of town)(?: \\w+){0,2}? ${GROUPS}\\b|\\b(?:mostly|mainly|predominantly|majority) ${GROUPS}\\b|\\b${GROUPS} (?:mostly|mainly|majority)\\b`,
    ),
  ],
  [
    "people",
    /\b(demographics?|ethnic\w*|racial\w*|races?|diverse|diversity|predominantly|minorit\w*|segregat\w*|skin colou?r|nationalit(y|ies)|integrated neighbou?rhood)\b/,
  ],
  [
    "people",
    /\bwho (are|is) (\w+ ){0,2}?neighbou?rs?\b|\bwho (else )?(lives?|resides?|is living)\b|\b(what|how) (are|is) (\w+ )?(neighbou?rs?|people|residents|tenants|community|crowd)( (like|there|here|around|in)\b|$)|\bneighbou?rs? (\w+ ){0,2}?(nice|friendly|like|from|rich|educated|professionals?|good|bad|weird|decent|respectful|religious|old|young)\b|\b(nice|friendly|good|bad|decent|educated|rich|weird|respectable) neighbou?rs?\b|\b(average|median|typical) (age|income) of (the )?(\w+ )?(people|residents|neighbou?rs?|area|tenants|buyers?)\b|\b(old|young|older|younger|wealthy|rich|poor|educated|religious|professional) (people|crowd|residents|neighbou?rs?|tenants|community)\b/,
  ],
  [
    "people",
    new RegExp(
      `\\b${GROUPS} (?:\\w+ )?${PEOPLE}\\b|\\b${PEOPLE} (?:\\w+ ){0,2}?(?:is|are|mostly|mainly|all|predominantly|of) (?:\\w+ ){0,2}?${GROUPS}\\b`,
    ),
  ],
  [
    "people",
    new RegExp(
      `\\b(?:mostly|mainly|majority|all|lots of|lot of|many|too many|how many|any|are there|full of|other|near|with|no|few|by|of|from|without|away from|avoid|only) (?:the )?(?:other )?${PEOPLE_ONLY}\\b`,
    ),
  ],
  [
    "people",
    new RegExp(
      `\\b(?:is|are) (?:it|this|the \\w+|they|that|most of them|everyone)(?: \\w+)? (?:mostly |mainly |very |predominantly |all |a )+${GROUPS}\\b|\\b(?:mostly|mainly|predominantly) ${GROUPS}\\b`,
    ),
  ],
  [
    "people",
    new RegExp(
      `\\b(?:good|nice|ok|okay|suitable|comfortable|welcoming|friendly|right|great|safe) (?:\\w+ ){0,3}?(?:for|to|as) (?:\\w+ ){0,2}?${GROUPS}\\b|\\b(?:gay|lgbtq?|muslim|christian|jewish|immigrant|minority)( |-)friendly\\b|\\b(what|which) religions?\\b|\\breligion of\\b|\\b(speak|speaks) (english|spanish|arabic) (\\w+ )?(neighbou?rs?|area|building|there|around here)\\b|\\bneighbou?rs? speak\\b`,
    ),
  ],
  [
    "terms",
    new RegExp(
      `\\b(?:do|does|will|would|can|could|are|is) (?:\\w+ ){0,4}?(?:rent|sell|lease|renting|selling|accept|allow|take|open|ok with|okay with|against|prefer|welcome) (?:\\w+ ){0,2}?${GROUPS}\\b|\\b(?:only|just|prefer|want|rather|show me) (?:\\w+ ){0,4}?${PEOPLE_ONLY}\\b`,
    ),
  ],
  [
    "area",
    new RegExp(
      `\\b(?:${RATE}) (?:\\w+ ){0,1}?(?:${PLACE})\\b(?! (?:rug|parking))|\\b(?:is|are|was) (?:the|this|that|it in a|your) (?:\\w+ ){0,1}?(?:${PLACE}) (?:\\w+ ){0,2}?(?:${RATE}|quality)\\b|\\b(?:bad|wrong|good|nice|right) (?:side|part) of\\b|\\b(?:rough|sketchy|ghetto|shady|dodgy|bad|nice|posh|classy|trashy|quaint|upscale) (?:\\w+ ){0,1}?(?:around|over|out|in) (?:here|there)\\b`,
    ),
  ],
  [
    "area",
    new RegExp(
      `\\b(?:what|how) (?:is|are|about|does|do)? ?(?:you think of )?(?:the|this|that|your|life in the)? ?(?:\\w+ )?(?:neighbou?rhood|area|part of town|community|suburb|district)(?: (?:like|feel|feeling|vibe|as a whole|overall|in general|to live in)|$)|\\b(?:vibe|feel|character|reputation|atmosphere) (?:\\w+ ){0,2}?(?:${PLACE})\\b|\\b(?:${PLACE}) (?:vibe|character|reputation|atmosphere)\\b|\\b(?:describe|rate|tell me about|opinion (?:of|on)|think (?:of|about)) (?:the |this |your )?(?:\\w+ )?(?:neighbou?rhood|area|community|suburb|part of town)\\b|\\bwould you live (?:here|there|in)\\b`,
    ),
  ],
];

const es: [GuardTopic, RegExp][] = [
  ["offenders", /\b(delincuentes? sexual(es)?|agresor(es)? sexual(es)?|ofensor(es)? sexual(es)?|pedofil\w*)\b/],
  ["income", /\b(seccion 8|seccion ocho|plan 8|vales? de vivienda|voucher)\b/],
  [
    "safety",
    /\b(segur[oa]s? (es )?(la zona|el barrio|el area|el vecindario|la calle|para vivir|para caminar)|(zona|barrio|area|vecindario|calle|colonia|ciudad|lugar) (es )?(muy )?(segur|peligros)\w*|es segur[oa]|peligros[oa]s?|criminalidad|crimen|crimenes|delincuencia|delitos?|inseguridad|pandillas?|drogas?|robos?|violencia|caminar de noche)\b/,
  ],
  [
    "schools",
    /\b(buen[oa]s?|mejor(es)?|mal[oa]s?|calificad[oa]s?|calificacion(es)?|calidad|ranking|excelentes?|reputacion|que tal son|como son) (\w+ ){0,4}?(escuelas?|colegios?|distrito escolar)\b|\b(escuelas?|colegios?|distrito escolar) (\w+ ){0,4}?(buen[oa]s?|mejor(es)?|mal[oa]s?|calificacion(es)?|calidad|ranking|reputacion)\b/,
  ],
  [
    "families",
    /\b(buen[oa]|ideal|perfect[oa]|apropiad[oa]|adecuad[oa]|recomendable|bien|apt[oa]|segur[oa]) (\w+ ){0,3}?(para|con) (\w+ ){0,3}?(ninos|hijos|familias?|bebes?|parejas?|solteros?|ancianos|jubilados|estudiantes|jovenes|mayores|mi abuela|mis padres)\b|\b(familiar|para familias)\b(?= (el|la|barrio|zona|ambiente)|$)|\b(ambiente|zona|barrio|vecindario) familiar\b|\b(aceptan|permiten|admiten|se permiten|hay|hay muchos|hay muchas) (\w+ )?(ninos|familias|hijos|jubilados|estudiantes)\b(?! (area|zona))|\bsolo adultos\b|\bsin ninos\b/,
  ],
  [
    "disability",
    /\b(buen[oa]|ideal|apt[oa]|adecuad[oa]|apropiad[oa]|segur[oa]) (\w+ ){0,3}?para (\w+ ){0,3}?(discapacitad\w*|cieg\w*|sord\w*|autis\w*|enferm\w*)\b|\b(hay|viven) (\w+ ){0,2}?(discapacitad\w*|enfermos mentales)\b/,
  ],
  [
    "people",
    /\b(barrio|zona|vecindario|colonia|edificio|area) de (\w+ )?(inmigrantes|latinos|cubanos|mexicanos|negros|blancos|arabes|ricos|pobres|extranjeros|judios|familias|jubilados|jovenes)\b|\bclase (alta|media|baja)\b|\bnivel socio\w*|\bnacionalidad(es)?\b|\b(gente|vecinos|personas) (\w+ ){0,2}?(joven|jovenes|mayor|mayores|ric[oa]s?|pobres?|educad[oa]s?|religios[oa]s?)\b|\bhay (\w+ )?ninos en (el|la)\b|\b(que|cual) (\w+ )?(tipo|clase) de (gente|personas|vecinos|familias|inquilinos|comunidad)\b|\bquien(es)? (vive|viven|son los vecinos)\b|\bcomo (es|son) (la gente|los vecinos|las personas|la comunidad)\b|\bdemograf\w*|\betni\w*|\braza\b|\bracial\w*|\bminorias?\b|\b(muchos|hay|viven|solo|sin|mas|pocos|mayoria|mayormente|de|con|otros|puros) (\w+ )?(blancos|negros|latinos|hispanos|mexicanos|asiaticos|chinos|arabes|musulmanes|judios|cristianos|catolicos|inmigrantes|extranjeros|gays|gente (blanca|negra|latina|rica|pobre|mayor|joven))\b|\b(comunidad|familias?|gente|vecinos|barrio|zona) (\w+ )?(blanc[oa]s?|negr[oa]s?|latin[oa]s?|hispan[oa]s?|mexican[oa]s?|asiatic[oa]s?|arabes?|musulman\w*|judi[oa]s?|cristian[oa]s?|catolic[oa]s?|inmigrantes?|gay)\b|\bque religion\b|\b(buen[oa]s?|mal[oa]s?|amables?|tranquil[oa]s?|ruidos[oa]s?|educad[oa]s?) (\w+ )?vecinos\b|\bvecinos (\w+ ){0,2}?(buen|amable|tranquil|ruidos|ric|joven|mayor)\w*/,
  ],
  [
    "terms",
    /\b(rentan|alquilan|venden|aceptan) (\w+ )?a? ?(inmigrantes|extranjeros|indocumentados|gays|latinos|musulmanes|parejas del mismo sexo|solteros)\b|\baceptan (inmigrantes|extranjeros|indocumentados)\b/,
  ],
  [
    "area",
    /\b(como es|que tal es|que tal|que opinas|buen|buena|mal|mala|mejor|peor|bonit[oa]|exclusiv[oa]|rica|pobre|bonita) (el |la |es |de la |del |una? )*(barrio|zona|vecindario|area|colonia|comunidad)\b|\b(barrio|zona|vecindario|area|colonia) (\w+ ){0,2}?(buen[oa]|mal[oa]|bonit[oa]|exclusiv[oa]|peligros[oa]|ric[oa]|pobre|feo|fea)\b|\bambiente (del|de la) (barrio|zona|vecindario|colonia)\b/,
  ],
];

const ar: [GuardTopic, RegExp][] = [
  ["offenders", /مجرم(ين)? جنسي|متحرش|معتدين جنسيا/],
  ["income", /قسيمه سكن|قسائم السكن|المساعده السكنيه/],
  [
    "safety",
    /(منطقه|حي|المنطقه|الحي|الشارع|المكان) (\S+ )?(امن|امنه|خطر|خطره|خطير|خطيره)|هل (هي |هو )?(امنه|امن) (المنطقه|الحي)|جريمه|جرائم|الجريمه|سرقات|عصابات|مخدرات|خطير|السلامه في (الحي|المنطقه)|الامان في|(امن|امنه) للعيش/,
  ],
  [
    "schools",
    /(جوده|افضل|احسن|تقييم|تصنيف|مستوي) (\S+ )?(مدارس|المدارس|مدرسه|المدرسه)|(مدارس|المدارس|المدرسه) (\S+ )?(جيده|ممتازه|سيئه|قويه|افضل|ضعيفه)|كيف (هي )?(المدارس|مدارس)/,
  ],
  [
    "families",
    /(مناسب|مناسبه|جيد|جيده|مثالي|ملائم|صالح|ملائمه) (\S+ )?(للعائلات|للعائله|للاطفال|لعائله|للعزاب|للمتزوجين|لكبار|للمسنين|للطلاب|للاسر|لاسره|لاطفالي|لعائلتي|للشباب|للعوائل)|للعائلات فقط|للعزاب فقط|(يسمح|مسموح|تقبلون|يقبل) (\S+ )?(بالاطفال|للاطفال|الاطفال|اطفال|عزاب|بالعزاب)|هل (هناك|يوجد|يسكن) (\S+ )?(اطفال|عائلات|عزاب|مسنين|كثير من العائلات) (\S+ )*(الحي|المنطقه|المبني)|عوائل|بيئه عائليه|حي عائلي/,
  ],
  ["disability", /(مناسب|جيد|ملائم|مناسبه) (\S+ )?(للمعاقين|لمعاق|للمكفوفين|للصم)|يسكن (\S+ )?(معاقين|معاق|مرضي)/],
  [
    "people",
    /(الجيران|السكان|الناس|الساكنين) (\S+ )?(عائلات|عوائل|اسر|عزاب|شباب|كبار|هادي\S*|محترم\S*|اغنياء|فقراء|متدين\S*)|طبقه (راقيه|غنيه|فقيره|متوسطه)|(من|مين) (يسكن|يعيش|ساكن|هم الجيران|سكان)|(نوع|نوعيه) (الناس|السكان|الجيران|الساكنين)|كيف (هم )?(الجيران|السكان|الناس)|جنسيات|جنسيه (السكان|الجيران|الناس)|التركيبه السكانيه|(اغلب|معظم|اكثر|كل) (السكان|الناس|الجيران|الساكنين|سكان)|(كثير|عدد|يوجد|هناك|يسكن|جيران|سكان|حي) (\S+ )?(عرب|هنود|اجانب|مسلمين|مسيحيين|يهود|سود|بيض|مهاجرين|باكستانيين|اسيويين|مواطنين|العرب|الهنود|الاجانب|المسلمين|المسيحيين)|عرق|ديانه|طائفه|اقليات/,
  ],
  ["terms", /(تؤجرون|تؤجر|تبيعون|يؤجر|يبيع|تاجر|تقبلون) (\S+ )?(لل?اجانب|للعرب|للهنود|للمسلمين|للمهاجرين|لغير)/],
  [
    "area",
    /كيف (هو |هي )?(الحي|المنطقه)$|كيف (هو |هي )?(الحي|المنطقه) (\S+ )?(للسكن|عموما)|(حي|منطقه|الحي|المنطقه) (\S+ )?(جيد|جيده|راقي|راقيه|سيئ|سيئه|شعبيه|شعبي|افضل|محترمه|محترم)|(افضل|احسن|اسوا) (حي|منطقه)|ما رايك (في|ب) ?(الحي|المنطقه)|سمعه (الحي|المنطقه)/,
  ],
];

/** Patterns over normalised words, by language, first match wins. All languages are tried on every message. */
export const GUARD_PATTERNS: [GuardTopic, RegExp][] = [...en, ...es, ...ar];

/** Sentences of a source that characterise people or an area: they are not quoted. */
export const STEERING: RegExp[] = [
  /\b(safe|safest|low crime|crime free|exclusive|prestigious|family friendly|family oriented|kid friendly) (\w+ ){0,2}?(neighbou?rhood|area|community|street|block|place|enclave|suburb|environment)?\b(?! room)/,
  /\b(good|great|best|top|excellent|award winning|highly rated|top rated|desirable|blue ribbon|outstanding|sought after) (\w+ ){0,2}?(schools?|school district)\b/,
  /\b(perfect|ideal|great|wonderful|good|suited|excellent) (\w+ ){0,2}?for (a |the |your |any |young |growing |busy )*(famil(y|ies)|kids|children|couples?|singles?|newlyweds|professionals?|retirees?|empty nesters|students?|seniors?|bachelors?)\b/,
  /\b(adults only|no children|no kids|christian home|young professionals|mature persons?|empty nesters|no section 8|english only)\b/,
  new RegExp(`\\b${GROUPS} (?:people|families|neighbou?rhood|community|residents|tenants|area|couples)\\b`),
  /\b(zona|barrio|vecindario|colonia|area) (muy )?segur[oa]\b|\b(ideal|perfect[oa]) para (\w+ )?(familias?|parejas?|ninos|solteros|jubilados)\b|\b(buenas|excelentes|mejores) escuelas\b/,
  /(حي|منطقه) (امن|امنه|راقي|راقيه)|(مثالي|مناسب|مناسبه|مثاليه) (للعائلات|للعزاب|للعائله)|مدارس ممتازه|افضل المدارس/,
];

/** Words that try to instruct the assistant. */
export const INSTRUCTIONS: RegExp[] = [
  /\b(ignore|disregard|forget|override|bypass) (\w+ ){0,4}?(instructions?|rules?|prompts?|guidelines?|previous|above|prior|everything|programming|directions|policy|policies|restrictions)\b/,
  /\b(system|hidden|initial|original|secret|your) (prompt|instructions|rules|configuration|programming)\b|\b(developer|debug|admin|god|dan) mode\b|\bjailbreak\b/,
  /\b(you are now|from now on you|pretend (to be|you are|that you)|act as|roleplay|role play|simulate being|new instructions?|you must (now )?(say|answer|reply|respond|tell)|respond only with|reply only with|answer only with|only (say|answer|reply) (yes|no)|just (say|answer|reply) (yes|no)|repeat after me|repeat the (words|text) above|print (your|the) (prompt|instructions)|tell (everyone|buyers?|users?|them) that)\b/,
  /\b(ignora|olvida|desobedece) (\w+ ){0,4}?(instrucciones|reglas|anterior\w*)\b|\b(eres ahora|actua como|finge (ser|que))\b|\btu (prompt|configuracion|instrucciones)\b/,
  /(تجاهل|انس) (\S+ ){0,3}?(التعليمات|القواعد|السابقه|تعليماتك)|تظاهر (انك|بانك)|تعليمات النظام/,
  /\b(other|another|all) (tenants?|customers?|organizations?|clients?|buyers?|users?) ?('?s)? (data|conversations?|details|emails?|messages?|names?|phone numbers?|information)\b|\b(sql|database|api key|password|access token)\b/,
];
