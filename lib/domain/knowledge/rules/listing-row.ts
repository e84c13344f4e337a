import { FACT_FIELDS, type FactField } from "../constants";
import type { Candidate } from "./fact-candidate";
import { fieldOfLabel } from "./fact-labels";
import { labelValue } from "./label-values";
import { isPrivateLabel } from "./private-fields";

/** A row of a table of listings: what it says of one home, in the words that buyers may read. */
export type ListingRow = {
  address: string;
  city: string | null;
  zip_code: string | null;
  mls_number: string | null;
  /** Rows that the seller keeps from the internet (RESO InternetEntireListingDisplayYN). */
  displayed: boolean;
  /** Whether the address may be said (RESO InternetAddressDisplayYN). */
  addressShown: boolean;
  pairs: { label: string; value: string; facts: Candidate[] }[];
  remarks: string;
};

const normal = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}#]+/gu, "");

/** Columns that are put together with another one, or that say nothing to a buyer. */
const PARTS =
  /^(streetnumber|streetdirprefix|streetname|streetsuffix|streetdirsuffix|unitnumber|livingareaunits|areaunit|lotsizeunits|lotunit|lotsizeacres|lotsizesquarefeet|associationfeefrequency|hoafrequency|bathroomsfull|bathroomshalf|bathroomsthreequarter|fullbaths|halfbaths|currency|listpricecurrency|internet.*yn|publicremarks|remarks|description|comments)$/;
const SILENT =
  /(key|timestamp|numeric|mlsid|systemname|systemid)$|^(mlsstatus|standardstatus|status|listao?r|photoscount|documentscount|propertyid|botid|listingurl|media|url|link|latitude|longitude|parcelnumber|universalpropertyid|listagent(?!fullname).*|listoffice(?!name).*|colist.*|buyeragent.*|buyeroffice.*|closeprice|closedate|originallistprice|previouslistprice|listingcontractdate|purchasecontractdate|cumulativedaysonmarket|bathroomstotaldecimal)$/;

export type Columns = { index: Map<string, number>; headers: string[]; private_names: string[] };

/** Where each column stands, by its name without case and spaces. */
export function columnsOf(headers: readonly string[]): Columns {
  const index = new Map<string, number>();
  headers.forEach((header, at) => {
    if (!index.has(normal(header)) && !isPrivateLabel(header)) index.set(normal(header), at);
  });
  return { index, headers: [...headers], private_names: headers.filter(isPrivateLabel) };
}

const ADDRESS = ["address", "unparsedaddress", "streetaddress", "fulladdress", "propertyaddress", "direccion", "dirección", "العنوان"];

/** A table of listings names where each home is (or its listing), and at least two things about it. */
export function isListingTable({ index, headers }: Columns): boolean {
  const named = [...ADDRESS, "streetname", "listingid", "mls", "mls#", "mlsnumber"].some((name) => index.has(name));
  const fields = new Set(headers.map(fieldOfLabel).filter((field) => field !== null));
  return named && fields.size >= 3;
}

/** Reads one row. `decimalComma`: the file's habit (semicolons between cells). */
export function listingRow(columns: Columns, cells: readonly string[], decimalComma: boolean): ListingRow {
  const cell = (...names: string[]): string => {
    for (const name of names) {
      const at = columns.index.get(name);
      const value = at === undefined ? "" : (cells[at] ?? "").trim();
      if (value !== "") return value;
    }
    return "";
  };
  const number = (...names: string[]) => plainNumber(cell(...names), decimalComma);
  const no = (name: string) => /^(0|n|no|false)$/i.test(cell(name));
  const row: ListingRow = {
    address: cell(...ADDRESS) || streetOf(cell),
    city: cell("city", "town", "ciudad") || null,
    zip_code: cell("zipcode", "postalcode", "zip", "postcode") || null,
    mls_number: cell("listingid", "mlsnumber", "mls", "mls#", "mlsid", "listingnumber") || null,
    displayed: !no("internetentirelistingdisplayyn"),
    addressShown: !no("internetaddressdisplayyn"),
    pairs: [],
    remarks: cell("publicremarks", "description", "remarks", "comments"),
  };
  const add = (label: string, value: string, field: FactField | null) => {
    if (value !== "") row.pairs.push({ label, value, facts: field ? labelValue(field, value) : [] });
  };
  if (row.addressShown) add("Address", row.address, "address");
  addSizes(number, cell, add);
  addMoney(number, cell, add);
  columns.headers.forEach((header, at) => {
    const key = normal(header);
    const field = key === "propertytype" && /lease|rent/i.test(cells[at] ?? "") ? "listing_type" : fieldOfLabel(header);
    if (isPrivateLabel(header) || PARTS.test(key) || SILENT.test(key) || ADDRESS.includes(key) || COMPOSED.has(field ?? "address")) return;
    const value = (cells[at] ?? "").trim().slice(0, 300);
    add(field ? FACT_FIELDS[field].label : humanName(header), readable(value, field, decimalComma), field);
  });
  return row;
}

/** Fields that `addSizes` and `addMoney` put together from several columns. */
const COMPOSED = new Set<FactField>(["area", "lot_area", "bathrooms", "price", "hoa_fee", "hoa_frequency", "taxes"]);

