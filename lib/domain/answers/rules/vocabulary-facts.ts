import { type ConceptDefinition, general, specific } from "./vocabulary-types";

/**
 * What the fields of a property are called by buyers. `general` asks for the field itself; `specific` is a thing that
 * a field may name ("garage" in parking), so the field answers only when its words name it. `=`: this very word.
 */
export const FACT_CONCEPTS: ConceptDefinition[] = [
  general("price", "price", {
    en: "=price|=prices|asking price|list price|listing price|sale price|purchase price|=asking|price tag|how much are they asking|how much do they want|what are they asking|what do they want for|set me back|how much money|what does it go for|cost to buy|price point|going for|=selling for|listed at|listed for|monthly rent|monthly rate|=rent|rental price|ask price",
    es: "precio|cuanto sale|en cuanto sale|precio de venta|precio de lista|cuanto vale|cuanto piden|cuanto cuesta la casa|cuanto cuesta la propiedad|cuanto cuesta el apartamento|a cuanto esta|=renta|=alquiler|renta mensual|en cuanto esta|en cuanto la venden|precio pedido|en cuanto la dan|en cuanto la dejan|a como esta|que precio tiene|cuanto es de renta|cuanto rentan|cuanto es la renta|de cuanto es la renta|cuanto cobran de renta|cuanto quieren|cuanto piden por ella|en cuanto la rentan|cuanto es al mes",
    ar: "سعر|الثمن|بكم|كم سعر|كم السعر|كم ثمن|الايجار|قيمه الايجار|كم يكلف البيت|كم تكلف الشقه|كم قيمه|كم سعرها|كم سعره|سعرها|سعره|بكم البيت|بكم الشقه|كم تبون|كم تبيع|قديش سعرها|بكام|كم الايجار الشهري|كم ايجارها|كم الاجار|الاجار|كم تطلبون|كم المطلوب|القيمه الايجاريه",
  }),
  general("bedrooms", "bedrooms", {
    en: "bedroom|bed|br|bd|bdrm|bedrm|bdr|sleeping rooms|sleeping quarters|places to sleep|number of rooms|how many rooms",
    es: "recamara|dormitorio|habitacion|alcoba|cuartos|cuantos cuartos|=recamaras|=cuartos|cuartos para dormir|=habitaciones|=alcobas",
    ar: "غرف نوم|غرفه نوم|غرف|غرفه|غرفتين|كم غرفه|كم غرفه نوم|كم غرف نوم|عدد غرف النوم|كم عدد غرف النوم|عدد الغرف|كم غرفه نوم فيها|عدد غرف|غرف نومها|كم غرفه فيها|غرفتين نوم",
  }),
  general("bathrooms", "bathrooms", {
    en: "bathroom|bath|ba|bth|bthrm|restroom|washroom|toilet|wc|=loo",
    es: "bano|banos completos|aseo|sanitario",
    ar: "حمام|حمامات|دوره مياه|دورات مياه|دورات المياه|كم حمام|حمامين|دورتين مياه|عدد الحمامات|كم عدد الحمامات|تواليت",
  }),
  specific("half_bath", "bathrooms", {
    en: "half bath|powder room|half bathroom|guest bathroom",
    es: "medio bano",
    ar: "حمام ضيوف|نصف حمام",
  }),
  specific("full_bath", "bathrooms", { en: "full bath|full bathroom", es: "bano completo", ar: "حمام كامل" }),
  general("area", "area", {
    en: "sqft|sf|sqm|built up area|builtup area|built area|=bua|square feet|square foot|square footage|square meters|square metres|sq footage|footage|living area|living space|floor area|interior size|size of the house|size of the home|how big is the house|how big is the home|how large is the house|total area",
    es: "pies cuadrados|metros cuadrados|m2|superficie|area construida|area habitable|tamano de la casa|metraje|que tan grande es la casa|metros de construccion|metros construidos|m2 construidos|m2 de construccion|metros cuadrados de construccion|pies cuadrados tiene|de que tamano es la casa|que tamano tiene",
    ar: "مساحه|المساحه|قدم مربع|متر مربع|كم متر|كم قدم|مساحتها|مساحته|كم مساحتها|كم مساحته|كم مساحه البناء|مساحه البناء|كم قدم مربع|كم متر مربع",
  }),
  general("lot_area", "lot_area", {
    en: "lot size|=lot|lot area|=land|acreage|=acres|=acre|=plot|plot size|parcel|size of the lot|size of the yard|how big is the yard|how big is the lot|how large is the lot|how big is the backyard|how big is the garden|how much land|how much ground|how big is the property",
    es: "terreno|=lote|parcela|tamano del terreno|tamano del lote|superficie del terreno|metros de terreno|m2 de terreno|tamano del solar|cuanto terreno|cuanta tierra|acres|=acres",
    ar: "=ارض|=الارض|=ارضها|=ارضه|مساحه الارض|قطعه الارض|حجم الارض|مساحه قطعه الارض|كم مساحه الارض|مساحه القطعه|مساحه المزرعه|كم مساحه المزرعه|=مزرعه|كم فدان|كم اكر|=فدان|=اكر|مساحه الحوش",
  }),
  general("year_built", "year_built", {
    en: "year built|built|when was it built|construction year|year of construction|date back|dates from|how long has it been standing|how old is the house|how old is the home|how old is the building|how old is the place|age of the house|age of the home|did they build|build it|build this|built this|put up|constructed|=built in|=completed|year of completion",
    es: "ano de construccion|cuando se construyo|cuando fue construida|construida|construido|que antiguedad|antiguedad|se construyo|cuantos anos tiene la casa|que tan vieja es la casa|que tan vieja|de que ano es la casa|de que ano es|ano de la casa|cuando la construyeron|la construyeron|cuando la hicieron|es nueva la casa",
    ar: "سنه البناء|متي بني|متي بنيت|عمر البيت|عمر البنايه|عمر المبني|عمر العقار|تاريخ البناء|سنه بناء|بني|متي انبنت|متي انبني|انبنت|=كم عمرها|=كم عمره|=عمرها|عمر البيت كم|متي تم بناء|متي تم البناء|سنه التشييد|متي شيدت|سنه الانشاء|متي انشئت|متي اكتمل|متي انجز|تم انجاز البناء|تم انجاز|انجاز البناء|انجاز المشروع|تم الانجاز|سنه الانجاز|تاريخ الانجاز|متي انتهي بناء|انتهي بناء|متي خلص بناء|سنه الاكتمال|اكتمل البناء|عمر البرج|عمر الشقه|عمر الفيلا",
  }),
  general("property_type", "property_type", {
    en: "property type|type of property|kind of property|type of home|kind of home|type of house|kind of house|what type of building|building type|house or apartment|house or condo|condo or house",
    es: "tipo de propiedad|tipo de casa|tipo de vivienda|que tipo de inmueble|casa o apartamento",
    ar: "نوع العقار|نوع البيت|شقه او فيلا|نوع السكن",
  }),
  specific("kind_single_family", "property_type", {
    en: "single family|detached home|detached house|detached villa|villa detached|house detached|home detached|stand alone house|standalone house",
    es: "unifamiliar|casa independiente",
    ar: "بيت مستقل|فيلا مستقله",
  }),
  specific("kind_condo", "property_type", { en: "=condo|condominium|condos", es: "condominio", ar: "كوندو" }),
  specific("kind_townhouse", "property_type", { en: "townhouse|townhome|row house|rowhouse", es: "casa adosada|adosado", ar: "تاون هاوس" }),
  specific("kind_multi", "property_type", {
    en: "duplex|triplex|multi family|multifamily|fourplex",
    es: "duplex|triplex|multifamiliar",
    ar: "دوبلكس",
  }),
  general("listing_type", "listing_type", {
    en: "for sale or rent|for rent or sale|for sale|for rent|a rental|is it a rental|sale or rent|rent or sale|rent or buy|for lease|to rent",
    es: "en venta|en renta|en alquiler|se vende o se renta|se renta|se vende|venta o alquiler|venta o renta",
    ar: "للبيع|للايجار|بيع ام ايجار|للبيع ام للايجار|للبيع او للايجار",
  }),
  general("status", "status", {
    en: "still available|still for sale|still on the market|=available|off the market|already sold|=sold|under contract|=pending|taken already|already taken|is it taken|been sold|still active|listing status|status of the listing|on the market still",
    es: "sigue disponible|todavia disponible|disponible|ya se vendio|vendida|esta disponible|aun disponible",
    ar: "متاح|ما زال متاح|هل بيع|مازال متاحا|متوفر|لا يزال متاحا",
  }),
  general("hoa_fee", "hoa_fee", {
    en: "hoa|hoa fee|hoa dues|hoa cost|hoa payment|=dues|association fee|association dues|homeowners association|homeowner association|home owners association|condo fee|condo dues|strata fee|strata|maintenance fee|monthly fee|monthly dues|service charge|service charges|community fee|maintenance charge|co op fee|common charges|building fees|hoas|=association|condominium fee|maintenance dues",
    es: "cuota de mantenimiento|cuota de la asociacion|cuota hoa|cuota de condominio|mantenimiento mensual|asociacion de propietarios|gastos comunes|gastos de comunidad|cuota mensual|cuota|cuotas|expensas|hoa|=mantenimiento|pago de mantenimiento|administracion|cuota del fraccionamiento|cuota del condominio|cuota de hoa|asociacion de vecinos|=asociacion|pagar asociacion|la asociacion",
    ar: "رسوم الخدمه|رسوم الصيانه|رسوم الجمعيه|رسوم الخدمات|جمعيه الملاك|اتحاد الملاك|رسوم شهريه|رسوم|رسوم خدمات|كم رسوم الخدمه|رسوم المجتمع|رسوم الاتحاد|رسوم المبني|الرسوم الشهريه|الرسوم السنويه|سيرفس تشارج|سرفس تشارج|رسوم جمعيه الملاك|الرسوم الشهريه للجمعيه|رسوم الجمعيه الشهريه|مصاريف الصيانه|مصاريف الخدمات|رسوم الصيانه والخدمات|",
  }),
  general("hoa_frequency", "hoa_frequency", {
    en: "hoa paid monthly|how often is the hoa|how often are the dues|how often is the fee|hoa monthly or annual|hoa monthly or yearly|hoa frequency|dues monthly or yearly|how often do i pay the hoa|how often do you pay the hoa|how often are hoa dues|how often is hoa",
    es: "cada cuanto se paga la cuota|cada cuanto se paga el mantenimiento|cada cuanto se paga el hoa",
    ar: "كل كم تدفع الرسوم",
  }),
  general("taxes", "taxes", {
    en: "tax|property tax|real estate tax|yearly tax|annual tax|tax bill|taxes per year|owe the county|pay the county|county taxes|tax rate|taxed",
    es: "impuesto|impuesto predial|predial|impuestos de la propiedad|contribuciones|=taxes|pago de predial|impuestos prediales|impuesto anual",
    ar: "ضريبه|ضرائب|الضريبه العقاريه|ضريبه العقار|كم الضريبه|الضرائب كم|الضرائب السنويه",
  }),
  general("amenities", "amenities", {
    en: "facilities|facility|amenity|feature|=perks|what does it come with|what comes with the house|what does it have|what else does it have|community amenities|building amenities|=perk",
    es: "amenidad|comodidades|servicios del edificio|instalaciones|que incluye la casa|caracteristicas",
    ar: "مرافق|المميزات|مميزات|خدمات المبني|وسائل الراحه|المرافق الموجوده|المرافق المتوفره|شو المرافق|ايش المرافق|وش المرافق|=خدمات البنايه|مرافق البنايه",
  }),
  general("parking", "parking", {
    en: "=parking|parking space|parking spaces|parking spot|parking spots|car space|where do i park|where can i park|where do you park|can i park|park my car|park a car|cars can park|cars park|can park|park cars|=park two cars|to park|place to park|car park|parking situation|put my car|leave my car|keep my car|place for my car|put the car|keep my truck|leave the car|where do cars go|store my car|do we park|do i park|do you park|does one park|we park|where to park|park our cars|park our car|park in|spot for my car|room for cars|how many vehicles",
    es: "estacionamiento|=parking|aparcamiento|lugar de estacionamiento|parqueadero|parqueo|donde estacionar|estacionar|aparcar|cajon de estacionamiento|donde dejo el carro|donde dejo el coche|donde guardo el coche|lugar para el coche|lugar para carro|cuantos carros caben|cuantos coches caben|caben carros|=cajones|para estacionarse|estacionarme|donde me estaciono|lugar para estacionar|caben|lugar para el carro|donde se estaciona|donde se estacionan|cajones de estacionamiento",
    ar: "موقف|مواقف|موقف سيارات|مواقف سيارات|موقف سياره|مكان للسياره|باركنج|اوقف السياره|وين اوقف سيارتي|اوقف سيارتي|اين اوقف سيارتي|مكان للسيارات|كم سياره|كم موقف|مواقف للسيارات|موقف للسياره|اركن سيارتي|وين اركن|مصف|مصفات|سيارات|كم سياره تتسع|تتسع السيارات",
  }),
  general("garage", "garage_spaces parking", {
    en: "garage|car garage|garage space|garage spaces|gar|garge|grage|garage size",
    es: "garaje|cochera|garage|cochera techada|garaje para autos|=garage|cochera para|cochera cerrada|=garajes|=cocheras|para cuantos coches|para cuantos carros|para cuantos autos|plazas de garaje",
    ar: "كراج|جراج|مراب|مرآب|قراج|الكراج|كراج لسيارتين|جراج مغلق",
  }),
  specific("carport", "parking", {
    en: "carport|covered parking|covered spot",
    es: "cochera cubierta|techado para auto",
    ar: "موقف مظلل|مواقف مظلله",
  }),
  specific("driveway", "parking outdoor", { en: "driveway", es: "entrada para autos|entrada de autos", ar: "ممر السياره" }),
  specific("street_parking", "parking", {
    en: "street parking|park on the street|on street parking",
    es: "estacionamiento en la calle|estacionar en la calle",
    ar: "موقف في الشارع",
  }),
  specific("ev_charger", "parking amenities utilities", {
    en: "ev charger|ev charging|ev charge|electric car charger|charge my car|charge an electric car|charge my tesla|tesla charger|car charger|electric vehicle|ev outlet|=tesla|plug in my|plug in a car|plug in an ev|charge my ev|charge an ev|charge ev|charge the car|charge a car|charge cars|electric car|electric cars|240 volt outlet|level 2 charger|ev|charge a tesla|charging station",
    es: "cargador para auto electrico|cargador electrico|cargador de auto|auto electrico|coche electrico|carro electrico|cargador",
    ar: "شاحن سيارات|شاحن سياره كهربائيه|شحن السياره|شاحن",
  }),
  general("pool", "pool amenities outdoor", {
    en: "=pool|swimming pool|=pools|somewhere to swim|place to swim|=swim|swimming|swiming pool|=pol",
    es: "piscina|alberca|pileta",
    ar: "مسبح|حوض سباحه|بركه سباحه|حمام سباحه|=بركه|=البركه|=مسابح|حوض السباحه",
  }),
  general("heating", "heating", {
    en: "=heating|=heat|=heater|=heaters|furnace|boiler|heating system|how is it heated|radiant|heat pump|how is the house heated|type of heat|kind of heat|hvac|=heated with|heat source|keep it warm|keep warm|stay warm|keeps it warm|warm in winter|=warm|radiator",
    es: "calefaccion|calentador de ambiente|sistema de calefaccion|como se calienta|=calefactor|=calenton|calentar la casa|calentador de la casa",
    ar: "تدفئه|نظام التدفئه|سخان مركزي|دفايه|دفايات|شوفاج|التدفئه",
  }),
  general("cooling", "cooling", {
    en: "=cooling|=ac|air conditioning|air conditioner|air con|aircon|air conditioned|central air|aircondition|hvac system|=cooled|cooling system|mini split|mini splits|swamp cooler|airco|central ac|keep it cool|stay cool|keep cool|cool in summer|cool in the summer|=cool|ac unit|ac units|ac system",
    es: "aire acondicionado|aire|enfriamiento|clima|minisplit|refrigeracion|=minisplits|aire central|=climas|aire acondicionado central|enfria",
    ar: "تكييف|مكيف|مكيفات|تبريد|مكيف مركزي|التكييف|مكيفه|تكييف مركزي|ايسي|سبليت|مكيفات سبليت",
  }),
  general("appliances", "appliances", {
    en: "appliance|appliances included|kitchen appliances|which appliances|what appliances|kitchen equipment|=machines|white goods",
    es: "electrodomestico|aparatos|linea blanca|electrodomesticos incluidos",
    ar: "اجهزه|الاجهزه المنزليه|اجهزه المطبخ|اجهزه كهربائيه",
  }),
  specific("refrigerator", "appliances amenities", {
    en: "refrigerator|fridge|=refrig|icebox",
    es: "refrigerador|nevera|frigorifico|heladera|=refri|=refris",
    ar: "ثلاجه|براد",
  }),
  specific("dishwasher", "appliances amenities", {
    en: "dishwasher|dish washer",
    es: "lavavajillas|lavaplatos|lavatrastes",
    ar: "غساله صحون|جلايه|غساله الصحون|غساله اطباق",
  }),
  specific("stove", "appliances amenities", {
    en: "cook with gas|gas cooking|cooking with gas|stove|=range|oven|cooktop|=cooker|hob|gas range|gas stove|electric range|double oven|gas cooktop",
    es: "estufa|horno|cocina de gas|parrilla de cocina",
    ar: "فرن|موقد|طباخ|بوتاجاز",
  }),
  specific("microwave", "appliances amenities", { en: "microwave", es: "microondas", ar: "ميكروويف|مايكرويف" }),
  specific("disposal", "appliances", { en: "garbage disposal|disposal|waste disposal", es: "triturador", ar: "مفرمه نفايات" }),
  general("laundry", "laundry appliances amenities", {
    en: "laundry|laundry room|washer dryer|washer and dryer|washer|dryer|washing machine|wash clothes|do laundry|laundry hookups|washer hookup|where do i wash|in unit laundry|clothes dryer|tumble dryer|wash my clothes|wash the clothes|wash and dry",
    es: "lavanderia|lavadora|secadora|lavadora y secadora|cuarto de lavado|lavar ropa|area de lavado|centro de lavado|cuarto de lavar|lavar la ropa|=lavadoras|conexiones para lavadora",
    ar: "غسيل|غرفه غسيل|غساله|نشافه|غساله ملابس|غرفه الغسيل|مغسله|غساله ونشافه|مكان غسيل|اغسل ملابسي",
  }),
  general("flooring", "flooring", {
    en: "=flooring|=floors|=what floors|=which floors|=wich floors|kind of floors|type of floors|what floor material|what kind of floor|what type of floor|what is the floor made of|floor type|floor material|what are the floors|what are the floors made of|floors made out of|what are the floors made out of|floors made of|type of flooring",
    es: "piso|pisos|suelo|suelos|tipo de piso|material del piso|que piso tiene la casa|de que es el piso|de que son los pisos|piso de que material|que pisos tiene|tipo de suelo|el piso es de",
    ar: "=ارضيه|=الارضيه|=ارضيات|نوع الارضيه|=الارضيات|نوع الارضيات|انواع الارضيات",
  }),
  specific("hardwood", "flooring", {
    en: "hardwood|wood floors|wooden floors|hard wood|oak floors|wood flooring|wood floor|hardwood floors|parquet",
    es: "piso de madera|pisos de madera|madera|duela|parque de madera",
    ar: "باركيه|خشب|ارضيات خشبيه|ارضيه خشب|ارضيات خشب|=خشبيه",
  }),
  specific("carpet", "flooring", { en: "carpet|carpeting|carpeted|wall to wall", es: "alfombra|alfombrado|moqueta", ar: "سجاد|موكيت" }),
  specific("tile", "flooring", {
    en: "=tile|=tiled|=tiles|tile floors|ceramic|porcelain",
    es: "azulejo|ceramica|loseta|porcelanato",
    ar: "بلاط|سيراميك|بورسلان",
  }),
  general("roof", "roof", {
    en: "=roof|roofing|shingles|=roofs",
    es: "techo|tejado|azotea del techo",
    ar: "سقف|السطح|سطح البيت|سقف البيت|السقف|=سقف|عمر السقف",
  }),
  general("basement", "basement", {
    en: "basement|cellar|crawl space|crawlspace|=bsmt|lower level",
    es: "sotano|bodega subterranea",
    ar: "قبو|سرداب|بدروم|القبو",
  }),
  general("fireplace", "fireplace amenities", {
    en: "fireplace|fire place|wood stove|hearth|gas fireplace|fireplaces|=fp|woodstove|wood burning|burn logs|burn wood|wood fire|open fire|log burner",
    es: "chimenea",
    ar: "=مدفاه|=المدفاه|=مدافئ|=مدافي|=المدافئ|شومينيه|موقد حطب",
  }),
  general("view", "view", {
    en: "=view|=views|what can you see|look out on|looks out|overlook|scenery|what does it look out on|see from|can i see from|=look over|looks over|look over|overlooking|see from the windows|see from the window|see out the window",
    es: "vista|vistas|que se ve desde",
    ar: "اطلاله|اطلالات|منظر|تطل علي|يطل علي|=تطل|=يطل|علي ماذا تطل|علي وش تطل|الفيو|=فيو|منظر الشقه",
  }),
  general("pets_allowed", "pets_allowed", {
    en: "=pet|=pets|pet policy|pets allowed|pets ok|pet friendly|=animals|animals allowed|pet rules|=petz|allow pets|pet restrictions",
    es: "mascota|mascotas|se permiten mascotas|aceptan mascotas|animales|admite mascotas|se aceptan mascotas|aceptan animales|puedo tener mascotas|mi mascota",
    ar: "حيوانات|حيوانات اليفه|الحيوانات الاليفه|حيوان اليف|مسموح بالحيوانات|مسموح بالحيوانات الاليفه|حيواناتي|حيواني|تقبلون حيوانات|مسموح حيوانات|بالحيوانات الاليفه",
  }),
  specific("pet_fee", "pets_allowed", {
    en: "pet deposit|pet fee|pet rent|pet charge|pet fees|deposit for pets|fee for pets",
    es: "deposito por mascota|cuota por mascota|cargo por mascota",
    ar: "رسوم الحيوانات|تامين الحيوانات",
  }),
  specific("dog", "pets_allowed", {
    en: "=dog|=dogs|=puppy|=doggo|=pup|my lab|pitbull|german shepherd|golden retriever",
    es: "=perro|=perros|=perrito|mi perro|=perra|=perrita|=perritos|=cachorro",
    ar: "كلب|كلاب|كلبي|بالكلاب|الكلاب|جرو",
  }),
  specific("cat", "pets_allowed", {
    en: "=cat|=cats|=kitten|=kitty",
    es: "=gato|=gatos|=gatito|=gata|mi gato",
    ar: "قطه|قطط|قطتي|بسه|قطاوه|بالقطط|القطط|قط",
  }),
  general("furnished", "furnished", {
    en: "=furnished|=unfurnished|=furniture|come furnished|furnishings|=furnish",
    es: "amueblado|amueblada|muebles|amoblado",
    ar: "مفروش|مفروشه|اثاث|الاثاث|فيها اثاث|مع الاثاث|فرش|بدون اثاث|مفروشه ولا لا",
  }),
  specific("school_level", "school_district", {
    en: "elementary school|middle school|high school|=elementary|which elementary|grade school|junior high|kindergarten",
    es: "primaria|secundaria|preparatoria|escuela primaria|kinder",
    ar: "مدرسه ابتدائيه|ابتدائيه|ثانويه|روضه",
  }),
  general("school_district", "school_district", {
    en: "school district|=schools|=school|which schools|zoned for|school zone|assigned school|public school",
    es: "escuela|distrito escolar|escuelas|colegio|que escuela le toca|escuelas cercanas|a que escuela",
    ar: "مدرسه|مدارس|المنطقه التعليميه|المدارس",
  }),
  general("stories", "stories", {
    en: "=stories|=storey|=storeys|=story|=levels|how many floors|how many levels|number of floors|one story|two story|single story|single level|one level|one floor|on one floor|same floor|single floor|all one level|two level|=floors are there|floors does it have|split level",
    es: "niveles|plantas|cuantos pisos|cuantas plantas|de un piso|una planta|un solo nivel|dos pisos|de dos plantas|cuantos niveles|de cuantos pisos es|es de dos pisos|es de un piso|tiene segundo piso",
    ar: "طوابق|طابق|ادوار|كم طابق|كم دور|عدد الطوابق|كم طابق فيه|كم دور فيه|دورين|طابقين|دور واحد|طابق واحد",
  }),
  general("utilities", "utilities", {
    en: "utility|=utils|utility bills|utilities included|which utilities|=bills|utility cost",
    es: "servicios|servicios incluidos|servicios publicos|cuentas de servicios",
    ar: "الخدمات|فواتير|المرافق العامه|الكهرباء والماء|فواتير الكهرباء",
  }),
  specific("electricity", "utilities", {
    en: "electricity|=electric|electric bill|power bill|=power",
    es: "luz|electricidad|recibo de luz|recibo de la luz|la luz esta incluida|cuanto pagan de luz|=luz",
    ar: "كهرباء",
  }),
  specific("natural_gas", "utilities heating", {
    en: "natural gas|=gas|gas line|propane|gas service",
    es: "gas natural|=gas|linea de gas",
    ar: "غاز|=الغاز",
  }),
  general("internet", "internet utilities", {
    en: "internet|wifi|wi-fi|wi fi|broadband|fiber|fibre|cable internet|internet speed|internet provider|isp|get online|=online|internet connection",
    es: "internet|wifi|fibra|fibra optica|banda ancha",
    ar: "انترنت|الانترنت|واي فاي|نت|فايبر|النت|سرعه النت|واي فاي مجاني",
  }),
  general("sewer", "sewer", {
    en: "sewer|sewage|septic|septic tank|septic system|sewerage",
    es: "drenaje|alcantarillado|fosa septica|cloacas",
    ar: "صرف صحي|الصرف|مجاري",
  }),
  general("water", "water utilities", {
    en: "=water|water source|well water|city water|municipal water|drilled well|private well|on a well|a well|the well|wells|public water|water supply|water bill|where does the water come from",
    es: "=agua|fuente de agua|pozo|agua de la ciudad",
    ar: "=ماء|=مياه|=المياه|=الماء|بئر|مصدر المياه|=بئر|=البئر|=ابار|ماء البئر",
  }),
  general("available_date", "available_date", {
    en: "move in date|move in|=vacant|occupancy|rent back|when can i move in|when can we move in|available from|when is it available|when does it become available|availability date|available date|when will it be available|earliest move in|when is it vacant|possession|handover|when could we move in|how soon can i move in|how soon can we move in|ready to move in|get the keys|could we get in|can we get in|can i get in|could i get in|rentback|be vacated|how soon could i move in|how soon could we move in|move into",
    es: "cuando puedo mudarme|fecha de mudanza|disponible desde|cuando esta disponible|cuando se puede mudar|cuando podemos mudarnos|a partir de cuando|cuando me puedo mudar|mudarme|cuando me puedo cambiar|puedo cambiarme|me puedo cambiar|entrar a vivir|pasarme|cuando la entregan|la pueden entregar|cuando entregan|cuando se desocupa|se desocupa|desocupada|desocupar|fecha de entrega|cuando la desocupan|llaves|las llaves|entrega de llaves|me entregan|me dan las llaves|=entrega|=entregan|=entregar|cuando entregan la casa|estara lista|cuando esta lista|estara listo|esta lista para entregar|lista para entrega",
    ar: "متي يمكنني الانتقال|موعد الانتقال|تاريخ التسليم|متي متاح|متي يكون متاحا|متي التسليم|الانتقال|استلام|متي يمكنني استلام|متي الاستلام|التسليم|موعد التسليم|تاريخ الاستلام|متي اقدر انتقل|متي انتقل|انتقل|متي اقدر اسكن|متي نسكن|متي اسكن|متي تتسلم|متي يسلم|متي اقدر ادخل|متي فاضيه|متي تكون فاضيه|متي تفضي|متي يمكن السكن|متي يكون جاهز|موعد السكن|جاهزه للسكن متي|تاريخ السكن|=جاهز|=جاهزه|=جاهزا|متي يجهز|متي تجهز|متي جاهز|متي يكون جاهزا|يجهز البيت|=يجهز|=تجهز|=تسليم|تاريخ الجاهزيه|متي تكون جاهزه|متي تصير جاهزه|متي يفضي|=فاضيه|=شاغره|=فارغه|=شاغر|متي تكون متاحه|متي تتوفر",
  }),
  general("open_house", "open_house", {
    en: "open house|open houses|openhouse|open viewing",
    es: "casa abierta|open house|dia de puertas abiertas|puertas abiertas",
    ar: "بيت مفتوح|اوبن هاوس|يوم مفتوح",
  }),
  general("deposit", "deposit", {
    en: "deposit|security deposit|deposit amount|upfront|up front|damage deposit",
    es: "deposito|fianza|deposito de garantia|dar deposito|piden deposito|=enganche de renta|de deposito",
    ar: "تامين|مبلغ التامين|وديعه|عربون|كم التامين|مبلغ تامين|تامين مسترد|العربون|ديبوزيت",
  }),
  general("lease_term", "lease_term", {
    en: "lease term|lease length|=lease|how long is the lease|length of lease|minimum lease|month to month|12 month|twelve month|6 month|lease terms|contract length|minimum stay|yearly lease|how long do i have to sign|how long do i sign|commit to|length of the lease|have to sign",
    es: "contrato de arrendamiento|plazo|duracion del contrato|contrato minimo|plazo del contrato|plazo minimo|estancia minima|contrato|=contrato|tiempo de contrato|contrato por un ano|cuanto dura el contrato|tiempo minimo|tiempo minimo de renta|renta minima|minimo de renta|plazo minimo de renta|alquiler minimo",
    ar: "مده العقد|مده الايجار|عقد سنوي|مده عقد|عقد الايجار|كم مده العقد|مده عقد الايجار|اقل مده",
  }),
  general("mls_number", "mls_number", {
    en: "mls|mls number|mls id|listing number|listing id|mls no|reference number|ref number",
    es: "numero mls|numero de listado|mls|numero de referencia|referencia",
    ar: "رقم الاعلان|رقم mls|رقم المرجع|رقم العقار",
  }),
  general("days_on_market", "days_on_market", {
    en: "been listed|how long listed|days on market|on the market|how long has it been listed|how long on market|how long has it been for sale|time on market|how long has it been up|dom|when was it listed|how long has this been listed",
    es: "dias en el mercado|cuanto tiempo en el mercado|cuanto lleva en venta|en el mercado|cuanto tiempo lleva",
    ar: "ايام في السوق|كم يوم في السوق|منذ متي معروض|مده العرض",
  }),
  general("condition", "condition", {
    en: "sold as is|as is|as-is|=condition|shape is it in|what shape|move in ready|turnkey|turn key|fixer|fixer upper|needs work|need work|need any work|need repairs|needs repairs|good shape|state of the house",
    es: "condicion|condiciones|estado de la casa|en que estado|necesita reparaciones|necesita arreglos|lista para mudarse|para remodelar",
    ar: "حاله البيت|حاله العقار|=الحاله|=حاله|=حالتها|يحتاج صيانه|جاهز للسكن|حالته",
  }),
  general("style", "style", {
    en: "=style|architectural style|what style|architecture|=craftsman|=colonial|=ranch|=tudor|=victorian|=bungalow|cape cod|mid century|style of house",
    es: "estilo|estilo arquitectonico|arquitectura",
    ar: "طراز|نمط|ستايل|الطراز المعماري",
  }),
  general("construction", "construction", {
    en: "construction material|made of|built of|construction type|=siding|=brick|=stucco|=exterior walls|framing|built from|type of construction|=construction|building material|building materials",
    es: "material de construccion|de que esta hecha|ladrillo|construccion|materiales",
    ar: "مواد البناء|نوع البناء|طوب|مبني من",
  }),
  general("elevator", "elevator amenities", {
    en: "elevator|=lift|=lifts",
    es: "elevador|ascensor",
    ar: "مصعد|اسانسير|مصاعد|اصنصير|لفت|اسنسير|الاصنصير|اللفت",
  }),
  general("accessibility", "accessibility", {
    en: "accessible|accessibility|wheelchair|wheelchair accessible|step free|step free entry|no steps|=ramp|=ramps|grab bars|wide doorways|roll in shower|single floor living|zero step|ada|handicap accessible|handicapped accessible|disability access|walker",
    es: "accesible|accesibilidad|silla de ruedas|rampa|sin escalones|discapacitados|entrada sin escalones",
    ar: "كرسي متحرك|لذوي الاحتياجات|منحدر|مدخل بدون درج|سهوله الوصول|اصحاب الهمم",
  }),
  general("security", "security", {
    en: "cctv|security camera|=security|alarm|security system|alarm system|security cameras|=camera|=cameras|=doorman|=concierge|=guard|video doorbell|intercom|=cctv|security features|=gated|24 hour security|key fob|=fob|fob access|fob entry|key card|keycard|controlled access|secure entry|keyless entry",
    es: "seguridad|alarma|camaras|vigilancia|portero|conserje|camaras de seguridad|guardia|caseta de vigilancia|porteria|control de acceso|llavero electronico",
    ar: "حراسه|كاميرات|انذار|حارس|امن|نظام امان|كاميرات مراقبه|نظام انذار|امن علي مدار الساعه|علي مدار الساعه|حراسه علي مدار الساعه|امن وحراسه|سيكيورتي|حارس امن|بواب|كونسيرج|استقبال|كاميرا|كاميرات امنيه|حراسه امنيه|=ريسبشن|حارس عماره",
  }),
  general("storage", "storage", {
    en: "=storage|storage unit|storage room|storage space|storage locker|=shed|place to store|extra storage|=store my|bike storage|=locker|keep my stuff|put my stuff|place for stuff|store things",
    es: "almacenamiento|bodega|trastero|almacen|cuarto de almacenamiento|deposito de almacenamiento|guardar|lugar para guardar|donde guardar|guardar cosas|guardar herramientas|cuarto de herramientas|=bodeguita|covacha|almacenar|cobertizo|caseta",
    ar: "تخزين|مخزن|غرفه تخزين|مستودع|=ستور|مخزن خاص|غرفه ستور",
  }),
  general("outdoor", "outdoor", {
    en: "outdoor space|outside space|=outdoor|=outdoors|outside area|exterior space|outdoor area|private outdoor|sit outside|eat outside|outside seating|somewhere to sit outside|outside like",
    es: "espacio exterior|espacio al aire libre|area exterior|exterior",
    ar: "مساحه خارجيه|الخارج|جلسه خارجيه|مكان خارجي",
  }),
  specific("yard", "outdoor", {
    en: "=yard|=yards|backyard|back yard|front yard|=garden|=gardens|=lawn|=garden area",
    es: "jardin|patio trasero|yarda|cesped",
    ar: "حديقه|فناء|حوش|الحديقه",
  }),
  specific("patio", "outdoor", { en: "=patio|=patios|courtyard", es: "patio|=patio", ar: "باحه|فناء خارجي" }),
  specific("deck", "outdoor", { en: "=deck|=decks|decking", es: "=deck|plataforma de madera", ar: "ديك خشبي" }),
  specific("balcony", "outdoor", {
    en: "balcony|balconies|terrace|=terraces|=lanai|loggia",
    es: "balcon|terraza|balcones",
    ar: "شرفه|بلكون|بلكونه|تراس|شرفات",
  }),
  specific("porch", "outdoor", { en: "=porch|=porches|veranda|front porch|screened porch", es: "porche|portico", ar: "رواق" }),
  general("address", "address", {
    en: "address|what street|which street|street address|where is it|where is this|where is the house|where is the property|where is it located|=location|located|exact address|where is the home|where is the place|directions to",
    es: "direccion|donde esta|donde queda|ubicacion|donde se encuentra|en que calle",
    ar: "عنوان|اين يقع|اين البيت|الموقع|اين العقار|وين|اين تقع",
  }),
  general("city", "city", {
    en: "what city|which city|what town|which town|=town is",
    es: "que ciudad|en que ciudad",
    ar: "اي مدينه|في اي مدينه",
  }),
  general("zip_code", "zip_code", { en: "=zip|zip code|zipcode|postal code|post code|postcode", es: "codigo postal", ar: "الرمز البريدي" }),
];
