const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words that carry no content of a question: articles, pronouns, politeness, and words for the home itself. */
export const STOP_WORDS = words(`
a an the this that these those there here it its is are was were be been being am do does did done has have had having
i me my mine we us our ours you your yours he she him her they them their theirs one ones
of to in on at by for from with within without into onto over under about as than then so or and but nor if because while
what which who whom whose where why how any some all every each both either neither no not yes yeah yep nope none nothing
can could will would shall should may might must let lets ll ve re d s t nt
please pls plz thanks thank hi hello hey ok okay oh hmm um well just really actually also too even still yet again ever now
tell know knows knew wonder wondering curious ask asking question questions say says said see show give share explain describe detail details
info information idea sure sorry quick quickly want wanted wants need needs like likes love hope looking look interested mean means think thought guess
get gets got getting go goes going gone come comes coming make makes made take takes took use used using put way thing things stuff something anything everything
house home homes property properties place listing unit apartment apt flat condo building residence dwelling villa townhouse
much many lot lots bit kind type sort exactly approximately roughly around else other others another same right correct true false
room rooms space spaces spot spots area available exist exists existing able possible possibly happen happens provide provides provided equipped
there's im ive id youre whats hows isnt doesnt dont wont havent hasnt arent wasnt cant
u r ur ya yall gonna wanna gimme lemme kinda wat wut whts hw abt bout thx ty lol btw tho thru w n d
im's currently today presently moment already only more most less least up down out off back own self person people someone anybody anyone per
really pretty quite rather maybe perhaps probably certainly definitely absolutely simply basically honestly
catch buy hop ride reach travel grab run enjoy host entertain relax eat sit sleep visit play drive expect handle deal suppose happens tower complex towers برج البرج مجمع المجمع عام في
thousand million grand amount end ends ended wind system systems viene vienen pertenece pertenecen sale done did complete completed تقع يقع بالضبط
when cuando متي وقتما
anywhere somewhere everywhere winter summer spring fall season keep climb climbing fit fits hold holds long exact various yours mean
your's onsite site premises inside outside main regarding concerning respect terms term wise situation like's deal story
list listed mention mentioned mentions bring brought find found check checking confirm let understand hear heard talk speaking
good great nice perfect cool awesome beautiful wonderful lovely
el la los las un una unos unas lo al del de en y o u e que cual cuales como cuanto cuanta cuantos cuantas donde quien cuando por para con sin sobre entre hasta desde
es son esta estan este esto esta estos estas eso esa ese hay tiene tienen tener ser estar fue era sea hace hacer ha han he tengo quiero quisiera queria necesito puedo puede pueden podria podrian me mi mis tu su sus se si no te le les nos nosotros yo usted ustedes
casa hogar propiedad vivienda inmueble piso departamento apartamento edificio unidad anuncio gracias hola favor porfavor buenas buenos dias tardes noches
dar dan da dejan piden pide sera estaria hubiera deja sabe saben oiga mire
saber decir digame dime informacion datos algun alguna algunos algunas mas muy tambien ya pero hacia cuenta trae dispone existe ofrece todo toda todos todas hola otra otro cada ver posible incluso disculpe perdon oye bien cosa tipo dentro
ما ماذا هل كم اين وين من في فى علي الي عن مع هذا هذه ذلك تلك هنا هناك هو هي انا انت نحن لي لك لنا يوجد توجد فيه فيها عنده عندها لديه لديها عندكم لديكم كان كانت يكون تكون
اقدر نقدر يقدر تقدر شنو شلون وشو قديش ابغا نبي نبغي عندهم حق مال هاي هاذا هالبيت الحين فيهم فيني انو يعني ياخي لطفا بعد ليش كيفك مره جدا شي شيء موجود موجوده متوفره فاضي واحد وحده اليف الاليفه ولا
اريد ابي ابغي بدي اود ممكن لو سمحت من فضلك شكرا مرحبا السلام عليكم اهلا البيت بيت المنزل منزل العقار عقار الشقه شقه الفيلا فيلا المكان مكان المبني مبني البنايه ايضا اي ايه شو ايش وش لا نعم او و ثم كل بعض غير بدون اذا قل اخبرني معلومات عندي عند به بها له لها وكم وهل وما ومتي واين وماذا كيف وكيف الذي التي يمكن يمكنني ان
`);

