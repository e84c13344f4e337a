import type { RawListing } from "../question-set";

const QUAY = `350 Quayside Boulevard, Unit 1104, Larkhaven, FL 33999

List price: $612,500
2 bedrooms, 2 bathrooms, 1,268 sq ft, 11th floor of 17
Built: 2003
Association fee: $894 monthly
Taxes: $9,877 (2025)

East-facing corner unit with bay views from a 9 x 22 balcony. Impact windows were installed in 2022, the air handler and condenser in 2020, the water heater in 2019. Kitchen with cherry cabinets, granite counters and an induction cooktop. Porcelain tile in the living areas and bamboo in the bedrooms. Full-size washer and dryer in the unit. All appliances stay.

One assigned garage space, no. 212, and a storage cage on the same level.

The monthly fee covers water, sewer, trash, basic cable and internet, the building's insurance, reserves, the pool and the fitness room. A special assessment of $8,400 for concrete restoration has been passed; the seller will pay it at closing. The building stands in flood zone AE.

The unit is empty and can be shown any day with two hours' notice.`;

const QUAY_RULES = `# Quayside Tower Condominium Association - Rules and Regulations (amended May 2025)

## 1. Leasing
1.1 No unit may be leased during the first 24 months of ownership.
1.2 The minimum lease is six months, and a unit may be leased once in any twelve months. Nightly or weekly rentals are prohibited.
1.3 Every tenant needs approval by the board, which takes up to 14 days. The application fee is $150.

## 2. Pets
2.1 Two pets at most, with a combined weight of 60 pounds.
2.2 Pets are leashed or carried in all common areas. Assistance animals are not pets; requests go to the association's office.

## 3. Balconies
3.1 Gas and charcoal grills are prohibited on balconies. Electric grills are permitted.
3.2 Nothing may be hung from the railings.

## 4. Pool and fitness room
4.1 The pool is open from 7 am to 10 pm. Glass is not allowed on the pool deck.
4.2 The fitness room is open around the clock with a key card.

## 5. Noise and smoking
5.1 Quiet hours are from 10 pm to 8 am.
5.2 Smoking is prohibited in all common areas, on balconies and within 25 feet of the entrances.

## 6. Vehicles
6.1 Trucks longer than 20 feet, boats and trailers may not be parked on the property.
6.2 An owner may install a charger for an electric car at the assigned space at the owner's expense, with approval.
6.3 Guests may park for up to 72 hours.

## 7. Moving and renovation
7.1 Moves: Monday to Saturday, 9 am to 4 pm, with a refundable deposit of $500.
7.2 Contractors may work on weekdays from 8:30 am to 4:30 pm.
7.3 Hard flooring needs a sound underlayment rated IIC 60 or better.

## 8. Fees
8.1 The fee is due on the first of the month; after the tenth a late charge of $25 is added.
8.2 The party room can be reserved for $75 with a deposit of $200.`;

const LIMONERO = `Calle Limonero 2416, Los Encinos, TX 78599

Precio: $287,500
Recámaras: 3
Baños: 2
Construcción: 1,612 pies cuadrados
Terreno: 7,405 pies cuadrados
Año de construcción: 1998
Cochera: 2 autos
Impuestos: $5,046 al año
Cuota de la asociación: $180 al año
Distrito escolar: Los Encinos ISD

Casa de una planta, lista para habitar. El techo es de 2021 y el aire acondicionado central de 2019. Pisos de cerámica en toda la casa, sin alfombra. La cocina tiene estufa de gas, lavavajillas y barra de granito; el refrigerador no está incluido. Conexiones de lavadora y secadora en la cochera.

El patio trasero tiene cerca de madera, un asador de ladrillo y una bodega de 8 por 10 pies. No tiene alberca. Hay dos árboles de limón y uno de aguacate. Ventanas de doble vidrio de 2016. Calentador de agua de gas de 2020.

Agua y drenaje municipales. Se acepta contado, FHA, VA y convencional; los dueños no dan financiamiento. Entrega a los 15 días del cierre. Visitas con cita, de lunes a sábado, de 10 a 6.`;

export const DOCUMENT_LISTINGS: RawListing[] = [
  {
    listing_id: "quay",
    organization_name: "Bayline Realty",
    agent_name: "Lena Ortiz",
    address: "350 Quayside Boulevard, Unit 1104, Larkhaven, FL 33999",
    market: "us",
    deal: "sale",
    sources: [
      { source_id: "quay-sheet", title: "Listing", format: "text", raw: QUAY },
      { source_id: "quay-rules", title: "Association rules", format: "text", raw: QUAY_RULES },
    ],
  },
  {
    listing_id: "limonero",
    organization_name: "Casa Clara Realty",
    agent_name: "Inés Garza",
    address: "Calle Limonero 2416, Los Encinos, TX 78599",
    market: "us",
    deal: "sale",
    sources: [{ source_id: "limonero-hoja", title: "Ficha", format: "text", raw: LIMONERO }],
  },
];
