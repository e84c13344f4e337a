import { about, no, type StrangersQuestion, says, yes } from "../question-set";

export const SPANISH: StrangersQuestion[] = [
  ...about("spanish", "ks-ranch", [
    ["¿Cuánto cuesta la casa?", says("312,500|312.500")],
    ["¿Cuántas recámaras tiene?", says("4|cuatro|four")],
    ["cuanto se paga de impuestos al año", says("3,874|3.874")],
    ["¿De qué año es el techo?", says("2019")],
    ["¿Se queda el refrigerador?", yes("refrig*|nevera")],
    ["tiene cerca el patio?", yes("6|cerca|fence|valla")],
  ]),
  ...about("spanish", "ri-victorian", [
    ["¿En qué año se construyó?", says("1894")],
    ["¿Hay garaje?", no("no*|driveway|entrada|tandem|tándem")],
    ["cuando es el open house", says("6 de diciembre|December 6|12/6|6 dic*")],
    ["¿Cómo se calienta la casa?", says("steam|oil|vapor|radiador*|radiator*|petróleo|aceite|fuel*")],
  ]),
  ...about("spanish", "mt-cabin", [
    ["¿Cuántos acres son?", says("7.5|7,5|siete|seven and a half")],
    ["¿De dónde viene el agua?", says("pozo|well")],
    ["tiene internet?", yes("Starlink")],
    ["¿Qué tan lejos queda el hospital?", says("24|40 min*")],
  ]),
  ...about("spanish", "or-midcentury", [
    ["¿Quién fue el arquitecto?", says("Halvorsen")],
    ["¿Tiene piscina o alberca?", no("no|hot tub|jacuzzi|pool|tina")],
    ["¿Los paneles solares son propios o rentados?", says("owned|outright|propi*|propiedad")],
    ["¿Dónde puedo cargar mi carro eléctrico?", says("48|carport|cochera|cargador|charger")],
  ]),
  ...about("spanish", "il-condo", [
    ["¿Cuánto es la cuota mensual del condominio?", says("742")],
    ["¿Aceptan perros?", yes("50|perro|dog")],
    ["¿En qué piso está?", says("19")],
    ["el estacionamiento viene incluido en el precio?", says("32,000|32.000")],
  ]),
  ...about("spanish", "shj-rent", [
    ["¿Cuánto es el alquiler al año?", says("62,000|62.000")],
    ["¿Está amueblado?", no("unfurnished|sin amueblar|no amueblad*|sin muebles|amueblad*")],
  ]),
  ...about("spanish", "oh-rental", [
    ["¿Cuánto es la renta?", says("1,375|1.375")],
    ["¿Cuánto piden de depósito?", says("1,375|1.375")],
    ["puedo tener un gato?", yes("cat*|gato*|25")],
    ["¿Qué servicios paga el dueño?", says("water|sewer|trash|agua|basura|alcantarillado|drenaje")],
    ["hay lavadora en el edificio", yes("coin|moneda*|basement|sótano|1.75|monedas")],
    ["¿Pasa algún camión o bus cerca?", yes("11|bus")],
  ]),
  ...about("spanish", "dxb-sale", [
    ["¿Cuánto son los gastos de comunidad?", says("17.5|17,5|17.50|17,50|23,065|23.065")],
    ["¿Está alquilado ahora?", yes("145,000|145.000|2027")],
  ]),
  ...about("spanish", "tx-builder", [
    ["¿Cuándo estará terminada?", says("marzo de 2027|March 2027|marzo")],
    ["¿Cuál es el precio total?", says("427,640|427.640")],
    ["de cuántos carros es la cochera", says("2|dos|two")],
  ]),
  ...about("spanish", "ky-farm", [
    ["¿Cuántos acres tiene la finca?", says("38.4|38,4")],
    ["¿Tiene estanque con peces?", yes("bass|bluegill|stocked|pond|estanque|peces|lobina")],
    ["¿El tractor va incluido?", no("no*|tractor")],
  ]),
];
