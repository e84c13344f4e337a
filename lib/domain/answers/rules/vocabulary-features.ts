import { type ConceptDefinition, specific } from "./vocabulary-types";

const A = "amenities";

/** Rooms, equipment and surroundings without a field of their own: lists and passages answer for them. */
export const FEATURE_CONCEPTS: ConceptDefinition[] = [
  specific("kitchen", A, {
    en: "kitchen|eat in kitchen|cooking area|cooking space|place to cook|where you cook",
    es: "cocina",
    ar: "مطبخ",
  }),
  specific("counters", A, {
    en: "countertop|counter top|counter|worktop|kitchen tops|benchtop",
    es: "encimera|cubierta de cocina|mesada",
    ar: "سطح المطبخ|اسطح المطبخ|كاونتر",
  }),
  specific("kitchen_island", A, { en: "kitchen island|=island", es: "isla de cocina|isla", ar: "جزيره المطبخ" }),
  specific("cabinets", A, { en: "cabinet|cabinetry|cupboard", es: "gabinete|alacena", ar: "خزائن المطبخ|خزانه المطبخ" }),
  specific("primary_suite", A, {
    en: "primary bedroom|master bedroom|primary suite|master suite|main bedroom|owner suite|primary bath|master bath|ensuite|en suite|master|primary bathroom|master bathroom",
    es: "recamara principal|dormitorio principal|habitacion principal|suite principal|bano en suite",
    ar: "غرفه النوم الرئيسيه|الغرفه الرئيسيه|غرفه ماستر|ماستر",
  }),
  specific("dining_room", A, {
    en: "dining room|dining area|dining space|place for a dining table|eating area",
    es: "comedor",
    ar: "غرفه طعام|غرفه الطعام|سفره",
  }),
  specific("living_room", A, {
    en: "living room|family room|great room|lounge|den|sitting room",
    es: "sala|sala de estar|cuarto familiar|salon",
    ar: "صاله|غرفه معيشه|غرفه المعيشه|مجلس",
  }),
  specific("office", A, {
    en: "office|home office|study|work from home|workspace|space to work|wfh",
    es: "oficina|estudio|despacho|trabajar desde casa",
    ar: "مكتب|غرفه مكتب|العمل من المنزل",
  }),
  specific("maid_room", A, { en: "maid room|helper room|staff room|nanny room", es: "cuarto de servicio", ar: "غرفه خادمه|غرفه الخادمه" }),
  specific("guest_house", A, {
    en: "guest house|adu|in law suite|inlaw suite|mother in law suite|guest suite|casita|granny flat|place for guests to stay|place for visitors to stay|place for guests|place for visitors|visitors to stay|guests to stay|guests stay|visitors stay|guests sleep|guest quarters|accessory dwelling|guest cottage|guest unit|guest room",
    es: "casa de huespedes|casita|suite para suegros|cuarto de huespedes",
    ar: "ملحق|بيت ضيوف|غرفه ضيوف",
  }),
  specific("closet", A, {
    en: "closet|walk in closet|wardrobe|walk in wardrobe",
    es: "closet|armario|vestidor|ropero",
    ar: "خزانه|خزانه ملابس|غرفه ملابس|خزائن",
  }),
  specific("pantry", A, { en: "pantry|larder", es: "despensa", ar: "مخزن طعام|غرفه مؤن" }),
  specific("attic", A, { en: "attic|loft", es: "atico|desvan", ar: "عليه|سقيفه" }),
  specific("bathtub", A, { en: "bathtub|bath tub|=tub|soaking tub|soaker tub", es: "tina|banera", ar: "حوض استحمام|بانيو" }),
  specific("shower", A, { en: "shower|walk in shower", es: "ducha|regadera", ar: "دش" }),
  specific("hot_tub", "amenities outdoor", { en: "hot tub|jacuzzi|whirlpool|=spa", es: "jacuzzi|hidromasaje", ar: "جاكوزي" }),
  specific("sauna", A, { en: "sauna|steam room", es: "sauna|vapor", ar: "ساونا" }),
  specific("gym", A, {
    en: "gym|fitness center|fitness room|fitness centre|fitness|workout room|exercise room|work out|place to exercise|weight room",
    es: "gimnasio|gym|sala de ejercicio",
    ar: "صاله رياضيه|نادي رياضي|جيم|صاله رياضه|جم|الجيم|نادي صحي|الصاله الرياضيه",
  }),
  specific("roof_deck", "amenities outdoor", {
    en: "roof deck|rooftop deck|rooftop|roof terrace|rooftop terrace|roof top",
    es: "azotea|terraza en la azotea|roof garden",
    ar: "سطح مشترك|تراس السطح|روف",
  }),
  specific("clubhouse", A, {
    en: "clubhouse|club house|community room|party room|community center room|common room|lounge area",
    es: "casa club|salon de eventos|salon comunal",
    ar: "نادي|قاعه مناسبات",
  }),
  specific("playground", A, {
    en: "playground|kids play area|children play area|childrens play area|play area|swing set|play structure",
    es: "area de juegos|parque infantil|juegos infantiles",
    ar: "ملعب اطفال|منطقه العاب|ملعب الاطفال|العاب الاطفال",
  }),
  specific("game_table", A, { en: "pool table|billiard|ping pong|foosball", es: "mesa de billar|billar", ar: "بلياردو" }),
  specific("tennis", A, {
    en: "tennis|tennis court|pickleball|pickle ball|basketball court",
    es: "cancha de tenis|tenis|cancha|cancha de basquet|basquetbol|baloncesto|cancha de basquetbol",
    ar: "ملعب تنس|تنس|ملعب سله|ملعب كره سله",
  }),
  specific("bbq", "amenities outdoor", {
    en: "bbq|barbecue|grill|barbeque|bbq area|outdoor kitchen",
    es: "asador|parrilla|barbacoa|zona de parrilla|carne asada|=asadores|para asar",
    ar: "شواء|منطقه شواء|باربكيو",
  }),
  specific("fire_pit", "amenities outdoor", { en: "fire pit|firepit|bonfire|campfire", es: "fogata|fogatero", ar: "حفره نار" }),
  specific("fence", "outdoor", {
    en: "=fence|=fenced|fencing|=fences|enclosed yard|yard enclosed|garden enclosed|enclosed garden|fenced in|fenced off|walled garden",
    es: "cerca|cercado|barda|bardeado|valla|=cercada|bardeada|=barda|reja",
    ar: "سياج|مسور|سور|=مسوره|سياج الارض",
  }),
  specific("sprinklers", "outdoor", { en: "sprinkler|irrigation|sprinkler system", es: "riego|aspersores", ar: "ري|رشاشات" }),
  specific("trees", "outdoor", {
    en: "=tree|=trees|fruit trees|landscaping|landscaped|=woods|=wooded|=woodland|=timber|=forest|=forested",
    es: "arbol|arboles|arboles frutales|paisajismo",
    ar: "اشجار|شجر",
  }),
  specific("workshop", A, { en: "workshop|work bench|workbench", es: "taller", ar: "ورشه" }),
  specific("solar", "utilities amenities", {
    en: "solar|solar panel|photovoltaic",
    es: "paneles solares|solar|placas solares|paneles|panel solar|=paneles",
    ar: "الواح شمسيه|طاقه شمسيه|شمسيه",
  }),
  specific("windows", A, {
    en: "=window|=windows|double pane|double glazing|glazing|natural light|=sunlight|how bright|=bright|=sunny",
    es: "ventanas|ventana|doble vidrio|luz natural|iluminacion",
    ar: "نوافذ|شبابيك|اضاءه طبيعيه|زجاج مزدوج",
  }),
  specific("insulation", "construction", { en: "insulation|insulated|well insulated", es: "aislamiento|aislante", ar: "عزل" }),
  specific("water_heater", A, {
    en: "water heater|hot water|tankless|hot water heater",
    es: "calentador de agua|boiler|agua caliente",
    ar: "سخان ماء|سخان المياه|سخان|ماء ساخن",
  }),
  specific("plumbing", A, { en: "plumbing|pipes|=piping|re piped|repiped", es: "plomeria|tuberia|tuberias|canerias", ar: "سباكه|مواسير" }),
  specific("wiring", "utilities", {
    en: "wiring|=electrical|=amps|=amp|knob tube|knob and tube|electrical service|electrical panel|breaker|electrical system|electric panel|amp service",
    es: "instalacion electrica|cableado|panel electrico",
    ar: "تمديدات كهربائيه|اسلاك",
  }),
  specific("foundation", "construction", { en: "foundation|=slab|crawl", es: "cimientos|cimentacion", ar: "اساس|اساسات" }),
  specific("ceilings", A, {
    en: "ceiling|ceiling height|high ceilings|vaulted|tall ceilings|ceiling heights",
    es: "techos altos|altura del techo|altura de los techos",
    ar: "ارتفاع السقف|اسقف عاليه",
  }),
  specific("skylight", A, { en: "skylight", es: "tragaluz|claraboya", ar: "منور" }),
  specific("stairs", "accessibility", {
    en: "=stairs|=stair|=steps|staircase|=stairway|climb stairs|climb steps|climb any steps|climb any stairs",
    es: "escaleras|escalones|gradas",
    ar: "درج|سلالم|=درج|الدرج",
  }),
  specific("smart_home", "amenities security", {
    en: "smart home|smart thermostat|smart lock|=nest|thermostat",
    es: "casa inteligente|termostato|domotica",
    ar: "منزل ذكي|بيت ذكي",
  }),
  specific("generator", "utilities amenities", {
    en: "generator|backup power|back up power|power outage|power outages|blackout|power goes out|lose power|loses power",
    es: "generador|planta de luz|planta electrica",
    ar: "مولد|مولد كهرباء",
  }),
  specific("boat_dock", "amenities outdoor", {
    en: "=dock|=frontage|lake frontage|water frontage|boat slip|boat dock|boat|=pier|waterfront|lakefront|beachfront|water access|lake access|beach access|=waterside",
    es: "muelle|frente al agua|frente al lago|acceso a la playa|acceso al lago|embarcadero|atracadero",
    ar: "مرسي|واجهه مائيه|علي البحر مباشره|مرسي قارب|رصيف",
  }),
  specific("rv_parking", "parking", {
    en: "rv parking|rv|camper|motorhome|trailer|boat parking",
    es: "casa rodante|remolque",
    ar: "كرفان",
  }),
  specific("dog_run", "amenities outdoor", {
    en: "dog run|dog wash|dog area|pet spa|dog door|doggy door",
    es: "area para perros",
    ar: "منطقه للكلاب",
  }),
  specific("guest_parking", "parking", {
    en: "guest parking|visitor parking|visitors park|guests park|friends park|family park|guest park|visitor park|company park|visitor spot",
    es: "estacionamiento de visitas|estacionamiento para visitas|estacionamiento visitas|lugares de visita",
    ar: "مواقف زوار|موقف للزوار|مواقف الزوار|مواقف ضيوف|موقف ضيوف",
  }),
  specific("transit", A, {
    en: "=transit|=train|=subway|=metro|=bus|=tram|light rail|=station|train station|bus stop|bus line|public transport|public transportation|public transit|commuter rail|=buses|=trains|=transport",
    es: "transporte|metrobus|parada|transporte publico|metro|estacion|parada de autobus|autobus|tren|camion|donde pasa el camion|la ruta|=camiones|pasa el bus",
    ar: "مترو|محطه|محطه المترو|مواصلات|باص|النقل العام|المواصلات|محطه مترو|قريب من المترو|اقرب محطه|اقرب مترو",
  }),
  specific("highway", "", {
    en: "highway|freeway|interstate|motorway|=expressway|main road",
    es: "autopista|carretera",
    ar: "طريق سريع|الطريق السريع",
  }),
  specific("airport", "", { en: "airport", es: "aeropuerto", ar: "مطار|المطار" }),
  specific("downtown", "", {
    en: "downtown|city center|city centre|town center|=center of town",
    es: "centro|centro de la ciudad",
    ar: "وسط المدينه|مركز المدينه",
  }),
  specific("shops", "", {
    en: "=shop|=shops|grocery|groceries|grocery store|supermarket|=store|=stores|shopping|=market|=mall|food store",
    es: "supermercado|tienda|tiendas|mercado|centro comercial|mandado",
    ar: "سوبرماركت|سوق|متجر|محلات|مول|بقاله|سوبر ماركت|جمعيه تعاونيه|الجمعيه التعاونيه|=اقرب جمعيه|اقرب سوبرماركت|كارفور|لولو",
  }),
  specific("restaurants", "", {
    en: "restaurant|=cafe|=cafes|coffee|coffee shop|places to eat|dining options|=bars",
    es: "restaurante|cafeteria|cafe",
    ar: "مطاعم|مطعم|مقهي|كافيه",
  }),
  specific("park", "", {
    en: "=park|=parks|=trail|=trails|dog park|green space|hiking|walking trail|bike path|bike trail|=playfield",
    es: "=parque|=parques|sendero|senderos",
    ar: "حدائق عامه|حديقه عامه|منتزه|ممشي|حديقه قريبه|بارك",
  }),
  specific("beach", "", {
    en: "=beach|=beaches|=ocean|=sea|=coast",
    es: "playa|mar",
    ar: "شاطئ|بحر|الشاطئ|البحر|يبعد البحر|قريب من البحر|البحر كم",
  }),
  specific("lake", "", { en: "=lake|=river|=creek|=pond|=bay", es: "lago|rio", ar: "بحيره|نهر" }),
  specific("hospital", "", {
    en: "hospital|clinic|medical center|urgent care|pharmacy",
    es: "hospital|clinica|farmacia",
    ar: "مستشفي|عياده|صيدليه",
  }),
  specific("worship", "", {
    en: "=church|=churches|=mosque|=mosques|=synagogue|=temple|=temples|place of worship",
    es: "iglesia|mezquita|sinagoga|templo|=iglesias",
    ar: "مسجد|جامع|كنيسه|معبد",
  }),
  specific("walk_score", "", { en: "walk score|walkscore|walkability|walkable", es: "walk score|caminable", ar: "مؤشر المشي" }),
  specific("noise", "", {
    en: "=noise|=noisy|=loud|=quiet|quiet hours|play music|loud music|soundproof|hear the traffic|=traffic",
    es: "ruido|ruidoso|tranquilo|tranquila|trafico|ruidosa|silencio|horas de silencio",
    ar: "ضوضاء|هادئ|ازعاج|هدوء|صاخب",
  }),
  specific("flood", "", {
    en: "flood zone|=flood|flood insurance|flood plain|floodplain",
    es: "inundacion|zona de inundacion|inunda|se inunda|se inunda la zona|zona inundable",
    ar: "فيضان|فيضانات",
  }),
  specific("insurance", "", {
    en: "insurance|insure|homeowners insurance|home insurance",
    es: "=seguro|=seguros|poliza|seguro de inquilino|seguro para inquilinos|seguro de arrendatario",
    ar: "تامين البيت|تامين العقار|تامين المنزل|بوليصه",
  }),
  specific("warranty", "", {
    en: "warranty|guarantee|builder warranty|home warranty",
    es: "garantia|garantia de casa",
    ar: "كفاله|ضمان البناء|=الضمان|=ضمان|كم مده الضمان|فتره الضمان",
  }),
  specific("flooding", "", {
    en: "=flooded|=floods|=flooding|water damage|ever flood",
    es: "se inunda|se ha inundado|inundado",
    ar: "غرق",
  }),
  specific("closing", "", {
    en: "closing date|=closing|can we close|could we close|close on it|to close|close escrow|can i close|could i close|quick close|want to close",
    es: "cierre|fecha de cierre|cerrar la compra|escriturar|entregar la casa|cuando se cierra|cuanto tarda el cierre",
    ar: "اتمام البيع|الاغلاق|نقل الملكيه",
  }),
  specific("screening", "", {
    en: "credit check|background check|income requirement|minimum income|screening|credit report",
    es: "historial crediticio|verificacion de credito|ingresos minimos|ingresos|que ingresos|ingresos piden|comprobante de ingresos|cuanto hay que ganar|requisitos de ingreso|buro de credito",
    ar: "فحص ائتماني|الحد الادني للدخل|كم الدخل المطلوب|الدخل المطلوب|شرط الدخل",
  }),
  specific("cell_service", "", {
    en: "cell coverage|cell service|cell signal|cell phone|cell reception|phone signal|phone service|phone work|phone going to work|my phone work|my phone going to work|phone reception|mobile coverage|mobile signal|=reception|my phone",
    es: "senal|cobertura|senal de celular|celular",
    ar: "تغطيه|شبكه الجوال|اشاره الهاتف",
  }),
  specific("pest", "", {
    en: "termite|=pest|=pests|=mold|=mould|=asbestos|lead paint|=radon|bed bugs|roaches|=mice",
    es: "termitas|plagas|moho|asbesto|plomo",
    ar: "حشرات|نمل ابيض|عفن",
  }),
  specific("inspection", "", {
    en: "inspection|inspection report|inspected|=disclosure|=disclosures",
    es: "inspeccion|reporte de inspeccion",
    ar: "تقرير الفحص|فحص",
  }),
  specific("zoning", "", {
    en: "zoning|=zoned|=zone|=permit|=permits|building permit|easement|build an addition|build an adu",
    es: "zonificacion|permiso de construccion|permisos",
    ar: "تصريح بناء|تقسيم المناطق",
  }),
  specific("rental_rules", "", {
    en: "rent it out|rent out|sublet|sublease|airbnb|short term rental|short term rentals|vacation rental|vrbo|rental cap|=rentals|subletting|=leasing|rental restrictions|rent it|rent the place out|lease it out",
    es: "airbnb|rentarla|subarrendar|rentas cortas|alquilar por dias|alquiler vacacional|rentarla por airbnb|rentar en airbnb|subarrendarla|rentarla despues|puedo rentarla|rentas por dia|renta vacacional|rentarlo|rentar por semana|rentarlo por semana|rentar por noche|rentar por dia|alquilarlo|alquilarla|=alquilarlo|alquilar por semanas|alquilar por noches|=subarriendo|puedo alquilarlo|puedo alquilarla|rentar por airbnb|puedo ponerlo en airbnb|renta de corto plazo|alquiler temporal|rentar el departamento",
    ar: "ايجار قصير|تاجير قصير|تاجير من الباطن|ايربنب|اعاده التاجير|تاجيرها|تاجيره|=تاجير|=التاجير|=بالتاجير|=للتاجير|اقدر اجرها|ااجرها|=اجرها|تاجير يومي|تاجير اسبوعي|تاجير بالاسبوع|تاجير باليوم|بيوت العطلات|بيت عطلات|ايجار يومي|ايجار اسبوعي|ايجارها باليوم",
  }),
  specific("showings", "", {
    en: "showing|showings|viewing times|private showings",
    es: "visitas con cita|horario de visitas|horario de visita|horas de visita|hacen visitas|dias de visita|se puede visitar|cuando son las visitas",
    ar: "مواعيد المعاينه|مواعيد الزياره",
  }),
  specific("bikes", "amenities storage", {
    en: "bike|bikes|bicycle|bike room|bike storage|bicycle room",
    es: "bicicleta|bicicletas",
    ar: "دراجه|دراجات",
  }),
  specific("smoking", "", { en: "=smoke|=smoking|=smoker|=vape", es: "fumar|fumadores", ar: "تدخين|مدخنين" }),
  specific("senior_community", "amenities", {
    en: "55 community|55 plus|55 and over|age restricted|age restriction|senior community|62 and over|55 or older|active adult community|hopa|age rules|age rule|minimum age|age requirement|age limit|55 rule|adults only rule|live here under 55",
    es: "comunidad 55|55 anos o mas|restriccion de edad|mayores de 55|edad minima|regla de edad|55 anos",
    ar: "مجتمع 55|فوق 55|الحد الادني للعمر|شرط العمر|العمر المسموح|عمر السكان",
  }),
  specific("floor_level", "", {
    en: "which floor|what floor|floor is it on|floor is the unit on|ground floor|top floor|first floor|second floor|third floor|upper floor|upstairs|downstairs|main floor|main level",
    es: "en que piso esta|en que piso|planta baja|primer piso|segundo piso|tercer piso|ultimo piso|arriba|abajo|piso esta|en cual piso|cual piso|numero de piso|que nivel|en que nivel",
    ar: "اي طابق|في اي طابق|في اي دور|الطابق الارضي|الدور الارضي|الطابق الاول|اي دور|باي طابق|باي دور|رقم الطابق|=الدور|=كم الدور|=كم الطابق|=بالدور|=بالطابق|دور الشقه|طابق الشقه|الشقه في اي دور|رقم الدور|الطابق العلوي|الطابق الاخير|الدور الاخير",
  }),
  specific("units_in_building", "", {
    en: "=units|units in the building|how many units|units are there|number of units|homes in the building",
    es: "cuantas unidades|unidades hay|unidades en el edificio",
    ar: "كم وحده|عدد الوحدات",
  }),
  specific("furnace_room", "", {
    en: "mud room|mudroom|bonus room|sunroom|sun room|media room|theater room|game room|rec room",
    es: "cuarto de juegos|sala de cine",
    ar: "غرفه العاب|غرفه سينما",
  }),
  specific("wet_bar", A, { en: "wet bar|bar area|dry bar", es: "cava|bar humedo", ar: "بار" }),
  specific("wine", A, { en: "wine cellar|wine fridge|wine cooler|wine storage|wine room|wine", es: "cava de vinos|vinos", ar: "قبو نبيذ" }),
  specific("application", "", {
    en: "application fee|=apply|=application|=applications|how do i apply|rental application|app fee|apply fee|application cost|=apps fee|fee to apply",
    es: "solicitud|como aplico|aplicar",
    ar: "طلب الايجار|كيف اقدم|رسوم الطلب|رسوم التقديم|رسم الطلب",
  }),
  specific("offers", "", {
    en: "offer deadline|offers due|other offers|multiple offers|any offers|offer date|review offers",
    es: "otras ofertas|fecha limite de ofertas|ofertas",
    ar: "عروض اخري|عروض",
  }),
  specific("closing_costs", "", {
    en: "closing cost|closing costs|escrow|transfer tax|transfer fee|registration fee",
    es: "gastos de cierre|costos de cierre|escrituracion|gastos de escrituracion|costos de escrituracion",
    ar: "رسوم التسجيل|رسوم النقل|تكاليف الاغلاق|=رسوم نقل الملكيه|رسوم تحويل الملكيه|رسوم نقل|رسوم تسجيل|عموله|عموله الوسيط|العموله",
  }),
  specific("special_assessment", "", {
    en: "special assessment|assessments|assessment",
    es: "cuota extraordinaria|derrama",
    ar: "رسوم استثنائيه",
  }),
  specific("reserves", "", { en: "reserve fund|reserves|hoa reserves", es: "fondo de reserva", ar: "صندوق الاحتياطي" }),
  specific("developer", "", {
    en: "developer|=builder|who built",
    es: "desarrollador|constructora|quien la construyo",
    ar: "المطور|مطور|شركه البناء",
  }),
  specific("payment_plan", "", {
    en: "payment plan|installment|instalment|cheque|cheques|how many cheques|seller financing|owner financing|=owner financing|finance terms|owner finance|seller finance|owner carry|seller carry",
    es: "plan de pago|mensualidades|cheques|a plazos|credito directo|financiamiento directo|financian los duenos|financia el dueno|financiamiento del dueno|financiamiento del vendedor|financia el vendedor|financia el propietario",
    ar: "خطه الدفع|اقساط|شيكات|شيك|كم شيك|تقسيط|خطه السداد|كم دفعه|عدد الشيكات|دفعات|بكم شيك|كم عدد الشيكات",
  }),
  specific("trash", "utilities", {
    en: "=trash|garbage|garbage pickup|=recycling|trash pickup|waste collection",
    es: "basura|recoleccion de basura",
    ar: "قمامه|نفايات|زباله|الزباله",
  }),
  specific("snow", "", { en: "snow|snow removal|plowing|snow shovel|shovel snow", es: "nieve", ar: "ثلج|ازاله الثلج|ثلوج" }),
  specific("seller", "", {
    en: "why is the seller|why are they selling|why selling|=seller|=sellers|=owner|=owners|=landlord|current owner|previous owner|last sold|sold last|price history|price drop|price reduced|price reduction|price cut|originally listed|original price",
    es: "dueno|propietario|vendedor|por que venden|por que vende|historial de precio|bajado de precio|bajo de precio",
    ar: "المالك|البائع|لماذا يبيع|مالك",
  }),
];
