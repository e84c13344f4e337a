/**
 * Words that follow "I'm", "soy" or "أنا" and are no name: moods, intentions, origins. Origins and beliefs are here
 * on purpose: they are never stored (Fair Housing).
 */
const NOT_NAMES = `
  a an the in on at of to for from with by my me mine your you we our and or but so if as is was it its i this that
  interested looking not no sure here there wondering trying just very really quite also ready calling curious moving buying selling
  thinking going planning happy sorry good fine well ok okay available new single married pregnant hoping still pre preapproved
  approved asking writing currently located retired first-time based glad excited afraid able after down free done thinking about
  searching seeking renting relocating working living coming driving standing outside near close back home today tomorrow now only
  flexible serious open early late busy tired getting having wanting needing checking considering using shopping browsing hi hello
  hey great perfect nice lovely beautiful amazing thanks thank yes yeah yep please dear buyer renter tenant realtor agent investor broker owner student nurse teacher interested
  american mexican canadian indian chinese emirati saudi british french german arab asian african black white hispanic latino latina
  muslim jewish hindu catholic buddhist disabled gay lesbian straight trans veteran divorced widowed deaf blind
  un una uno el la los las de del en y o que mi su con por para muy ya no aqui aquí interesado interesada buscando comprador compradora
  nuevo nueva agente inversor inversionista listo lista mexicano mexicana español española latinoamericano hola gracias quiero
  soltero soltera casado casada busco hispano hispana cubano cubana colombiano colombiana venezolano venezolana
  street st avenue ave road rd drive dr lane ln boulevard blvd court ct way house home property listing apartment condo villa
  bedroom bedrooms bath baths price budget email phone number name correo teléfono telefono número numero nombre casa precio
  مهتم مهتمة أبحث ابحث أريد اريد أود اود من في على هنا عندي لدي لست مش ابي أبي ابغى أبغى حاب حابة مسلم مسلمة مسيحي مسيحية عربي عربية
  مصري مصرية سعودي سعودية إماراتي اماراتي هندي مشتري وكيل مستثمر جاهز متزوج متزوجة أعزب
`;

export const NOT_NAME_WORDS: ReadonlySet<string> = new Set(NOT_NAMES.split(/\s+/).filter(Boolean));

const AFTER_NAME = `
  and but or y e o pero my mi email e-mail mail phone number cell mobile tel telephone call text reach at on from de here is correo
  teléfono telefono número numero celular móvil movil vivo llámame llamame with i i'm i'd im we looking interested speaking calling
  رقمي هاتفي جوالي بريدي ايميلي إيميلي ورقمي وهاتفي وجوالي وبريدي وايميلي وإيميلي و من الرقم رقم تلفوني وتلفوني
`;

/** Words at which a name that was begun ends. */
export const NAME_ENDS: ReadonlySet<string> = new Set(AFTER_NAME.split(/\s+/).filter(Boolean));
