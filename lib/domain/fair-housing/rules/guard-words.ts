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
