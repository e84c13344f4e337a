import type { AreaUnit, HoaFrequency, PropertyStatus, PropertyType } from "../constants";

const key = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, "");

const STATUS: Record<string, PropertyStatus> = {
  active: "active",
  comingsoon: "active",
  forsale: "active",
  forrent: "active",
  available: "active",
  new: "active",
  pending: "pending",
  activeundercontract: "pending",
  undercontract: "pending",
  contingent: "pending",
  hold: "pending",
  closed: "sold",
  sold: "sold",
  rented: "sold",
  leased: "sold",
  canceled: "inactive",
  cancelled: "inactive",
  expired: "inactive",
  withdrawn: "inactive",
  incomplete: "inactive",
  delete: "inactive",
  inactive: "inactive",
  offmarket: "inactive",
};

const TYPE: Record<string, PropertyType> = {
  house: "house",
  singlefamilyresidence: "house",
  singlefamily: "house",
  singlefamilyhome: "house",
  ranch: "house",
  cabin: "house",
  manufacturedhome: "house",
  manufacturedonland: "house",
  mobilehome: "house",
  residential: "house",
  apartment: "apartment",
  flat: "apartment",
  studio: "apartment",
  condo: "condo",
  condominium: "condo",
  coownership: "condo",
  stockcooperative: "condo",
  tenancyincommon: "condo",
  townhouse: "townhouse",
  townhome: "townhouse",
  villa: "villa",
  land: "land",
  unimprovedland: "land",
  lot: "land",
  farm: "land",
  agriculture: "land",
  plot: "land",
  multifamily: "multi_family",
  duplex: "multi_family",
  triplex: "multi_family",
  quadruplex: "multi_family",
  residentialincome: "multi_family",
  commercial: "commercial",
  commercialsale: "commercial",
  commerciallease: "commercial",
  office: "commercial",
  retail: "commercial",
  industrial: "commercial",
  warehouse: "commercial",
  mixeduse: "commercial",
  business: "commercial",
  businessopportunity: "commercial",
  hotelmotel: "commercial",
  other: "other",
};

/** RESO StandardStatus (and everyday words) as our status; null when unknown. */
export const statusOf = (text: string): PropertyStatus | null => STATUS[key(text)] ?? null;

/** RESO PropertySubType or PropertyType (and everyday words) as our type. `ResidentialLease` says nothing of the building. */
export const propertyTypeOf = (text: string): PropertyType | null => TYPE[key(text)] ?? null;

/** Whether a RESO PropertyType is a listing for rent: `ResidentialLease`, `CommercialLease`. */
export function listingTypeOf(text: string): "sale" | "rent" | null {
  const word = key(text);
  if (/lease|rent/.test(word)) return "rent";
  if (/sale|buy|^residential$|^residentialincome$|^land$|^farm$/.test(word)) return "sale";
  return null;
}

/** RESO AreaUnits and everyday spellings. */
export function areaUnitOf(text: string): AreaUnit | null {
  const word = key(text.replace(/²/g, "2"));
  if (["sqft", "squarefeet", "squarefoot", "sf", "ft2", "feet"].includes(word)) return "sqft";
  if (["sqm", "squaremeters", "squaremetres", "m2", "sm", "meters", "sqmt"].includes(word)) return "sqm";
  return null;
}

/** Square feet in an acre, and in a square metre (RESO notes; NIST SP 811). */
export const SQFT_PER_ACRE = 43_560;
export const SQFT_PER_SQM = 10.7639;

/** Payments in a month of each RESO FeeFrequency. */
const PER_MONTH: Record<string, number> = { weekly: 52 / 12, biweekly: 26 / 12, semimonthly: 2, bimonthly: 1 / 2, semiannually: 1 / 6 };
const KEPT: Record<string, HoaFrequency> = {
  monthly: "monthly",
  month: "monthly",
  quarterly: "quarterly",
  quarter: "quarterly",
  annually: "annually",
  annual: "annually",
  yearly: "annually",
  year: "annually",
};

/** A fee with its RESO frequency as one of our three; others become a monthly sum. Null for one that can't (`OneTime`). */
export function hoaOf(fee: number, frequency: string): { hoa_fee: number; hoa_frequency: HoaFrequency } | null {
  const word = key(frequency);
  const kept = KEPT[word];
  if (kept) return { hoa_fee: fee, hoa_frequency: kept };
  const factor = PER_MONTH[word];
  return factor === undefined ? null : { hoa_fee: Math.round(fee * factor * 100) / 100, hoa_frequency: "monthly" };
}