/** Everyday words that stand close to the vocabulary's; a typo is not sought in them. */
export const EVERYDAY_WORDS = words(`
able about above across act add after again age ago agree air along also always among amount animal answer appear april arctic arena arm arrive art aunt august author autumn away axis baby back bad bag ball band bank bar bark base basic bats beach bear beat beauty become before begin behind believe bell belong below bench beside best bets better between beyond bike bill bird birth black blood blow blue board boat body bone book border born both bottom bowl box boy brain branch bread break bridge brief bright bring broad broken brother brown brush build burn bus business busy buy cable cage cake call calm camp captain car card care carry cart case cash cast catch cause cell cent center central certain chain chair chance change charge chart cheap cheat check chef chicken chief child children choice choose circle city claim class clean clear climb clock close cloth cloud coach coal coast coat code coffee cold collect college color come common company compare complete cook cool copper copy corn corner correct cost cotton count country couple course court cover craft crash cream create cross crowd cry cup current curve custom cut daily damage dance danger dark data date daughter day dead deal dear death debt december decide deep degree dent depth desert design desk detail develop die diet differ dinner direct dirt dish distance divide doctor dollar door double doubt dozen draw dream dress drink drive drop drug drum dry duck due dust duty each ear early earn earth ease east easy eat edge effect effort egg eight elect else empty end energy engine english enjoy enough enter entire equal escape even evening event ever exact example except exit expect expert extra eye fabric face fact fail fair faith fall false family famous fan far farm fast fat father fault favor fear feature february feed feel fees feet fell felt few fewer field fight figure file fill film final find fine finger finish fire firm first fish fit five fix flag flat flight float flood flow flower fly fold folk follow fond food fool foot force forest forget form forty forward four free fresh friday friend front fruit fuel full fun fund future gain game gap garbage gas gate gather gave general gentle get gift girl give glad glass goal goat gold golf gone good goods goof grade grain grand grant grass gray great green ground group grow growth guard guess guest guide gun gym habit hair half hall hand hang happen happy harbor hard hat hate head health hear heart heavy height help hence here high hill hire history hit hold hole holiday holy hood hoof hook hope horse host hour house huge human humor hundred hunt hurry hurt husband ice image inch include income increase indeed index indoor industry inform inner insect inside instead interest invest invite iron island issue item january jets job join joint joke judge juice july jump june jury just keen keep key kick kids kill kind king kiss kitten knee knife knock know labor lack lady laid lamp language large last late later latest laugh launch law lay layer lead leaf learn leash least leather leave left leg legal length less lesson letter level library license lift light like limit line lining link lip liquid list listen little live load loan local lock long look loose lord lose loss loud love low luck lunch luxury machine mail main major make male mall manage manner map march mark market marry mass master match mate material matter may maybe meal mean measure meat media medium meet member memory mental menu metal method middle might mile milk mill mind mine mining minor minute mirror miss mistake mix mode model modern monday money month moon moor more morning mortgage most mother motion motor mount mountain mouse mouth move movie much music must nail name narrow nation native nature near neat neck need neighbor neighbors neighborhood nervous nests nets network never newer news next nice night nine noise none noon normal north nose note nothing notice novel november number object ocean october odd offer office often oil old once onion online open option orange order other ought ounce outer outside oven own owner pace pack page paid pain paint pair palm pan panel paper parent parents part partner party pass past paste path patient pause pay peace pear pen penny people pepper perfect perhaps period person pests phone photo photos pick picture pictures piece pilot pink pipe pitch plan plane plant plate play please plenty plus pocket poem point pole police polite poor popular port pose position possible post pot pouch pound pounds power practice pray prepare present press pretty prevent price pride prime print prison private prize problem process produce profit program promise proof proper protect proud prove public pull pump pure purpose push quality quarter queen quick quiet quite race radio rail rain raise range rank rapid rare rate ratio reach read ready real reason recent record red reduce refer region regular relate release rely remain remember remind remote remove rent repair repeat reply report request rescue reserve rest result return rhythm rice rich ride right ring rise risk river road rock role roll room root rope rose rough round route row royal rude rule run rural rush safe safety sail salad salary sale salt same sample sand saturday save scale scene schedule school science score screen sea seal search season seat second secret section secure seek seem sell send senior sense sent separate serious serve service seven several sever shade shadow shake shall shallow shame shape share sharp sheet shelf shell shine ship shirt shock shoe shoot shop short shot should shoulder shout show shut side sight sign signal silent silk silver similar simple since sing single sink sister site six skill skin skip sky sleep slide slight slip slow small smart smell smile smoke smooth snow social soft soil sold soldier solid some son song soon sort soul sound source south space spare speak special speech speed spend spirit split spoke spoon sport spread spring stable staff stage stain stairs stamp stand star start state station stay steady steal steam steel steep step stick still stock stomach stone stop store stores storm straight strange stream street strength stress strict strike string strong student studio study subject success such sudden suffer sugar suggest suit summer sun sunday supply support sure surface surprise sweet swing symbol table tail take tale talk tall tape target taste teach team tear tease tell ten tenant tenants tend tent term test texas text thank theory thick thin thing third thirty thorough thought thousand thread three throat throw thursday ticket tie tight till time tiny tip tire tired title today together tomorrow tone tongue tonight tool tooth top total touch tough tour toward tower town toy track trade train transfer travel treat tree trend trial trick trip trouble truck true trust truth try tuesday turn twelve twenty twice twin type ugly under union unique unit until upon upper upset urban urge usual valley value van vary vast vent very via victory village violent virtual visit voice volume vote wage wait wake walk wall war ward warm warn wash waste watch wave weak wealth wear weather wedding wednesday week weekend weigh weight welcome west wet wheat wheel when where while white whole wide wife wild will wind wine wing winter wire wise wish witness woman wonder wood wool word work world worry worse worst worth write wrong yard yarn year yellow young youth zoo
ahora algo alto amigo antes aqui arriba bajo barrio buen bueno calle cama camino campo cara caro cerca cielo ciudad claro coche comida contra cosas cuerpo dentro derecha dia dinero donde edad ejemplo entonces entrada familia fecha forma fuera fuerte gente gracias grande gusta habla hacer hijos hombre hora hoy idea izquierda juego lado largo libre lugar luz madre mal mano manana mejor menos mes mesa mientras mismo modo momento mucho mujer mundo nada ninos noche nombre nuevo nunca padre pago pais palabra parte pasa pequeno persona poco porque primero problema pueblo puerta punto siempre tarde tiempo tierra trabajo vez vida viejo zona
`);

