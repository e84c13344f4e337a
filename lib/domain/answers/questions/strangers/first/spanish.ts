import { about, no, type StrangersQuestion, says, saysNot, yes } from "../question-set";

/** Spain's and Latin America's words, with and without accents, over listings in both languages. */
export const SPANISH: StrangersQuestion[] = [
  ...about("spanish", "limonero", [
    ["¿Cuánto cuesta la casa?", says("287500")],
    ["¿Cuántos baños tiene?", says("2|dos")],
    ["¿De cuántos metros o pies es el terreno?", saysNot(["7405"], ["1612"])],
    ["¿Tiene alberca?", no("no")],
    ["¿Tiene piscina la casa?", no("no")],
    ["¿El refri se queda?", no("no")],
    ["cuanto se paga de impuestos", says("5046")],
    ["¿Hay alfombra en los cuartos?", no("sin alfombra|cerámica|no")],
    ["¿Qué año es el techo?", saysNot(["2021"], ["1998", "2019"])],
    ["¿Los dueños financian?", no("no")],
    ["¿La estufa es de gas o eléctrica?", says("gas")],
    ["¿Cuándo se puede visitar?", says("lunes|sábado|10")],
    ["¿Cuándo me entregan las llaves?", says("15 días|15")],
    ["¿Hay lugar para guardar herramientas?", says("bodega")],
    ["¿Qué árboles frutales hay?", says("limón", "aguacate")],
    ["¿Cuánto es la cuota de la asociación?", says("180")],
    ["¿A qué distrito escolar pertenece?", says("Los Encinos")],
    ["¿Se puede comprar con préstamo FHA?", yes("FHA")],
  ]),
  ...about("spanish", "birch", [
    ["¿Cuántas habitaciones tiene?", says("4|cuatro")],
    ["¿En qué año se construyó?", says("1964")],
    ["¿Tiene chimenea?", yes("chimenea|fireplace|FP|sí")],
  ]),
  ...about("spanish", "tannery", [
    ["¿Cuánto es la renta al mes?", says("2275")],
    ["¿Aceptan perros?", says("40|dogs|perros")],
    ["¿Cuánto piden de depósito?", says("1500")],
    ["¿Desde cuándo está disponible?", says("15 de enero|January 15|2027-01-15|15/1")],
    ["¿Está amueblado?", no("sin amueblar|unfurnished|no")],
    ["¿Hay gimnasio?", no("no")],
  ]),
  ...about("spanish", "saguaro", [
    ["¿Tiene piscina?", yes("piscina|pool|sí")],
    ["¿Cuánto mide la casa?", says("1874")],
    ["¿Para cuántos coches es el garaje?", says("3|tres")],
    ["¿La alberca está climatizada?", no("not heated|no")],
  ]),
  ...about("spanish", "quay", [
    ["¿Cuánto se paga de mantenimiento al mes?", says("894")],
    ["¿Puedo rentarlo por semana?", no("prohibited|six months|prohib*|no")],
    ["¿En qué piso está?", says("11")],
  ]),
  ...about("spanish", "cove", [
    ["¿Tiene sótano?", no("no")],
    ["¿Cuánto terreno tiene?", says("0.62|.62")],
  ]),
  ...about("spanish", "harlow", [
    ["¿Cuál es el precio de venta?", says("1145000")],
    ["¿Qué tipo de calefacción tiene?", says("gas")],
  ]),
];
