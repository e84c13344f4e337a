import { about, no, type StrangersQuestion, says, saysNot, yes } from "../question-set";

/** Spain's and Latin America's words over listings written in English. */
export const SPANISH: StrangersQuestion[] = [
  ...about("spanish", "alder", [
    ["¿Cuánto cuesta la casa?", says("419500")],
    ["¿Cuántos cuartos tiene?", says("3|tres")],
    ["¿En qué año la construyeron?", saysNot(["1977"], ["2011", "2018"])],
    ["¿El patio está cercado?", yes("fenced|cerca*|sí|valla*")],
    ["¿Cuánto se paga de impuestos al año?", says("2063")],
    ["¿Tiene cochera?", yes("garage|garaje|cochera|sí|2")],
    ["¿Hay cuota de asociación?", no("no|none|sin")],
  ]),
  ...about("spanish", "cottonwood", [
    ["¿Cuál es el precio?", saysNot(["874000"], ["799900", "5127"])],
    ["¿Cuántos baños tiene?", says("3.5|3,5|tres y medio")],
    ["¿De qué tamaño es el terreno?", says("0.41|.41|0,41")],
    ["¿Tiene paneles solares?", no("no|none|sin")],
    ["¿Cuánto es la mensualidad de la asociación?", says("97")],
    ["¿De qué año es el techo?", says("2024")],
    ["¿La lavadora está incluida?", no("no|excluded|exclu*")],
  ]),
  ...about("spanish", "lark", [
    ["¿Cuánto es la renta?", says("1895")],
    ["¿Cuánto piden de depósito?", says("1700")],
    ["¿Se permiten perros?", no("no dogs|no")],
    ["¿Está amueblado?", no("unfurnished|sin amueblar|sin muebles|no")],
    ["¿Cuándo estará disponible?", says("1 de febrero|February 1|2027-02-01|1/2/2027|01/02/2027")],
    ["¿Hay lavadora y secadora?", yes("washer|lavadora|sí")],
  ]),
  ...about("spanish", "belmont", [
    ["¿Cuánto se paga de mantenimiento al mes?", says("468")],
    ["¿En qué piso está?", says("3|3rd|tercer*")],
    ["¿Hay ascensor?", yes("ascensor|elevador|elevator|sí")],
    ["¿Tiene gimnasio el edificio?", no("no")],
    ["¿Está incluido el estacionamiento?", yes("P-41|garage|sí|inclu*")],
  ]),
  ...about("spanish", "ferry", [
    ["¿Cuántos metros o pies cuadrados tiene?", says("2640")],
    ["¿Tiene chimenea?", yes("chimenea|fireplace|sí")],
    ["¿Cuándo es el open house?", says("13 de diciembre|December 13|2026-12-13|13/12")],
  ]),
  ...about("spanish", "orchard", [
    ["¿Cuántos acres son?", says("5.3|5,3")],
    ["¿Tiene aire acondicionado?", no("no")],
    ["¿De dónde viene el agua?", says("spring|manantial")],
  ]),
];
