import { type CopyPattern, say } from "./rule-type";

const FIT =
  "(?:perfect|ideal|great|suited|well suited|suitable|wonderful|made|designed|excellent|good|best|tailor made|just right|dream home|terrific|fantastic|meant|geared)(?: (?:home|house|place|choice|spot|space|layout|apartment|condo|unit|fit|pad|location|starter home))?";
const FAMILY =
  "(?:famil(?:y|ies)|couples?|singles?|newlyweds|kids|children|toddlers|single (?:person|man|woman|mom|dad|mother|parent)s?|parents|bachelors?|first time parents)";
const AGE =
  "(?:young (?:professionals?|couples?|people|adults)|retirees?|retired couples?|seniors?|empty nesters?|students?|college students?|millennials|mature (?:couples?|adults?|persons?|tenants?)|older (?:couples?|adults|people)|executives|professionals|professional couples?|busy professionals?)";
const ORIGIN =
  "african(?:[ -]american)?s?|whites?|blacks?|caucasians?|asians?|hispanics?|latin[oax]s?|mexicans?|chinese|indians?|pakistanis?|bangladeshis?|filipin[oa]s?|koreans?|japanese|vietnamese|arabs?|middle eastern(?:er)?s?|persians?|iranians?|turkish|turks|russians?|ukrainians?|polish|poles|italians?|irish|germans?|french|british|europeans?|americans?|emiratis?|egyptians?|syrians?|lebanese|haitians?|cubans?|puerto ricans?|jamaicans?|somalis?|nigerians?|africans?|westerners?|western|native born|indigenous|gringos?|slavic|nepalis?|sri lankans?";
const FAITH =
  "christians?|catholics?|protestants?|jewish|jews?|muslims?|islamic|hindus?|sikhs?|buddhists?|mormons?|evangelicals?|atheists?|religious";
const PERSON =
  "people|persons?|famil(?:y|ies)|tenants?|buyers?|renters?|residents?|households?|couples?|professionals?|neighbou?rs?|neighbou?rhood|communit(?:y|ies)|area|enclave|ladies|gentlemen|women|men|males?|females?|nationals|students|homeowners|crowd|bachelors?|applicants?";
const PREFER = "only|preferred|welcome|wanted|need apply|desired|encouraged";
const AREA =
  "neighbou?rhoods?|area|communit(?:y|ies)|street|block|suburb|part of town|location|enclave|town|subdivision|building|complex|setting|surroundings|city|cul-de-sac|zip code|pocket|district";
const WORSHIP = "church|churches|temple|mosque|synagogue|shul|cathedral|masjid|gurdwara|parish";
const NOT_A_ROOM = "(?!,? (?:pool|spa|hot tub|lounge|gym|area|section|floor|sauna|beach|swim|hours|deck|in the|at the|on the))";