/** How people write on a phone. */
export const SHORT_FORMS: Record<string, string> = {
  skool: "school",
  skools: "schools",
  amnt: "amount",
  dat: "that",
  dawg: "dog",
  dawgs: "dogs",
  hv: "have",
  iz: "is",
  wuz: "was",
  waz: "was",
  wherz: "where is",
  whers: "where is",
  rn: "right now",
  mths: "months",
  mth: "month",
  bdrooms: "bedrooms",
  bedrums: "bedrooms",
  akers: "acres",
  hoas: "hoa",
  lndry: "laundry",
  laundrymat: "laundromat",
  refrige: "refrigerator",
  frige: "fridge",
  washr: "washer",
  dryr: "dryer",
  grage: "garage",
  evry: "every",
  anythin: "anything",
  somethin: "something",
  parkin: "parking",
  livin: "living",
  cookin: "cooking",
  payin: "paying",
  askin: "asking",
  gettin: "getting",
  wanna: "want to",
  gotta: "have to",
  lemme: "let me",
  kno: "know",
  wot: "what",
  yall: "you",
  hows: "how is",
  nething: "anything",
  nebody: "anybody",
  cud: "could",
  wud: "would",
  shud: "should",
  wid: "with",
  thru: "through",
  nite: "night",
  lite: "light",
  cuz: "because",
  tmrrw: "tomorrow",
  u: "you",
  ur: "your",
  amt: "amount",
  teh: "the",
  watz: "what is",
  whatz: "what is",
  te: "the",
  hte: "the",
  ther: "there",
  der: "there",
  dere: "there",
  wich: "which",
  wht: "what",
  wut: "what",
  whn: "when",
  hwmany: "how many",
  howmany: "how many",
  howmuch: "how much",
  doez: "does",
  dose: "does",
  duz: "does",
  thier: "their",
  bldg: "building",
  bldng: "building",
  nd: "and",
  fr: "for",
  frm: "from",
  wth: "with",
  sqaure: "square",
  yeer: "year",
  wen: "when",
  r: "are",
  wat: "what",
  whts: "what",
  wats: "what is",
  whats: "what is",
  hw: "how",
  hwo: "how",
  abt: "about",
  bout: "about",
  thx: "thanks",
  ty: "thanks",
  pls: "please",
  plz: "please",
  im: "i am",
  dont: "do not",
  doesnt: "does not",
  isnt: "is not",
  theres: "there is",
  wheres: "where is",
  whens: "when is",
  bdrm: "bedroom",
  bdrms: "bedrooms",
  bdr: "bedroom",
  bdrs: "bedrooms",
  bedrm: "bedroom",
  bedrms: "bedrooms",
  brs: "bedrooms",
  bds: "bedrooms",
  bths: "bathrooms",
  bth: "bathroom",
  baths: "bathrooms",
  bthrm: "bathroom",
  bthrms: "bathrooms",
  bathrm: "bathroom",
  bathrms: "bathrooms",
  sqf: "sqft",
  sqfeet: "sqft",
  prkg: "parking",
  pkg: "parking",
  prking: "parking",
  gar: "garage",
  grg: "garage",
  yr: "year",
  yrs: "years",
  blt: "built",
  mo: "month",
  mos: "months",
  mnth: "month",
  bsmt: "basement",
  bsmnt: "basement",
  kit: "kitchen",
  ktchn: "kitchen",
  apt: "apartment",
  appt: "appointment",
  hse: "house",
  wd: "washer dryer",
  dw: "dishwasher",
  hw_floors: "hardwood",
  util: "utilities",
  utils: "utilities",
  frig: "refrigerator",
  refridge: "refrigerator",
  furn: "furnished",
  unfurn: "unfurnished",
  avail: "available",
  dep: "deposit",
  incl: "included",
  inc: "included",
  ammenities: "amenities",
  tmrw: "tomorrow",
  tmw: "tomorrow",
  "2day": "today",
  "2nite": "tonight",
  "4sale": "for sale",
  nbhd: "neighborhood",
  elem: "elementary",
  min: "minutes",
  mins: "minutes",
  wrk: "work",
  cn: "can",
  hav: "have",
  dis: "this",
  da: "the",
  wher: "where",
  hou: "how",
  mch: "much",
  mny: "many",
  lng: "long",
  pic: "picture",
  pics: "pictures",
  cuantas: "cuantas",
  q: "que",
  xq: "porque",
  k: "que",
  kuanto: "cuanto",
  cto: "cuanto",
  kiero: "quiero",
  tmb: "tambien",
  x: "por",
};
