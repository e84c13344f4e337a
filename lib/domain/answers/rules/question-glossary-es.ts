import { type Glossed, thingsOf } from "./question-glossary-types";

/** Things of a home that a question may be about, in the words of several countries. */
const THINGS = thingsOf({
  roof: "techo|tejado|impermeabilizante",
  "water heater": "calentador|calentador de agua|boiler|calefon|termo|terma|termotanque",
  furnace: "calefaccion|caldera|calentador central",
  "air conditioner": "aire|aire acondicionado|clima|minisplit|ac",
  kitchen: "cocina",
  windows: "ventanas",
  "septic system": "fosa septica|fosa|sistema septico",
  well: "pozo|pozo de agua|noria",
  pool: "alberca|piscina|pileta",
  pond: "estanque|lago|laguna",
  deck: "deck|terraza de madera|tarima",
  fence: "cerca|barda|reja|valla|cerco",
  barn: "granero|establo|galpon",
  elevator: "elevador|ascensor",
  chandelier: "candelabro|candil|arana|lampara del comedor|lampara",
  refrigerator: "refri|refrigerador|nevera|heladera|frigorifico",
  dishwasher: "lavavajillas|lavaplatos|lavatrastes",
  "washer and dryer": "lavadora y secadora|lavadora y la secadora",
  washer: "lavadora",
  dryer: "secadora",
  stove: "estufa|cocina de gas|hornilla",
  microwave: "microondas",
  "hot tub": "jacuzzi|tina caliente|hidromasaje",
  television: "tele|television|tv|pantalla",
  curtains: "cortinas|persianas",
  dock: "muelle|embarcadero",
  shed: "bodega|cuarto de herramientas|cobertizo|galera",
  patio: "patio",
  balcony: "balcon|balcones|terraza",
  garage: "garaje|garage|cochera",
  driveway: "entrada|entrada de autos|camino de entrada",
  lot: "terreno|lote|solar|parcela",
  garden: "jardin",
  "living room": "sala|salon|estancia",
  "primary bedroom": "recamara principal|dormitorio principal|habitacion principal|cuarto principal",
  basement: "sotano",
  doors: "puertas",
  ceilings: "techos|cielos|plafones",
  storage: "bodega|trastero|baulera|cuarto util",
  generator: "generador|planta|planta de luz|planta electrica|planta de emergencia",
  "solar panels": "paneles solares|placas solares|paneles",
  "smoke detectors": "detectores de humo",
  "sump pump": "bomba de achique",
  workshop: "taller",
});
const the = (word: string | undefined) => THINGS.get((word ?? "").replace(/^(la|el|los|las|su|sus|de la|del) /, "").trim()) ?? null;
const of =
  (english: (thing: string) => string) =>
  ([word]: (string | undefined)[]) => {
    const thing = the(word);
    return thing && english(thing);
  };
const many = (thing: string) => /s$/.test(thing);