/** English copy. Sources: fair-housing.md 4; HUD memo of 9 January 1995; former 24 CFR 109.20. */
export const ENGLISH_COPY: readonly CopyPattern[] = [
  say(
    "familial_status_block",
    new RegExp(
      `\\b(?:adults?[ -]only|only adults|adult (?:building|community|complex|living|household)(?! ed)|couples? only|singles? only|(?:one|single) person only|only (?:a )?(?:couples?|singles)|mature (?:persons?|adults?|couples?|individuals?) only|empty nesters? only)\\b${NOT_A_ROOM}`,
      "g",
    ),
  ),
  say(
    "familial_status_block",
    new RegExp(
      `\\b(?:no|sorry,? no) (?:small |young )?(?:children|kids|families|babies|infants|toddlers|teens|teenagers|minors)\\b(?! (?:in|at|on) the)${NOT_A_ROOM}|\\b(?:children|kids|families|babies) (?:are )?(?:not|never) (?:allowed|accepted|permitted|welcome)\\b(?! (?:in|at|on) the)|\\bchild(?:ren)?[ -]?free (?:home|building|communit\\w+|household|environment|complex|living)\\b|\\bchildless (?:couples?|tenants?|people|persons?|household)?|\\bnot suitable for (?:small |young )?(?:children|kids|families)\\b`,
      "g",
    ),
  ),
  say("familial_status_warn", /\badults?[ -]only (?:pool|spa|hot tub|lounge|gym|area|section|floor|sauna|beach|hours|deck)\b/g, (m) =>
    m[0].replace(/adults?[ -]only /, ""),
  ),
  say(
    "familial_status_warn",
    new RegExp(
      `\\b${FIT} for (?:(?:a|an|the|any|your|growing|large|small|young|busy|active|whole|big|new|one|all) ){0,3}${FAMILY}\\b(?! (?:room|bath|dinner|gathering|reunion|night))`,
      "g",
    ),
  ),
  say(
    "familial_status_warn",
    new RegExp(`\\b(?:family|kid|child|children)[ -](?:friendly|oriented|centric|safe)\\b(?: (?:${AREA}))?`, "g"),
    areaOf,
  ),
  say(
    "familial_status_warn",
    new RegExp(
      `\\bfamily (?:${AREA}|atmosphere|environment|vibe)\\b|\\b(?:raise|bring up|start) (?:a|your|the) (?:family|kids|children)\\b|\\b(?:kids|children|families|the whole family) will love\\b|\\bfamilies? welcome\\b|\\bideal family home\\b|\\bperfect family home\\b`,
      "g",
    ),
    areaOf,
  ),
  say("age_warn", new RegExp(`\\b${FIT} for (?:(?:a|an|the|any|your|active|busy|single|working) ){0,3}${AGE}\\b`, "g")),
  say(
    "age_warn",
    /\b(?:young professionals?|mature (?:couples?|persons?|adults?|tenants?|individuals?|residents?)|college students?|retirees|empty nesters)(?: (?:wanted|preferred|welcome|will love))?\b/g,
  ),
  say(
    "older_persons",
    /\b(?:55|62)\s?(?:\+|plus|and (?:over|older|up|above)|or (?:older|over|better))(?:[ -](?:community|building|complex|living|only|residents|neighbou?rhood))?|\bover[ -]?55(?:s)?(?: (?:community|only))?\b|\b(?:senior|seniors) (?:community|living|housing|building|citizens?|only|complex)\b|\bactive[ -]adult(?: (?:community|living))?\b|\bretirement (?:community|living|village)\b|\bage[ -](?:restricted|qualified)(?: community)?\b/g,
  ),
  say("origin_block", new RegExp(`\\b(?:${ORIGIN}) (?:(?:${PERSON}) )?(?:${PREFER})\\b`, "g")),
  say(
    "origin_block",
    new RegExp(
      `\\b(?:no|not for|never) (?:more )?(?:${ORIGIN}|immigrants?|foreigners?|refugees?|illegals|undocumented|expats?|minorities)\\b(?! (?:style|food|tile|architecture|marble|kitchen|oak|cabinets?|walls?|appliances))|\\b(?:us|u\\.s\\.|american|uae|gcc) citizens? only\\b|\\bcitizens only\\b|\\blocals only\\b|\\b(?:no|only) (?:immigrant|foreign) (?:tenants?|families|buyers?)\\b`,
      "g",
    ),
  ),
  say(
    "origin_block",
    new RegExp(
      `\\b(?:${ORIGIN}|ethnic|minority|immigrant) (?:people|persons?|famil(?:y|ies)|tenants?|buyers?|renters?|residents?|neighbou?rhood|enclave|community(?! cent)|nationals|homeowners|neighbou?rs?|households?)\\b(?! (?:room|style))`,
      "g",
    ),
    areaOf,
  ),
  say(
    "language_block",
    /\b(?:english|spanish|arabic|hindi|mandarin|russian)(?:[ -]speak(?:ers?|ing))?(?: (?:tenants?|people|families))? (?:only|required|preferred|a must)\b|\bmust (?:speak|be fluent in) (?:good |fluent )?(?:english|spanish|arabic)\b|\bonly english\b/g,
  ),
  say(
    "religion_block",
    new RegExp(
      `\\b(?:${FAITH}) (?:(?:${PERSON}) )?(?:${PREFER})\\b|\\b(?:no|not for) (?:${FAITH})\\b|\\b(?:good |god[ -]fearing )?(?:${FAITH}) (?:home|house|household|famil(?:y|ies)|tenants?|couples?|neighbou?rhood|community(?! cent)|area|people|residents|landlord|owners?|values|environment)\\b`,
      "g",
    ),
    areaOf,
  ),
  say(
    "religion_warn",
    new RegExp(
      `\\b(?:near|close to|next to|walk(?:ing distance)? to|steps (?:from|to)|minutes (?:from|to)|around the corner from|convenient to|beside|by) (?:the |a |an |local |many |several |st\\.? \\w+(?:'s)? |\\w+ ){0,3}(?:${WORSHIP})\\b(?! (?:street|st|road|rd|ave|avenue|lane|ln|drive|hill|square|park))`,
      "g",
    ),
  ),
  say(
    "sex_block",
    /\b(?:males?|females?|lad(?:y|ies)|women|woman|men|man|gentlem[ae]n|girls?|boys?|bachelors?|bachelorettes?|guys) (?:tenants? |roommates? |students? )?(?:only|preferred|wanted)\b|\bonly (?:for )?(?:males?|females?|ladies|women|men|girls|bachelors)\b|\bno (?:men|women|males|females|bachelors|single men|single women|guys|girls)\b/g,
  ),
  say("sex_warn", /\bbachelor(?:ette)? pad\b/g, "compact home"),
  say("sex_warn", /\bman[ -]?cave\b/g, "bonus room"),
  say("sex_warn", /\bshe[ -]?shed\b/g, "garden shed"),
  say(
    "sex_warn",
    new RegExp(
      `\\b${FIT} for (?:a |an |any )?(?:single |young |professional )?(?:man|men|woman|women|lady|ladies|gentleman|girls?|guys?)\\b`,
      "g",
    ),
  ),
  say(
    "orientation_block",
    /\b(?:straight|heterosexual) (?:people|couples?|tenants?|only|persons?)\b|\bno (?:gays?|lesbians?|lgbtq?\+?|homosexuals?|trans(?:gender)?(?: people)?|same[ -]sex couples?|unmarried couples?)\b|\bmarried couples? only\b/g,
  ),
  say("orientation_warn", /\b(?:lgbtq?(?:ia)?\+?|gay|queer|pride)[ -](?:friendly|area|neighbou?rhood|community|district|owned)\b/g),
  say(
    "disability_block",
    /\bno wheelchairs?\b|\b(?:not|isn't|un)[ -]?(?:suitable|recommended|appropriate|fit|good)? ?for (?:the )?(?:handicapped|disabled|wheelchair users?|physically challenged|disabilities|mobility impaired)\b|\bable[ -]bodied\b(?: (?:only|persons?|tenants?))?|\bmust be (?:physically )?(?:fit|able[ -]bodied|healthy)\b|\bphysically fit\b|\bno (?:mentally ill|mental illness|disabled|handicapped|cripples|blind|deaf|aids|hiv|addicts|recovering)\b(?: (?:people|persons|tenants))?/g,
  ),
  say(
    "disability_warn",
    /\bindependent living (?:required|only)\b|\b(?:must be )?(?:able to|capable of) climb(?:ing)?\b(?: (?:the )?stairs)?|\bmust (?:be able to )?(?:live|care for (?:your|them)sel(?:f|ves)) independently\b|\bhealthy (?:tenants?|persons?|people|individuals?)(?: only)?\b|\bnot for the elderly\b/g,
  ),
  say(
    "income_block",
    /\b(?:no|not accepting|does not accept|do not accept|don't accept|won't accept|without) (?:section (?:8|eight)|sec(?:tion)?\.? ?8|housing vouchers?|vouchers?|housing assistance|rental assistance|public assistance|government assistance|subsid(?:y|ies)|hud|welfare|dss)\b|\b(?:section (?:8|eight)|vouchers?) (?:is |are )?(?:not|never) (?:accepted|welcome|allowed|considered|eligible)\b/g,
    "ask about applications",
  ),
  say(
    "income_warn",
    /\b(?:employed|working|professional) (?:persons?|people|tenants?|applicants?|individuals?|professionals?)? ?only\b|\bemployed only\b|\bmust (?:have a (?:full[ -]time )?job|be (?:fully )?employed)\b|\bprofessionals only\b|\bno (?:students|unemployed|welfare recipients)\b/g,
    "income is part of every application",
  ),
  say(
    "animal_block",
    /\bno (?:service|support|assistance|emotional support|therapy|guide) (?:animals?|dogs?|pets?|cats?)\b|\bno esas?\b|\b(?:service|support|assistance|emotional support) (?:animals?|dogs?) (?:are )?(?:not|never) (?:allowed|accepted|permitted|welcome)\b/g,
    "assistance animals are considered",
  ),
  say(
    "pets_note",
    /\b(?:no pets|pets (?:are )?not (?:allowed|accepted|permitted)|no animals)\b(?![^.]{0,60}(?:assistance|service|support))/g,
    (m) => `${m[0]}; assistance animals are considered`,
  ),
  say(
    "area_warn",
    /\b(?:most )?(?:exclusive|prestigious|elite|restricted|upscale|affluent|wealthy|respectable|high[ -]class|upper[ -]class|blue[ -]collar|working[ -]class|integrated|traditional|up[ -]and[ -]coming|gentrif\w+|trendy|best|nicest|good|great) (?:and \w+ |private |gated |residential |\w+ ){0,2}?(?:neighbou?rhoods?|communit(?:y|ies)|enclave|area|suburb|part of town|zip code|side of town)\b(?! (?:pool|cent|room|amenit|garden|gym|park|rug))|\bprivate communit(?:y|ies)\b|\b(?:right|good|better|nice) (?:side|part) of (?:town|the tracks|the city)\b/g,
    areaOf,
  ),
  say(
    "school_warn",
    /\b(?:good|great|best|top|excellent|award[ -]winning|(?:highly|top|well|best|a|10|5[ -]star)[ -]?(?:rated|ranked|regarded|scoring|performing)|desirable|sought[ -]after|outstanding|coveted|premier|blue[ -]ribbon|stellar|superb|fantastic|amazing|wonderful|exemplary|distinguished|quality|fine|strong|acclaimed) (?:\w+ ){0,3}?(?:schools?|school (?:districts?|zone|system|catchment)|elementary|high school|catchment|isd)\b|\bschools? (?:are|is) (?:\w+ )?(?:good|great|excellent|top|the best|outstanding|highly rated)\b/g,
    (m) => (/district|system|isd/.test(m[0]) ? "school district" : "schools nearby"),
  ),
  say(
    "safety_warn",
    new RegExp(
      `\\b(?:very |super |extremely )?safe(?:,| and| &)? (?:\\w+,? ){0,2}?(?:${AREA}|place to live|environment|neighbors)\\b|\\blow[ -]crime(?: (?:rate|${AREA}))?|\\bcrime[ -]free\\b(?: (?:${AREA}))?|\\b(?:no|little|zero|almost no|hardly any) crime\\b|\\b(?:the )?safest (?:\\w+ )?(?:${AREA})\\b|\\b(?:neighbou?rhood|area|street|community) is (?:very |so |quite |really )?safe\\b|\\bsecure (?:neighbou?rhood|area|street)\\b|\\bfeel safe\\b`,
      "g",
    ),
    areaOf,
  ),
  say(
    "people_warn",
    /\b(?:nice|friendly|good|great|wonderful|lovely|quiet|welcoming|professional|educated|respectful|decent|quality|like[ -]minded|respectable|caring|fantastic|amazing|kind|the best) (?:people|neighbou?rs|residents|tenants|families|homeowners)\b|\bdiverse (?:neighbou?rhood|community|area|population|residents)\b|\b(?:neighbou?rs|residents|people) (?:here )?are (?:very |so |all )?(?:nice|friendly|quiet|great|professional|educated|wonderful|welcoming)\b|\btight[ -]knit (?:community|neighbou?rhood)\b|\b(?:predominantly|mostly|mainly) (?:families|professionals|owners|retirees|students|young|older)\b/g,
  ),
  say("style_note", /\bmaster (bedroom|bath|bathroom|suite|closet|retreat|bed)\b/g, (m) => `primary ${m[1]}`),
  say("style_note", /\b(?:kids|children|childrens|child)(?:'s|')? (?:bed)?room\b/g, "bedroom"),
  say("style_note", /\b(?:mother[ -]in[ -]law|in[ -]law) (?:suite|apartment|unit|quarters)\b/g, "guest suite"),
  say("style_note", /\b(?:handicap(?:ped)?)[ -](?:accessible|friendly|access)\b/g, "accessible"),
  say("style_note", /\b(?:asian|oriental|chinese|japanese)[ -](?:style )?(?:kitchen|wallpaper|decor|style)\b/g, (m) =>
    m[0].replace(/^(?:asian|oriental|chinese|japanese)[ -](?:style )?/, "patterned ").replace("patterned kitchen", "kitchen"),
  ),
];

/** "safe neighborhood" -> "neighborhood"; nothing where no place is named. */
function areaOf(match: RegExpMatchArray): string {
  return new RegExp(`(?:${AREA})$`).exec(match[0])?.[0] ?? "";
}
