import { FACT_FIELDS, isFactField } from "@/lib/domain/knowledge/constants";
import type { AnswerLanguage } from "../constants";

const ES: Record<string, string> = {
  address: "Dirección", city: "Ciudad", state: "Estado", zip_code: "Código postal", price: "Precio", bedrooms: "Dormitorios", bathrooms: "Baños", area: "Superficie habitable", lot_area: "Terreno",
  year_built: "Año de construcción", property_type: "Tipo de propiedad", listing_type: "Venta o alquiler", hoa_fee: "Cuota de la asociación (HOA)", hoa_frequency: "La cuota se paga", amenities: "Amenidades",
  parking: "Estacionamiento", garage_spaces: "Plazas de garaje", pool: "Piscina", heating: "Calefacción", cooling: "Aire acondicionado", appliances: "Electrodomésticos", flooring: "Pisos", roof: "Techo",
  basement: "Sótano", fireplace: "Chimenea", view: "Vista", pets_allowed: "Mascotas", furnished: "Amueblado", taxes: "Impuestos anuales", school_district: "Distrito escolar", stories: "Plantas", laundry: "Lavandería",
  utilities: "Servicios", internet: "Internet", sewer: "Drenaje", water: "Agua", available_date: "Disponible desde", open_house: "Casa abierta", deposit: "Depósito", lease_term: "Plazo del contrato", mls_number: "Número MLS",
  days_on_market: "Días en el mercado", condition: "Estado", style: "Estilo", construction: "Construcción", elevator: "Ascensor", accessibility: "Accesibilidad", security: "Seguridad", storage: "Almacenamiento", outdoor: "Espacio exterior", status: "Estado del anuncio",
};

const AR: Record<string, string> = {
  address: "العنوان", city: "المدينة", state: "الولاية", zip_code: "الرمز البريدي", price: "السعر", bedrooms: "غرف النوم", bathrooms: "الحمامات", area: "المساحة", lot_area: "مساحة الأرض", year_built: "سنة البناء",
  property_type: "نوع العقار", listing_type: "للبيع أو الإيجار", hoa_fee: "رسوم جمعية الملاك", hoa_frequency: "تُدفع الرسوم", amenities: "المرافق", parking: "المواقف", garage_spaces: "مواقف الكراج", pool: "المسبح",
  heating: "التدفئة", cooling: "التكييف", appliances: "الأجهزة", flooring: "الأرضيات", roof: "السقف", basement: "القبو", fireplace: "المدفأة", view: "الإطلالة", pets_allowed: "الحيوانات الأليفة", furnished: "الأثاث",
  taxes: "الضرائب السنوية", school_district: "المنطقة التعليمية", stories: "الطوابق", laundry: "الغسيل", utilities: "الخدمات", internet: "الإنترنت", sewer: "الصرف الصحي", water: "المياه", available_date: "متاح من",
  open_house: "البيت المفتوح", deposit: "التأمين", lease_term: "مدة العقد", mls_number: "رقم MLS", days_on_market: "الأيام في السوق", condition: "الحالة", style: "الطراز", construction: "البناء", elevator: "المصعد",
  accessibility: "سهولة الوصول", security: "الأمن", storage: "التخزين", outdoor: "المساحة الخارجية", status: "حالة الإعلان",
};

/** What a field is called in the reader's language; a free key is shown as the realtor wrote it. */
export function labelOf(field: string, language: AnswerLanguage): string {
  const translated = language === "es" ? ES[field] : language === "ar" ? AR[field] : undefined;
  if (translated) return translated;
  if (isFactField(field)) return FACT_FIELDS[field].label;
  if (field === "status") return "Status";
  const words = field.replace(/[_-]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