/** Whole questions as buyers of Mexico, the Caribbean, the south and Spain put them. The first that fits is taken. */
export const SPANISH_GLOSSARY: Glossed[] = [
  [
    /^(se (puede|pueden|permite|permiten)|puedo|dejan)( meter| tener| criar)? (ganado|animales de granja|vacas|caballos|gallinas|cabras|borregos)$/,
    ([, , , animal]) =>
      `are ${animal === "caballos" ? "horses" : animal === "gallinas" ? "chickens" : animal === "cabras" ? "goats" : animal === "borregos" ? "sheep" : "cattle"} allowed`,
  ],
  [
    /^(cuantos|cuantas|que) (metros|pies|m2)( o (metros|pies))?( cuadrados)?( de construccion| construidos| habitables)?( son| tiene| mide| hay)?( la (casa|propiedad|vivienda)| el (departamento|apartamento|piso|depa))?$/,
    "how many square feet is it",
  ],
  [
    /^(cuando|a que hora|que dia|como) (la |lo |le )?(puedo|podemos|podria|se puede|podriamos)( ir a| pasar a)? (ver|verla|verlo|visitar|visitarla|visitarlo|conocerla|conocerlo)( la casa| el departamento)?$/,
    "when can i see it",
  ],
  [
    /^(de que|cual es el)( material| tipo)?( es| son| de)? (las?|los?|el) (cubiertas?|encimeras?|mes(on|ones|adas?)|barras?|topes?)( de (la )?cocina)?$/,
    "what are the kitchen counters made of",
  ],
  [
    /^(que|cual|a que) (distrito escolar|distrito|escuelas?|colegios?)( es)?( le| les| nos)? (corresponden?|tocan?|pertenece|asiste\w*)$/,
    "what is the school district",
  ],
  [
    /^(se )?(vende|renta|alquila|entrega|viene)( la casa| el departamento)? (amueblad[oa]|con (los )?muebles|sin muebles)$/,
    "is it furnished",
  ],
  [
    /^(cuanto (cobra|cobran|pide|cuesta|es)|de cuanto es) (en )?(la )?(cuota de la )?asociacion( del camino| de vecinos| de colonos| de propietarios)?$/,
    "how much are the association dues",
  ],
  [
    /^(cuanto (es|cuesta|sale|se paga|pagan|cobran)|de cuanto (es|son)|a cuanto (asciende|ascienden))( (el|la|los|de|por))? (mantenimiento|gastos comunes|gastos de comunidad|expensas|administracion|cuota( de mantenimiento| de condominio| mensual)?|condominio|mensualidad( de (la asociacion|hoa|mantenimiento)| del (hoa|mantenimiento|condominio))?)( al mes| mensual\w*| por mes)?$/,
    "how much is the hoa fee",
  ],
  [
    /^cuanto (es|se paga|pagan|cuesta|hay que pagar)( de)?( el| la)? (mantenimiento|administracion|gastos comunes|expensas)( al mes| mensual\w*| por mes)?$/,
    "how much is the hoa fee",
  ],
  [
    /^que (cubren?|incluyen?|se paga con|paga)( con)? (la|las|el|los) (cuotas?|mantenimiento|gastos comunes|expensas|administracion|asociacion|hoa)( mensual| de (mantenimiento|condominio|hoa|la asociacion)| del (hoa|condominio))?$/,
    "what does the hoa fee cover",
  ],
  [
    /^(hay que pagar|cuanto (cuesta|cobran|es|se paga)|cobran|cuesta)( algo)?( por)?( la)? (solicitud|aplicacion|tarifa de solicitud|aplicar)$/,
    "how much is the application fee",
  ],
  [
    /^(que|cual|hay|tiene|cuanto dura la|viene con) (es la )?garantias?( da| tiene| ofrece| incluye)?( la (constructora|casa|desarrolladora|obra))?( nueva)?$/,
    "what warranty is there",
  ],
  [
    /^(quien|cual|que (empresa|compania)) (es )?(el |la )?(constructor\w*|desarrollador\w*|la construyo|lo construyo|construyo( la casa| el edificio)?|edifico)( de la casa| del edificio)?$/,
    "who is the builder",
  ],
  [
    /^(hay|tiene|llega|cuenta con) (luz|electricidad|corriente|energia electrica)( electrica)?( en el terreno| al terreno| en el lote)?$/,
    "is there electricity",
  ],
  [
    /^(?:que tan (?:hondo|profundo|honda|profunda) (?:es|esta)|que profundidad tiene|cuanto tiene de (?:hondo|profundidad)) ((?:el|la) .+)$/,
    of((thing) => `how deep is the ${thing}`),
  ],
  [
    /^(?:que tan (?:grande|grandes|amplio|amplia) (?:es|son)|cuanto miden?|que tamano tienen?|que medidas tienen?|de que tamano (?:es|son)|cuanto miden? de (?:largo|ancho)) ((?:el|la|los|las) .+)$/,
    of((thing) =>
      thing === "dock"
        ? "how long is the dock"
        : thing === "doors"
          ? "how wide are the doors"
          : `how big ${many(thing) ? "are" : "is"} the ${thing}`,
    ),
  ],
  [/^((?:la|el|los|las) .+) (?:de que tamano (?:es|son)|cuanto miden?)$/, of((thing) => `how big is the ${thing}`)],
  [
    /^(?:que tan alt[oa]s?|de que altura|que altura tienen?|cuanto miden? de alto)(?: son| es)? ((?:el|la|los|las) .+)$/,
    of((thing) => `how high are the ${thing}`),
  ],
  [
    /^(?:de que ano (?:es|son)|que tan (?:viej|nuev|antigu)[oa]s? (?:es|son|esta|estan)|cuantos anos (?:tiene|tienen)|que edad tienen?|cuando (?:pusieron|cambiaron|instalaron|hicieron|renovaron|repararon|remodelaron|se (?:puso|cambio|instalo|hizo|renovo|remodelo))) ((?:el|la|los|las) .+)$/,
    of((thing) => `how old ${many(thing) ? "are" : "is"} the ${thing}`),
  ],
  [
    /^((?:el|la|los|las) .+?) (?:es|son|esta|estan) (?:nuev|recien (?:cambiad|puest|instalad))[oa]s?$/,
    of((thing) => `how old is the ${thing}`),
  ],
  [
    /^(?:se quedan?|incluyen?|viene con|vienen con|trae|traen|esta incluid[oa]|estan incluid[oa]s) ((?:el |la |los |las )?.+)$/,
    of((thing) => (/lot|shed|storage|garage/.test(thing) ? `is there a ${thing}` : `does the ${thing} stay`)),
  ],
  [
    /^((?:el|la|los|las) .+?) (?:se quedan?|quedan?|esta incluid[oa]|estan incluid[oa]s|viene incluid[oa]|va incluid[oa]|entran? en (?:el precio|la venta))$/,
    of((thing) => `does the ${thing} stay`),
  ],
  [/^el comedor se queda con (?:el|la) (.+)$/, of((thing) => `does the ${thing} stay`)],
  [
    /^(?:hay|tiene|cuenta con|existe) (?:un |una |unos |algun |alguna )?((?:bodega|trastero|baulera|cuarto util|generador|planta de (?:luz|emergencia)|planta electrica|balcon|taller|muelle|paneles solares|placas solares|jacuzzi))$/,
    of((thing) => `is there a ${thing}`),
  ],
  [/^(?:.*\b)?(?:se va (?:mucho |seguido )?la luz|la luz se va\w*).*\b(?:planta|generador)\b.*$/, "is there a generator"],
  [
    /^(dan|hay|ofrecen|aceptan|tiene|el dueno da|los duenos dan) financiamiento( directo| propio| del (dueno|vendedor)| los duenos| el dueno| con el dueno)+$|^(el dueno|los duenos|el vendedor) (dan?|ofrecen?|financian?)( financiamiento)?$/,
    "do the owners offer owner financing",
  ],
  [
    /^(a que distancia|que tan lejos|a cuanto|que tan cerca)( queda| esta| estan| quedan)?( el| la| los| las)? (pueblo|ciudad|centro)( mas cercan[oa])?$/,
    "how far is the town",
  ],
  [/^(con que|como) (se )?(calienta|calientan|calefacciona)( la casa| el agua de la casa)?( en invierno)?$/, "what is the heating"],
  [/^(cuantos|cuantas) caballos caben( en (el|la|los|las) \w+)?$/, "how many horse stalls are there"],
  [
    /^(esta|estan|sigue) (rentad[oa]|alquilad[oa]|ocupad[oa]|arrendad[oa])( ahorita| ahora| actualmente| todavia)?( la casa| el departamento)?$|^(hay|tiene|vive) (un )?(inquilinos?|alguien)( viviendo)?( ahi| alli| adentro| ahora| ahorita)?$/,
    "is it rented now",
  ],
  [
    /^(hasta cuando|cuando) (esta rentad[oa]|dura el contrato|termina el contrato|vence el contrato|se acaba el contrato)( del inquilino| de renta| de alquiler| de arrendamiento)?$/,
    "until when is it rented",
  ],
  [
    /^(de donde|como) (viene|sale|llega|obtienen|sacan)( el| la)? agua( potable| de la casa)?$|^(el agua )?(es de pozo o (de la ciudad|municipal)|de donde es el agua)$/,
    "what is the water supply",
  ],
  [
    /^(a donde|donde) (va|vacia|descarga) (el drenaje|las aguas negras|el desague)$|^(el drenaje|el desague) (es|va a) .*(fosa|municipal|ciudad).*$/,
    "what is the sewer",
  ],
  [
    /^(cuantos|cuantas) (departamentos|apartamentos|unidades|viviendas|casas) (hay|tiene|son)( en total)?( en)?( el| la)?( edificio| complejo| conjunto| fraccionamiento| comunidad| torre)?$/,
    "how many units are in the building",
  ],
  [
    /^(el )?(estacionamiento|parqueo|parqueadero|parking|cajon|garaje|cochera)( esta| viene| va)?( incluid[oa])( en el precio| con el departamento)?$|^(esta |viene )?incluid[oa] (el|la|un) (estacionamiento|parqueo|parqueadero|parking|cajon( de estacionamiento)?|garaje|cochera)$/,
    "is there parking included",
  ],
  [
    /^(?:el |la )?(?:patio|jardin|terreno|lote|yarda|solar)(?: trasero| de atras)?(?: esta| viene)? (?:cercad|bardead|vallad|cerrad|enrejad)[oa]$|^(?:esta|viene) (?:cercad|bardead|vallad|cerrad|enrejad)[oa] (?:el|la) (?:patio|jardin|terreno|lote|yarda|solar)(?: trasero| de atras)?$|^tiene (?:el )?(?:patio|jardin|terreno) (?:cercad|bardead|vallad)[oa]$/,
    "is the yard fenced",
  ],
  [
    /^(cuanto|como cuanto) (sale|cuesta|es|pagan|se paga|llega)( de)?( el recibo de| la cuenta de)? (la )?(luz|electricidad)( al mes| mensual\w*| por mes)?$/,
    "how much is the electricity",
  ],
  [
    /^(cuanto|que) (hay que|tengo que|se) (dar|dejar|pagar|poner)( de| como)? (apartado|enganche para apartar|senal|arras|sena|deposito de reserva)$|^(de cuanto es el|con cuanto) (apartado|se aparta|la aparto|lo aparto)$/,
    "how much is the earnest money",
  ],
  [
    /^(cuanto|que) (cobra|cobran|es|cuesta|hay)( de)?( la| una)? (comision)( de la agencia| del agente| de la inmobiliaria)?$/,
    "how much is the agency fee",
  ],
  [
    /^(hay|tiene|existe|deben|debe)( alguna?| una)? (derrama|cuota extraordinaria|derrama extraordinaria|cargo extraordinario|cuota especial)( pendiente| o cuota extraordinaria)?$/,
    "is there a special assessment",
  ],
  [
    /^(para )?(cuando|en que fecha|que dia) (la |lo |se )?(entregan?|entregaria|dan las llaves|me la entregan|estara? lista|la terminan|queda lista|esta lista)( la casa| el departamento)?$/,
    "when will it be completed or can i move in",
  ],
  [
    /^(cuando|desde cuando|a partir de cuando) (me )?(puedo|podria|podemos)( yo)? (mudar|mudarme|cambiarme|entrar|ocuparla|vivir ahi|mudarnos)$/,
    "when can i move in",
  ],
  [
    /^(se puede|puedo|permiten|dejan) (rentar|alquilar|hacer)( la| lo| en)? (por (noche|dia|dias|semana|corto plazo)|airbnb|a corto plazo|en airbnb)$|^(permiten|se permite)( el)? airbnb$/,
    "are short term rentals allowed",
  ],
  [/^(esta|se entrega) (desocupad|vaci|vacante|libre)[ao]?$/, "is it vacant"],
  [
    /^(cuanto (se paga|pagan|es)|a cuanto (sale|asciende)|de cuanto es)( de)?( el| los)? (predial|impuesto predial|ibi|contribuciones|impuestos?( anuales| a la propiedad| prediales)?|predial o (los )?impuestos)( al ano| anual\w*)?$/,
    "how much are the property taxes",
  ],
  [
    /^(para )?(cuando|en que fecha|en que mes) (estara|esta|estaria|va a estar|queda|quedara|quedaria|terminan|acaban|se termina|se entrega)( ya)? ?(terminad[oa]|list[oa]|construid[oa]|acabad[oa]|complet[oa]|finalizad[oa]|de construir)( (la|el) (casa|obra|departamento|construccion|edificio|piso))?$/,
    "when will it be completed",
  ],
  [
    /^(a que hora|cuando|que dia|a que horas) (es|sera|empieza|hay|son) (la |el |un |una |las )?(casa abierta|open house|puertas abiertas|jornada de puertas abiertas)( .*)?$/,
    "what time is the open house",
  ],
  [
    /^(en )?que (piso|planta|nivel) (esta|queda|es|se encuentra)( el| la)?( departamento| apartamento| depa| unidad| piso)?$/,
    "which floor is it on",
  ],
];
