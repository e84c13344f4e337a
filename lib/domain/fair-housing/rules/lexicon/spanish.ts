import type { Lexicon } from "./tags";

/** Spanish words by kind; without accents, as `plainWords` leaves them. */
export const SPANISH: Lexicon = {
  origin:
    "blanc[oa]s?|negr[oa]s?|moren[oa]s?|latin[oa]s?|hispan[oa]s?|mexican[oa]s?|cuban[oa]s?|asiatic[oa]s?|chin[oa]s?|indi[oa]s?|hindues?|arabes?|african[oa]s?|afro\\S*|european[oa]s?|american[oa]s?|gring[oa]s?|rus[oa]s?|colombian[oa]s?|venezolan[oa]s?|haitian[oa]s?|dominican[oa]s?|puertorriquen[oa]s?|salvadoren[oa]s?|guatemaltec[oa]s?|hondure[nñ][oa]s?|centroamerican[oa]s?|sudamerican[oa]s?|peruan[oa]s?|ecuatorian[oa]s?|argentin[oa]s?|brasilen[oa]s?|espanol(?:es|as?)?|italian[oa]s?|marroquies?|paquistanies?|turc[oa]s?|iranies?|filipin[oa]s?|corean[oa]s?|japones(?:es|as?)?|vietnamit[ao]s?|ucranian[oa]s?|polac[oa]s?|ingles(?:es|as)?|frances(?:es|as)?|aleman(?:es|as)?|extranjer[oa]s?|inmigrantes?|migrantes?|indigenas?|nativ[oa]s|mestiz[oa]s?|gitan[oa]s?|rac[ei]al\\S*|anglosajon\\S*|de color",
  group:
    "inmigrantes|indocumentad[oa]s?|ilegales|refugiad[oa]s?|migrantes|extranjer[oa]s|minorias?|latinos|latinas|hispanos|mexicanos|cubanos|asiaticos|chinos|arabes|africanos|haitianos|dominicanos|venezolanos|colombianos|centroamericanos|sudamericanos|afroamerican\\S*|gringos|anglosajones|musulman(?:es|as?)?|judi[oa]s|cristian[oa]s|catolic[oa]s|evangelic[oa]s|protestantes|hinduistas|budistas|testigos de jehova|ateos|gays|lesbianas|homosexual(?:es)?|lgbt\\S*|transexual(?:es)?|transgenero|travestis?|trans|mismo sexo|ex ?convictos|expresidiarios|antecedentes penales|delincuentes|gitanos|gente de color|personas de color|indigenas|paisanos|compatriotas|maricas|sin papeles|mojados|parejas no casadas|madres solteras?|padres solteros?|madre soltera|padre soltero|mujer sola|mujeres solas|hombres solos|hombre solo|dos (?:hombres|mujeres|papas|mamas|chicos|chicas)|gente (?:negra|blanca|latina|morena|indigena|arabe|gay)|hijab|velo islamico|turbantes?|acento extranjero|con acento|rastafaris?|santeros?|gente de (?:otro|otros) (?:pais|paises)|pobre gente|personas trans|lgbtiq\\S*|maricones|negritos|chinitos|cholos|sudacas|panchitos|moros|parejas del mismo sexo",
  faith:
    "judi[oa]s?|musulman(?:es|as?)?|cristian[oa]s?|catolic[oa]s?|evangelic[oa]s?|protestantes?|budistas?|religios[oa]s?|ate[oa]s?|mormon(?:es|as)?|ortodox[oa]s?|islamic[oa]s?|creyentes?|devot[oa]s?",
  orient: "gays?|lesbianas?|homosexual(?:es)?|lgbt\\S*|heterosexual(?:es)?|trans|bisexual(?:es)?|mismo sexo",
  life: "nin[oa]s?|hij[oa]s?|familias?|bebes?|parejas?|solter[oa]s?|adolescentes|recien casados|casad[oa]s?|divorciad[oa]s?|viud[oa]s?|embarazada|padres|mamas?|papas?|chicos|chiquitos|pequenos|menores|criaturas|mujer(?:es)?|hombres?|adultos|nietos|matrimonios?|muchachos|peques|crios|chavos|chamacos",
  age: "ancian[oa]s?|jubilad[oa]s?|retirad[oa]s?|pensionad[oa]s?|personas? mayor(?:es)?|gente mayor|adultos mayores|mayores|viej[oa]s|viejit[oa]s?|tercera edad|jovenes|gente joven|profesionales jovenes|jovenes profesionales|estudiantes|universitarios|abuel[oa]s?|mi edad|milenials|millennials|mis padres|mi (?:mama|madre|papa|padre)|senectud",
  disabled:
    "discapacitad[oa]s?|discapacidad(?:es)?|minusvalid[oa]s?|incapacitad[oa]s?|cieg[oa]s?|sord[oa]s?|autis\\S*|enferm[oa]s? mental(?:es)?|enfermos|silla de ruedas|personas en silla\\S*|invalid[oa]s?|locos|adictos|alcoholicos|sindrome de down|necesidades especiales|casas? de rehabilitacion|drogadictos|vih|sida|epilep\\S*|paralitic[oa]s?",
  wealth:
    "ric[oa]s?|pobres?|adinerad[oa]s?|clase (?:alta|media|baja|trabajadora|obrera)|bajos ingresos|altos ingresos|profesionistas|profesionales|educad[oa]s?|nivel (?:socio\\S*|economico|social|alto|bajo)|humilde|gente bien|fresas?|pijos?|dinero|acomodad[oa]s?|bajos recursos|trabajadora|doctores|medicos|abogados|ejecutivos|obreros|albaniles|famosos|artistas|desempleados|diplomaticos|ingenieros|funcionarios",
  people:
    "gente|personas?|vecin[oa]s?|residentes|inquilin[oa]s?|poblacion|habitantes|comunidad(?:es)?|familias?|parejas?|duenos|propietarios|todos|mayoria|alguien|otros|otras|ninos|mujeres|hombres|compradores|clientela|ambiente|publico|hogares|colonos",
  neighbors: "vecin[oa]s?|al lado|de al lado",
  place:
    "zonas?|barrios?|vecindarios?|areas?|colonias?|sector|suburbios?|comunidad|alrededores|rumbo|fraccionamiento|urbanizacion|codigo postal|entorno|vecindad|lado de la ciudad|parte de la ciudad",
  site: "calle|edificio|complejo|cuadra|condominio|casa|apartamento|departamento|piso|vivienda|propiedad|conjunto|torre|bloque|inmueble|casas|viviendas|propiedades|apartamentos|pisos",
  here: "aqui|ahi|alli|aca|alla|por aqui|por ahi|cerca|alrededor|en la zona|por la zona|al lado|por alli|por aca",
  live: "viv\\S+|resid\\S+|habita\\S*|mud\\S+|criar|crecer|establec\\S+",
  eval: "buen[oa]?s?|mal[oa]?s?|bonit[oa]s?|fe[oa]s?|ric[oa]s?|pobres?|exclusiv[oa]s?|elegantes?|lujos[oa]s?|prestigios[oa]s?|mejor(?:es)?|peor(?:es)?|decentes?|popular(?:es)?|peligros[oa]s?|conflictiv[oa]s?|problematic[oa]s?|recomendable|humildes?|familiar(?:es)?|clase (?:alta|media|baja)|marginal|degradad[oa]|agradable|respetable|deseable|fino|pesad[oa]|caliente|bravo|brava|fresa|de categoria|residencial bueno|conservador[ae]?|liberal|divers[oa]|mixt[oa]|racista|en decadencia|en alza|mejorando|empeorando|de moda|turbi[oa]|seri[oa]|segur[oa]s?|mas segura|mas seguro|pijo|obrer[oa]|hipster|bohemi[oa]|pudiente|adinerad[oa]|acomodad[oa]|recomendad[oa]|alta|medio|degradandose|conviene|tranquila y segura|digna?|movid[oa]|animad[oa]|limpi[oa]|suci[oa]|codiciad[oa]",
  trait:
    "buen[oa]s?|mal[oa]s?|amables?|simpatic[oa]s?|educad[oa]s?|religios[oa]s?|ric[oa]s?|pobres?|joven(?:es)?|mayor(?:es)?|viej[oa]s?|decentes?|respetuos[oa]s?|agradables?|rar[oa]s?|racistas?|casad[oa]s?|solter[oa]s?|profesionales|profesionistas|trabajador(?:es|as|a)|conservador(?:es|as)?|liberales|limpi[oa]s|suci[oa]s|conflictiv[oa]s?|chismos[oa]s?|cult[oa]s?|honrad[oa]s?|normales|civilizad[oa]s?|divers[oa]s?|jubilad[oa]s?|parecid[oa]s?|similares|acogedor\\S*|tolerantes?|borrach\\S*|de clase|de confianza|tranquila|alegres?|ruines|groser[oa]s?|serviciales?|hostiles?|hipster\\S*|emprendedor\\S*|bohemi[oa]s?|gay|pudiente\\S*|violent[oa]s?|unid[oa]s|sociables?|reservad[oa]s?|cerrad[oa]s?|abiert[oa]s?",
  fit: "buen[oa]?s?|ideal(?:es)?|perfect[oa]s?|apropiad[oa]s?|adecuad[oa]s?|recomendable|recomiend\\S*|recomendari\\S*|bien|apt[oa]s?|segur[oa]s?|mejor|conveniente|sirve|serviria|funcion\\S*|comod[oa]s?|suficiente|conviene|pensad[oa]|orientad[oa]|dirigid[oa]|atractiv[oa]|mal[oa]?|agradable|amigable|practic[oa]|suficientemente|aconsejable|encaj\\S*|ajust\\S*|disfrut\\S*|gustar\\S*|cabe\\S*|(?:lugar|casa|hogar|edificio|apartamento|barrio|zona|sitio|departamento|vivienda) para",
  welcome:
    "encaj\\S+|bienvenid[oa]s?|acept(?:ad\\S+|aran|arian)|sentir\\S* (?:comod\\S+|en casa|segur\\S+|bien|a gusto)|sentiri\\S* (?:comod\\S+|en casa|segur\\S+|bien|a gusto)|a gusto|discrimin\\S*|racis\\S*|homofob\\S*|xenofob\\S*|mirar mal|tratar\\S* bien|integr\\S+|fuera de lugar|desentonar\\S*|me verian raro|prejuici\\S*|mal vistos?|bien vistos?|respetan|toleran\\S*|problemas por ser|acogedor\\S*|nos miren mal|me miren mal|haremos amigos|hacer amigos|recibirian|recibidos|nos aceptarian|me aceptarian|nos tratarian|me tratarian",
  safe: "segur[oa]s?|inseguridad|insegur[oa]s?|peligros[oa]s?|peligro|riesgos[oa]|seguridad (?:de|en) (?:la|el) (?:zona|barrio|calle|area|colonia|vecindario)",
  crime:
    "crimen|crimenes|criminal(?:es|idad)?|delincuencia|delincuentes|delitos?|inseguridad|pandill\\S*|drogas?|drogadictos|narcos?|narco\\S*|robos?|robar\\S*|roban|robado|asalt\\S*|atrac\\S+|violencia|violent[oa]s?|asesinat\\S*|homicidios?|balac\\S*|tiroteos?|balazos|disparos|vandal\\S*|ladron(?:es)?|rateros?|maleantes|malandros|vagabundos|indigentes|mendigos|sin techo|personas sin hogar|prostitu\\S+|secuestr\\S*|grafitis?|hurtos?|malvivientes|cholos|mareros|maras|balas|muertos|matan|mataron|matar|chorros|choros|ratero|trafican\\S*|venden droga|borrachos|malviviente|navajazos|apunal\\S*|violaciones|acoso|acosen|acosan|extorsion\\S*|motochorros|lanzas|hampa|hampones|mafia|robaron|roben",
  school:
    "escuelas?|colegios?|distrito escolar|primarias?|secundarias?|preparatorias?|institutos?|guarderias?|kinder|maestros|profesores|educacion|liceos?",
  rate: "buen[oa]?s?|mejor(?:es)?|mal[oa]?s?|peor(?:es)?|calificad[oa]s?|calificacion(?:es)?|calidad|ranking|excelentes?|reputacion|que tal son|que tal (?:es|esta|estan)|como son|como estan|nivel|prestigios?[oa]?s?|puntuacion(?:es)?|puntaje|valorad[oa]s?|evaluacion(?:es)?|recomiend\\S*|recomendable|recomendad[oa]s?|fama|nota|notas|rendimiento|desempeno|estrellas|top|destacad[oa]s?|opinas|opinion|mandarias|enviarias|academic[oa]",
  demo: "demograf\\S*|etni\\S*|razas?|racial(?:es)?|religion(?:es)?|nacionalidad(?:es)?|origen nacional|diversidad|multicultural\\S*|multietnic\\S*|composicion (?:de la poblacion|social|racial|etnica)|nivel socio\\S*|nivel economico|nivel social|clase social|estrato\\S*|color de (?:la )?piel|orientacion sexual|estado civil|minorias?|ingresos? (?:promedio|medios?)|ingreso medio|edad promedio|edad media|rango de edad(?:es)?|edades|credos?|ascendencia|mayoritariamente|predominantemente|segregad\\S*|cultura|culturas|ideologia|politic\\S*|costumbres|de donde (?:son|vienen)|porcentaje de \\S+",
  physical:
    "compart\\S*|cerca|valla|muro|lejos|distancia|ruido\\S*|oye\\S*|escucha\\S*|ven|ver|pared(?:es)?|estacionamiento|lindero|terrenos?|cuant[oa]s|arriba|abajo|limite|colind\\S*|barda|medianer\\S*|servidumbre|perros?|privacidad|cuotas?|pagan?|uso|usan|acceso|unidades",
  vibe: "ambiente|reputacion|fama|caracter|vibra|onda|prestigio|imagen|nivel|cultura",
  worry: "preocup\\S*|miedo|temor|nervios[oa]|problemas|cuidado|molest\\S*|desconfi\\S*",
  applicant: "solicitantes?|inquilin[oa]s?|compradores?|interesad[oa]s|candidat[oa]s",
  locals: "gente|residentes|habitantes|poblacion|personas|vecinos|lugarenos|clientela",
  party:
    "duen[oa]s?|propietari[oa]s?|vendedor(?:es|a)?|arrendador(?:es|a)?|caser[oa]s?|agentes?|client[ea]s?|inquilin[oa]s?|solicitantes?|comprador(?:es|a)?|interesad[oa]s?",
  reject: "rechaz\\S*|negar\\S*|molest\\S*|importa\\S*|contra|descart\\S*|evit\\S*|excluir\\S*|problema con|desalent\\S*|descalific\\S*",
  kind_of: "tipo de|tipos de|clase de|que gente|que tipo|que clase|que familias|que vecinos|mezcla de|perfil|calana|indole|nivel de",
  quantity:
    "much[oa]s?|mayoria|mayormente|la mayoria|principalmente|hay|pur[oa]s?|llen[oa] de|tod[oa]s|poc[oa]s|mas|menos|demasiad[oa]s|sobre todo|casi todos|algun[oa]?s?|cuant[oa]s|bastantes?|predomin\\S*|abund\\S*|otr[oa]s|cantidad|porcentaje|solo|solamente|invadid\\S*|suele haber",
  filter:
    "solo|solamente|unicamente|muestra(?:me)?|muestreme|ensen\\S+|sin|lejos de|evitar|excluir|excluye|fuera de|alejad[oa]s?|prefier\\S*|quiero|queremos|busco|buscamos|quisiera|menos|pocos|donde no|que no|nada de|no quiero|quita|filtra|filtrar|descarta|con mayoria|entre|cerca de otr[oa]s|mas",
  exclude:
    "solo|solamente|unicamente|sin|lejos de|evitar|excluir|excluye|fuera de|alejad[oa]s?|menos|pocos|donde no|que no|nada de|no quiero|no queremos|quita|filtra|filtrar|descarta|con mayoria|no haya|no hay|no tenga",
  mostly: "mayormente|mayoria|principalmente|pur[oa]s?|predomin\\S*|sobre todo|muy|casi todo\\S*|mas|tod[oa]s|de",
  town: "calle|ciudad|pueblo|lugar|ubicacion|localidad|distrito|cuadra|manzana|edificio|complejo",
  visit: "visitas?|cita|visitar|recorrido|llevar|traer",
  family_phrase:
    "solo adultos|adultos solamente|sin ninos|libre de ninos|(?:ambiente|zona|barrio|vecindario|area|colonia|comunidad|calle|edificio|entorno|lugar) familiar|para (?:familias|la familia)|amigable (?:para|con) (?:ninos|familias)|criar (?:a |una |mis |nuestros |hijos |ninos )?|(?:familias|vecinos|parejas|gente|personas) con (?:ninos|hijos|bebes)|formar una familia|amiguitos|ninos (?:con quien jugar|de la edad)|apto para ninos|companeros de juego|edificio de (?:estudiantes|familias|solteros|jovenes|jubilados|ancianos)|(?:barrio|zona|colonia|vecindario) (?:de|con) (?:familias|ninos|estudiantes|jovenes|jubilados|ancianos|solteros)|ninos corriendo|ninos gritando|mucho nino|de la edad de mi \\S+|aceptan ninos|cobran mas por (?:los )?(?:ninos|hijos)|ninos permitidos|(?:hay|viven) (?:\\S+ )?(?:ninos|familias) (?:en|por|cerca)",
  deal: "rentan?|renta\\S*|alquil\\S+|venden?|vend\\S+|acept\\S+|permit\\S+|admit\\S+|se puede con|arriend\\S*|contra|problema con|molest\\S*|rechaz\\S*|discrimin\\S*|prefier\\S*|dejan|reciben",
  copy: "escrib\\S+|redact\\S+|anuncio|descripcion|publicidad|publica\\S*|titulo|titular|texto|pon(?:ga|gan|er)?|agrega\\S*|incluye|menciona|promocion\\S*|folleto|crea (?:un|una)|haz (?:un|una)|campana|mensaje para|di que|diga que|correo",
  only: "solo|solamente|unicamente|sin|no|nunca|exclusiv\\S*|ideal|perfect[oa]|preferentemente|preferible|prefer\\S*|buscamos|abstenerse|atra\\S+|dirigid[oa]|para|nada de|bienvenid\\S*|especial|apt[oa]",
  self: "soy|somos|como|siendo|para un[oa]?|nosotros|me|nos|mi (?:familia|esposa|esposo|pareja|novi[oa]|hij[oa]s?)|nuestra|yo|una|un",
  like_us:
    "(?:gente|personas|familias|vecinos|otros|alguien|comunidad) (?:asi )?como (?:yo|nosotros|nosotras|la mia|la nuestra)|de mi (?:pais|religion|cultura|raza|tipo|edad|gente|iglesia|fe|misma \\S+)|de nuestr[oa] (?:pais|religion|cultura|raza|tipo|gente|fe|iglesia|misma \\S+)|mi gente|nuestra gente|de los nuestros|mis paisanos|esa gente|esa clase de gente|ese tipo de gente|gente de (?:bien|fuera|aqui|dinero|nivel|confianza)|buena gente|gente bien|mala gente|gente rara|gente buena|misma (?:religion|cultura|raza|edad|fe)|mismo (?:origen|idioma|pais)|se parecen a (?:mi|nosotros)|que hablen|gente decente|gente normal|parecid[oa]s? a (?:mi|nosotros|la nuestra|la mia)|mala influencia|malas influencias|malas companias",
  coded:
    "barrio bajo|zona roja|gentrific\\S*|gueto|ghetto|del otro lado de las vias|mala muerte|arrabal|lumpen|gente indeseable|indeseables|chusma|naco|nacos|valores (?:tradicionales|cristianos|familiares)|viviendas sociales|vivienda publica|entre nos|entre nosotros|tu me entiendes|usted me entiende|me entiendes|ya sabes que tipo|tu sabes|sin ofender|no soy racista|gente de mal vivir|gente corriente|gente vulgar|gente conflictiva|barrio popular|zona popular|zona fea|de mala fama|mala zona|zona mala|pijo|fresa|fifi|nice|de abolengo|de alcurnia|de caché|gente culta|malas costumbres|buenas costumbres",
  speak:
    "hablan? (?:espanol|ingles|arabe|otro idioma|que idioma|idiomas?)|que idiomas?|idioma se habla|hispanohablantes|angloparlantes|acento",
  who: "quien(?:es)? (?:mas )?(?:viv\\S+|resid\\S+|son (?:los|mis|las)|es (?:el|mi|la) vecin\\S*|esta al lado|compra|renta|alquila|suele|seria|serian)|con quien (?:viviria|conviviria|compartiria)|que (?:gente|familias|vecinos|personas|comunidades|grupos)|quienes",
  what_like:
    "como (?:es|son|esta|seria|serian) (?:el|la|los|las|mi|mis|ese|esa|este|esta|un|una)|que tal|describ\\S+|cuent\\S+ (?:de|sobre)|que opinas|que piensas|opinion|ambiente|fama|reputacion|caracter|hablame|vibra|onda|que se dice",
  opinion: "vivirias|recomendarias|tu vivirias|usted viviria|dejarias|caminarias|que opinas|cree que|crees que|te parece|le parece",
  night: "de noche|en la noche|por la noche|sol[oa]|a oscuras|tarde|noche|madrugada",
  walk: "camin\\S+|andar|pasear|salir|jugar (?:afuera|en la calle)|dejar (?:el|mi)|estacionar|correr",
  voucher:
    "seccion (?:8|ocho)|section 8|plan 8|vales? de vivienda|vouchers?|cupon(?:es)? de vivienda|ayuda (?:del gobierno|de vivienda|social)|subsidios?|asistencia (?:publica|de vivienda|de renta)|bono de vivienda|programa de vivienda",
  offender:
    "(?:delincuentes?|agresor(?:es)?|ofensor(?:es)?|depredador(?:es)?|criminal(?:es)?|abusador(?:es)?|violador(?:es)?) sexual(?:es)?|pedofil\\S*|violador(?:es)?|pederast\\S*|abusadores",
  accommodation:
    "(?:ajustes?|adaptacion(?:es)?|modificacion(?:es)?|acomodo|acomodacion(?:es)?) razonables?|por (?:mi|su|una) discapacidad|instalar (?:una rampa|barras)",
  thing:
    "cocinas?|gabinetes?|banos?|habitacion(?:es)?|recamaras?|cuartos?|dormitorios?|salas?|comedor|paredes|pared|pisos?|suelos?|azulejos?|granito|marmol|encimeras?|puertas?|ventanas?|techos?|tejado|cerca|valla|jardin|patio|piscina|alberca|garaje|cochera|muebles?|madera|roble|tejas?|losetas?|electrodomesticos|refrigerador|lavadora|estufa|horno|escaleras?|elevador|ascensor|balcon|terraza|agua|caja fuerte|pintura|pintad[oa]s?|fachada|exterior|interior|ladrillo|cortinas?|alarma|camaras?|instalacion|electric[oa]|chimenea|caldera|sotano|atico|barandal(?:es)?|rampa|estilo|puerta|clima|restaurantes?|comida|tienda|supermercado|bano|porton|asador|juegos|cables?|cableado|tuberias?|gas|supermercados|tiendas|restaurantes|gabinete|mueble|lamparas?|camas?|tejados|toldos?|sofas?|armarios?|closets?|vigas?|vitropiso|porcelanato|cantera|talavera|macetas?|ladrillos|mosaicos?|persianas",
  allow: "aceptan?|permiten?|admiten?|se permiten?|prohib\\S*|se aceptan|se admiten|permitid[oa]s|rentan? a|alquilan? a|dejan",
  facility:
    "piscina|alberca|gimnasio|parques?|juegos|area de juegos|biblioteca|habitacion|cuarto|bano|sala|recamara|campamento|actividades|doctor|pediatra|hospital|parada|autobus|salon",
};
