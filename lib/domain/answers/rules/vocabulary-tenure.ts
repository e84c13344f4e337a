import { type ConceptDefinition, specific } from "./vocabulary-types";

/** Who lives in the home now, and how it is owned: no field holds them, passages answer. */
export const TENURE_CONCEPTS: ConceptDefinition[] = [
  specific("tenancy", "", {
    en: "=tenanted|how much does the tenant pay|what does the tenant pay|tenant paying|is there a tenant|any tenants|have a tenant|has a tenant|with a tenant|current tenant|tenant in place|tenant occupied|is it rented|rented out now|currently rented|currently leased|currently let|rented right now|rented at the moment|already rented|current rent|rent now|rent right now|rent per year now|existing lease|=occupied|owner occupied|how much is it rented for|what is it rented for|what does it rent for",
    es: "hay inquilino|hay inquilinos|tiene inquilino|tiene inquilinos|pagan los inquilinos|paga el inquilino|renta los inquilinos|inquilinos dentro|inquilino actual|esta rentado|esta rentada|esta alquilado|esta alquilada|rentado ahora|rentada ahora|ya esta rentada|=ocupada|=ocupado|esta habitada|esta habitado|renta actual|alquiler actual|vive alguien ahi ahora|=arrendado|=arrendada",
    ar: "موجره|موجر|مؤجر|مؤجره|=مستاجر|=المستاجر|مستاجر حالي|مستاجره|مستاجرين|الايجار الحالي|الايجار السنوي الحالي|ايجارها الحالي|مشغوله|=مشغول|ساكن فيها احد|فيها ساكن|فيها مستاجر|كم يدفع المستاجر|كم ايجارها الحين|الايجار الحين|ساكنه|مسكونه",
  }),
  specific("tenure", "", {
    en: "=freehold|=leasehold|tenure|fee simple|land lease|ground lease|own the land|type of ownership|ownership type|form of ownership",
    es: "regimen de propiedad|tipo de propiedad legal|dominio pleno|es freehold|propiedad plena|arrendamiento de suelo|tipo de tenencia",
    ar: "تملك حر|تمليك حر|ملكيه حره|التملك حر|التمليك حر|فري هولد|فريهولد|حق انتفاع|ليز هولد|نوع الملكيه|نوع التملك|تملك كامل|=تمليك|للتملك الحر|التملك الحر|تملك",
  }),
];