type Cell = (...names: string[]) => string;
type Numbered = (...names: string[]) => string;
type Add = (label: string, value: string, field: FactField | null) => void;

function streetOf(cell: Cell): string {
  const parts = ["streetnumber", "streetdirprefix", "streetname", "streetsuffix", "streetdirsuffix"].map((name) => cell(name));
  const street = parts.filter(Boolean).join(" ");
  const unit = cell("unitnumber");
  return street && unit ? `${street} #${unit.replace(/^#/, "")}` : street;
}

function addSizes(number: Numbered, cell: Cell, add: Add): void {
  add(
    "Living area",
    measured(number("livingarea", "area", "sqft", "squarefeet", "size", "superficie", "المساحة"), cell("livingareaunits", "areaunit")),
    "area",
  );
  const acres = number("lotsizeacres", "acres");
  const feet = number("lotsizesquarefeet");
  const lot = measured(number("lotsizearea", "lotarea", "lotsize", "terreno"), cell("lotsizeunits", "lotunit"));
  add("Lot size", acres ? `${acres} acres` : feet ? `${grouped(feet)} sq ft` : lot, "lot_area");
  const full = number("bathroomsfull", "fullbaths");
  const half = number("bathroomshalf", "halfbaths") || "0";
  const threeQuarter = number("bathroomsthreequarter") || "0";
  const total = number("bathrooms", "bathroomstotalinteger", "bathroomstotal", "baths", "bath", "baños", "الحمامات");
  add("Bathrooms", full ? String(Number(full) + 0.75 * Number(threeQuarter) + 0.5 * Number(half)) : total, "bathrooms");
}

function measured(amount: string, unit: string): string {
  if (amount === "") return "";
  const words = /acre/i.test(unit) ? "acres" : /met|sqm|m2|m²/i.test(unit) ? "sqm" : /feet|ft|sf/i.test(unit) ? "sq ft" : unit;
  return `${grouped(amount)} ${words}`.trim();
}

/** Payments in a month of the RESO frequencies that we do not keep as they are, and how they are said. */
const PER_MONTH: Record<string, [number, string]> = {
  weekly: [52 / 12, "each week"],
  biweekly: [26 / 12, "every two weeks"],
  semimonthly: [2, "two times a month"],
  bimonthly: [1 / 2, "every two months"],
  semiannually: [1 / 6, "every six months"],
};

function addMoney(number: Numbered, cell: Cell, add: Add): void {
  const currency = cell("currency", "listpricecurrency").toUpperCase() || "USD";
  const money = (amount: string) => (amount === "" ? "" : currency === "USD" ? `$${grouped(amount)}` : `${currency} ${grouped(amount)}`);
  const rent = number("rent", "monthlyrent", "rentprice");
  add("Price", rent ? `${money(rent)} per month` : money(number("price", "listprice", "askingprice", "precio", "السعر")), "price");
  const fee = number("hoafee", "associationfee", "hoa", "hoadues", "servicecharge", "mantenimiento");
  const frequency = cell("associationfeefrequency", "hoafrequency");
  const other = PER_MONTH[frequency.toLowerCase().replace(/[^a-z]/g, "")];
  if (fee && other) {
    const monthly = String(Math.round(Number(fee) * other[0] * 100) / 100);
    add("HOA fee", `${money(monthly)} monthly (${money(fee)} ${other[1]})`, "hoa_fee");
  } else add("HOA fee", `${money(fee)} ${fee ? frequency.toLowerCase() : ""}`.trim(), "hoa_fee");
  add("Yearly taxes", money(number("taxannualamount", "taxes", "tax", "propertytax", "annualtax", "annualtaxes")), "taxes");
}

const grouped = (amount: string): string =>
  Number(amount) >= 10_000 ? Number(amount).toLocaleString("en", { maximumFractionDigits: 4 }) : amount;

/** "$1,250,000", "1.250.000,50" as digits with a point; empty for what is no number. */
function plainNumber(text: string, decimalComma: boolean): string {
  const digits =
    /\d[\d.,\s]*/
      .exec(text)?.[0]
      ?.replace(/[\s.,]+$/, "")
      .replace(/\s/g, "") ?? "";
  if (digits === "") return "";
  const grouped = decimalComma || /\.\d{3}\./.test(digits) ? digits.replace(/\./g, "").replace(",", ".") : digits.replace(/,/g, "");
  return Number.isFinite(Number(grouped)) ? grouped : "";
}

function readable(value: string, field: FactField | null, decimalComma: boolean): string {
  if (field && FACT_FIELDS[field].kind === "number") return plainNumber(value, decimalComma) || value;
  if (field && FACT_FIELDS[field].kind === "yes_no")
    return /^(1|y|yes|true)$/i.test(value) ? "Yes" : /^(0|n|no|false)$/i.test(value) ? "No" : value;
  if (field === "listing_type") return /lease|rent/i.test(value) ? "For rent" : /sale|residential/i.test(value) ? "For sale" : value;
  // Lookups come as names without spaces: "CentralAir,HeatPump".
  return value.replace(/(?<=[a-z])(?=[A-Z][a-z])/g, " ").replace(/,(?=\S)/g, ", ");
}

/** "SubdivisionName" as "Subdivision name". */
function humanName(header: string): string {
  const words = header
    .replace(/[_-]+/g, " ")
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .replace(/\bYN\b/g, "")
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
