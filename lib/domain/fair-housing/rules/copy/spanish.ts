import { type CopyPattern, say } from "./rule-type";

const FIT =
  "(?:ideal|perfect[oa]|excelente|pensad[oa]|buen[oa]|adecuad[oa]|disenad[oa]|especial|hech[oa]|apt[oa]|maravillos[oa]|estupend[oa])s?";
const ORIGIN =
  "(?:blanc[oa]s|negr[oa]s|latin[oa]s|hispan[oa]s|mexican[oa]s|cuban[oa]s|american[oa]s|estadounidenses|europe[oa]s|arabes|chin[oa]s|asiatic[oa]s|african[oa]s|colombian[oa]s|venezolan[oa]s|haitian[oa]s|espanol(?:es|as)|gringos|gitanos|indios)";
const AREA = "(?:zona|barrio|vecindario|colonia|comunidad|area|calle|fraccionamiento|sector|ubicacion|urbanizacion)";

/** Spanish copy, without accents. */
export const SPANISH_COPY: readonly CopyPattern[] = [
  say(
    "familial_status_block",
    /\b(?:solo|solamente|unicamente) (?:para )?(?:adultos|parejas|solter[oa]s|personas? sol[oa]s?|matrimonios)\b(?! (?:mayores|en la|en el))|\bno (?:se )?(?:aceptan|admiten|permiten|aceptamos|admitimos) (?:ninos|hijos|familias|bebes|menores)\b|\b(?:no|nada de) (?:ninos|hijos|familias|bebes)\b|\bparejas? sin hijos\b|\bpersonas? sin hijos\b|\babstenerse familias\b/g,
  ),
  say(
    "familial_status_warn",
    new RegExp(
      `\\b${FIT} para (?:(?:una|un|la|las|los|su|toda|todas|tu|gran|grandes|joven|jovenes) ){0,3}(?:familias?|parejas?|ninos|hijos|solter[oa]s?|recien casados|matrimonios?|bebes)\\b|\\b(?:ambiente|barrio|zona|entorno|vecindario|colonia|comunidad) familiar\\b|\\bpara formar una familia\\b|\\bcriar (?:a )?(?:sus|tus|los) hijos\\b`,
      "g",
    ),
    areaOf,
  ),
  say(
    "age_warn",
    new RegExp(
      `\\b${FIT} para (?:(?:una|un|la|las|los|su|personas|gente) ){0,2}(?:jovenes(?: profesionales)?|profesionales(?: jovenes)?|jubilad[oa]s?|retirad[oa]s?|ancian[oa]s?|estudiantes|universitari[oa]s|mayores|ejecutiv[oa]s)\\b|\\b(?:profesionales jovenes|jovenes profesionales)\\b|\\bgente (?:joven|madura)\\b`,
      "g",
    ),
  ),
  say(
    "older_persons",
    /\b(?:comunidad|complejo|residencial|edificio) (?:de|para) (?:mayores de )?55\b|\b55\s?(?:\+|anos o mas|y mas|o mas)|\bmayores de 55\b|\b(?:comunidad|residencia|vivienda) para (?:adultos mayores|la tercera edad|jubilados)\b/g,
  ),
  say(
    "origin_block",
    new RegExp(
      `\\b(?:solo|solamente|unicamente|preferentemente|preferible|preferimos|se prefieren?|exclusivo para) (?:para )?(?:gente |personas |familias |inquilinos )?${ORIGIN}\\b|\\b(?:no|nada de|no se aceptan|sin) (?:${ORIGIN}|inmigrantes|extranjeros|indocumentados|refugiados|minorias)\\b|\\b(?:solo|unicamente) ciudadanos\\b|\\b(?:gente|familias|barrio|zona|vecindario|comunidad|vecinos) (?:de )?${ORIGIN.replace("blanc[oa]s", "blanc[oa]s?").replace("negr[oa]s", "negr[oa]s?").replace("latin[oa]s", "latin[oa]s?")}\\b`,
      "g",
    ),
    areaOf,
  ),
  say(
    "language_block",
    /\b(?:solo|solamente|unicamente) (?:hablantes de |se habla |habla )?(?:ingles|espanol)\b|\bdebe(?:n)? hablar (?:ingles|espanol)\b/g,
  ),
  say(
    "religion_block",
    /\b(?:hogar|familia|casa|comunidad|barrio|ambiente|vecinos|inquilinos) (?:cristian|catolic|judi|musulman|evangelic)\w*\b|\b(?:solo|solamente|preferimos|preferentemente|no|no se aceptan) (?:para )?(?:cristian[oa]s|catolic[oa]s|judi[oa]s|musulman(?:es|as)|evangelic[oa]s|ateos)\b/g,
    areaOf,
  ),
  say(
    "religion_warn",
    /\b(?:cerca de|junto a|a pasos de|a minutos de|al lado de) (?:la |una |el |un )?(?:iglesia|mezquita|sinagoga|catedral|templo|parroquia)\b(?! de (?:la|el) calle)/g,
  ),
  say(
    "sex_block",
    /\b(?:solo|solamente|unicamente|preferentemente|exclusivo) (?:para )?(?:mujeres|hombres|senoritas|caballeros|damas|chicas|chicos|varones|senoras)\b|\bno (?:se aceptan )?(?:hombres|mujeres|varones)\b/g,
  ),
  say(
    "orientation_block",
    /\bno (?:se aceptan )?(?:gays|homosexuales|lesbianas|trans|lgbt\w*|parejas (?:gay|del mismo sexo))\b|\b(?:solo )?(?:parejas )?heterosexuales\b|\bsolo (?:parejas casadas|matrimonios casados)\b/g,
  ),
  say("orientation_warn", /\b(?:amigable con (?:la comunidad )?lgbt\w*|gay friendly|lgbt\w* friendly|zona gay)\b/g),
  say(
    "disability_block",
    /\bno (?:apt[oa]|adecuad[oa]|recomendad[oa]) para (?:personas )?(?:discapacitad[oa]s|con discapacidad|en silla de ruedas|minusvalid[oa]s)\b|\bno (?:se aceptan )?(?:sillas de ruedas|discapacitad[oa]s|enfermos(?: mentales)?)\b|\b(?:solo )?personas? san[oa]s?\b/g,
  ),
  say(
    "income_block",
    /\bno (?:se )?(?:acepta(?:n|mos)? )?(?:seccion (?:8|ocho)|section 8|plan 8|vales|vouchers?|subsidios|ayuda del gobierno)\b|\bsin (?:seccion 8|vales)\b/g,
    "consulte cómo solicitarla",
  ),
  say(
    "income_warn",
    /\b(?:solo|unicamente) (?:personas )?(?:empleadas|con trabajo|trabajadores|profesionistas)\b|\bno estudiantes\b/g,
    "los ingresos son parte de toda solicitud",
  ),
  say(
    "animal_block",
    /\bno (?:se aceptan |se permiten )?(?:animales|perros) de (?:servicio|apoyo|asistencia)\b|\bno (?:se aceptan )?perros guia\b/g,
    "se consideran animales de asistencia",
  ),
  say(
    "pets_note",
    /\b(?:no (?:se aceptan |se permiten |se admiten )?mascotas|sin mascotas)\b(?![^.]{0,60}(?:asistencia|servicio|apoyo))/g,
    (m) => `${m[0]}; se consideran animales de asistencia`,
  ),
  say(
    "area_warn",
    new RegExp(
      `\\b(?:exclusiv[oa]|prestigios[oa]|mejor|buen[oa]?|elegante|selecta) ${AREA}\\b|\\b${AREA} (?:muy |mas )?(?:exclusiv[oa]|prestigios[oa]|de clase (?:alta|media)|de gente bien|selecta|popular|privilegiada)\\b|\\bcomunidad privada\\b`,
      "g",
    ),
    areaOf,
  ),
  say(
    "school_warn",
    /\b(?:buen[oa]s?|excelentes?|mejores|las mejores|magnific[oa]s|prestigios[oa]s|reconocid[oa]s|destacad[oa]s) (?:\w+ )?(?:escuelas?|colegios?|distritos? escolar(?:es)?)\b|\b(?:escuelas?|colegios?) (?:de )?(?:excelentes?|prestigios[oa]s?|primera|prestigio|alto nivel|excelencia)\b/g,
    "escuelas cercanas",
  ),
  say(
    "safety_warn",
    new RegExp(
      `\\b${AREA} (?:muy |super |mas |y |tranquil[oa] y |tranquil[oa], ){0,2}segur[oa]\\b|\\bsegur[oa] (?:y tranquil[oa] )?${AREA}\\b|\\b(?:sin|baja|poca) (?:delincuencia|criminalidad|inseguridad)\\b|\\blugar (?:muy )?seguro\\b`,
      "g",
    ),
    areaOf,
  ),
  say(
    "people_warn",
    /\b(?:buenos|excelentes|amables|lindos|tranquilos) vecinos\b|\bvecinos (?:amables|tranquilos|educados|profesionales|excelentes)\b|\bgente (?:bien|buena|amable|decente|educada|tranquila|de bien)\b|\bbuena gente\b/g,
  ),
];

function areaOf(match: RegExpMatchArray): string {
  return new RegExp(AREA).exec(match[0])?.[0] ?? "";
}
