import type { HtmlDocument } from "./html-document";
import { type HtmlElement, select } from "./html-document";
import { first, isObject, type JsonObject, nodesOf, parseLooseJson, textOf, typesOf } from "./json-ld";

/** A line "label: value" made of a page's data, as it will stand in the source's text. */
export type StructuredLine = { label: string; value: string };

const HOME =
  /^(House|SingleFamilyResidence|Residence|Apartment|ApartmentComplex|Accommodation|Suite|Condominium|Townhouse|Product|RealEstateListing|Place|LandForm|IndividualProduct|Villa|Room|FloorPlan)$/;
const LISTED = /^(ItemList|SearchResultsPage|CollectionPage)$/;
const UNITS: Record<string, string> = { FTK: "sq ft", SQF: "sq ft", FT2: "sq ft", MTK: "sqm", SQM: "sqm", ACR: "acres", HAR: "hectares" };

/** The page's own home in its JSON-LD as lines, and how many other homes were left out. */
export function jsonLdLines(document: HtmlDocument, pageUrl: string | null): { lines: StructuredLine[]; otherHomes: number } {
  const nodes = select(document, "script")
    .filter((script) => /ld\+json/i.test(script.getAttribute("type") ?? ""))
    .flatMap((script) => nodesOf(parseLooseJson(script.textContent ?? "")).flatMap((node) => [node, ...wrapped(node)]));
  const homes = nodes.filter((node) => typesOf(node).some((type) => HOME.test(type)) && !typesOf(node).some((type) => LISTED.test(type)));
  const listings = homes.filter((node) => typesOf(node).includes("RealEstateListing"));
  const own = ownHomes(homes, listings, [pageUrl, canonicalOf(document)]);
  const events = own.length > 0 ? nodes.filter((node) => typesOf(node).some((type) => /OpenHouse|^Event$/.test(type))) : [];
  return {
    lines: unique([...own.flatMap((node) => homeLines(node)), ...events.flatMap(openHouseLines)]),
    otherHomes: homes.length - own.length,
  };
}

/** Homes that a page, an offer or an action wraps; an offer's price goes with its home. A list's items are other homes. */
function wrapped(node: JsonObject, depth = 0): JsonObject[] {
  const types = typesOf(node);
  if (depth > 3 || types.some((type) => HOME.test(type) || LISTED.test(type))) return [];
  const inner = [node.mainEntity, node.about, node.itemOffered, node.object, node.hasPart, node.offers].flat().filter(isObject);
  return inner.flatMap((part) => {
    const own = types.includes("Offer") && part === first(node.itemOffered) ? { ...part, offers: part.offers ?? node } : part;
    return part["@type"] === undefined ? [] : [own, ...wrapped(part, depth + 1)];
  });
}

/** One home: the only one, else those that name this page's address, else the listing itself. Several equals are a list. */
function ownHomes(homes: JsonObject[], listings: JsonObject[], urls: (string | null)[]): JsonObject[] {
  if (homes.length <= 1) return homes;
  const here = new Set(urls.filter((url) => url !== null).map(samePage));
  const named = homes.filter((node) =>
    [node.url, node["@id"], node.mainEntityOfPage].some((value) =>
      here.has(samePage(textOf(isObject(value) ? value["@id"] : value) ?? "")),
    ),
  );
  if (named.length > 0) return named;
  if (listings.length === 1) return [...listings, ...homes.filter((node) => !listings.includes(node) && !node.url)].slice(0, 2);
  const addresses = new Set(homes.map((node) => JSON.stringify(node.address ?? null)));
  return addresses.size === 1 || (addresses.size === 2 && addresses.has("null")) ? homes : [];
}

const samePage = (url: string) =>
  url
    .replace(/^https?:\/\/(www\.)?/i, "")
    .replace(/[#?].*$/, "")
    .replace(/\/+$/, "")
    .toLowerCase();
const canonicalOf = (document: HtmlDocument) => document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? null;

function homeLines(node: JsonObject, depth = 0): StructuredLine[] {
  const lines: StructuredLine[] = [];
  const add = (label: string, value: string | null) => {
    if (value && value.length <= 300) lines.push({ label, value });
  };
  for (const type of typesOf(node))
    if (/House|Single|Apartment$|Condo|Townhouse|Villa/.test(type) && depth < 3)
      add("Property type", type.replace(/([a-z])([A-Z])/g, "$1 $2"));
  addressLines(node.address, add);
  add("Bedrooms", textOf(node.numberOfBedrooms ?? node.bedrooms ?? node.bed));
  add("Bathrooms", bathroomsOf(node));
  add("Living area", measureOf(node.floorSize ?? node.livingArea ?? node.area));
  add("Lot size", measureOf(node.lotSize ?? node.landSize));
  add("Year built", textOf(node.yearBuilt));
  add("Pets allowed", typeof node.petsAllowed === "boolean" ? (node.petsAllowed ? "Allowed" : "Not allowed") : textOf(node.petsAllowed));
  add("Lease term", isObject(first(node.leaseLength)) ? measureOf(node.leaseLength) : textOf(node.leaseLength));
  add("MLS number", textOf(node.mlsNumber ?? node.sku));
  add("Property type", textOf(node.accommodationCategory));
  lines.push(...offerLines(node.offers ?? node.price), ...featureLines(node.amenityFeature, node.additionalProperty));
  if (depth >= 3) return lines;
  const inner = [
    node.mainEntity,
    node.about,
    node.itemOffered,
    isObject(first(node.offers)) ? (first(node.offers) as JsonObject).itemOffered : null,
  ];
  return [...lines, ...inner.flatMap((value) => (isObject(first(value)) ? homeLines(first(value) as JsonObject, depth + 1) : []))];
}

function addressLines(value: unknown, add: (label: string, value: string | null) => void): void {
  const address = first(value);
  if (typeof address === "string") add("Address", address);
  if (!isObject(address)) return;
  add("Address", textOf(address.streetAddress));
  add("City", textOf(address.addressLocality));
  add("State", textOf(address.addressRegion));
  add("ZIP code", textOf(address.postalCode));
}

/** Full and partial baths, else the total; `numberOfRooms` is not bedrooms and is not read at all. */
function bathroomsOf(node: JsonObject): string | null {
  const full = Number(textOf(node.numberOfFullBathrooms) ?? Number.NaN);
  const partial = Number(textOf(node.numberOfPartialBathrooms) ?? Number.NaN);
  if (Number.isFinite(full) && Number.isFinite(partial)) return String(full + 0.5 * partial);
  return textOf(node.numberOfBathroomsTotal ?? node.numberOfBathrooms ?? node.bathrooms ?? node.numberOfFullBathrooms);
}

function measureOf(value: unknown): string | null {
  const measure = first(value);
  if (!isObject(measure)) return textOf(measure);
  const amount = textOf(measure.value ?? measure.maxValue);
  if (!amount || (measure.minValue !== undefined && measure.minValue !== measure.maxValue)) return null;
  const unit = textOf(measure.unitCode)?.toUpperCase() ?? "";
  return `${amount} ${UNITS[unit] ?? textOf(measure.unitText) ?? ""}`.trim();
}

function offerLines(value: unknown): StructuredLine[] {
  const offer = first(value);
  if (!isObject(offer) || typesOf(offer).includes("AggregateOffer")) return [];
  const specification = first(offer.priceSpecification);
  const spec = isObject(specification) ? specification : {};
  const amount = textOf(offer.price ?? spec.price)?.replace(/[^\d.,]/g, "") ?? "";
  if (!/[1-9]/.test(amount)) return [];
  const currency = textOf(offer.priceCurrency ?? spec.priceCurrency) ?? "USD";
  const lease =
    /lease|rent/i.test(textOf(offer.businessFunction) ?? "") ||
    /^MON$/i.test(textOf(spec.unitCode) ?? "") ||
    /month/i.test(textOf(spec.unitText) ?? "");
  return [
    { label: "Price", value: `${currency} ${amount}${lease ? " per month" : ""}` },
    ...(lease
      ? [{ label: "Listing type", value: "rent" }]
      : /sell/i.test(textOf(offer.businessFunction) ?? "")
        ? [{ label: "Listing type", value: "sale" }]
        : []),
  ];
}

/** `amenityFeature` and `additionalProperty`: name and value pairs; a bare true is an amenity by its name. */
function featureLines(...lists: unknown[]): StructuredLine[] {
  const names: string[] = [];
  const lines: StructuredLine[] = [];
  for (const item of lists.flat()) {
    if (typeof item === "string") names.push(item);
    if (!isObject(item)) continue;
    const name = textOf(item.name);
    const value = item.value === true || item.value === undefined ? "yes" : item.value === false ? "no" : textOf(item.value);
    if (name && value && !/^(yes|true)$/i.test(value)) lines.push({ label: name, value });
    else if (name && value) names.push(name);
  }
  return names.length > 0 ? [...lines, { label: "Amenities", value: names.slice(0, 40).join(", ").slice(0, 290) }] : lines;
}

function openHouseLines(node: JsonObject): StructuredLine[] {
  const start = textOf(node.startDate);
  if (!start || !/open ?house/i.test(`${textOf(node.name) ?? ""} ${typesOf(node).join(" ")}`)) return [];
  const end = textOf(node.endDate);
  return [{ label: "Open house", value: end ? `${start} to ${end}` : start }];
}

const MARKUP: Record<string, string> = {
  streetAddress: "Address",
  addressLocality: "City",
  addressRegion: "State",
  postalCode: "ZIP code",
  price: "Price",
  numberOfBedrooms: "Bedrooms",
  numberOfBathroomsTotal: "Bathrooms",
  numberOfFullBathrooms: "Bathrooms",
  floorSize: "Living area",
  yearBuilt: "Year built",
  petsAllowed: "Pets allowed",
  lotSize: "Lot size",
};
const MARKED_HOME = /(House|Residence|Apartment|Accommodation|Product|RealEstateListing)$/;

/** `itemprop` and RDFa's `property` values, unless the page describes several homes that way. */
export function markupLines(document: HtmlDocument): StructuredLine[] {
  return [...linesIn(document, "itemtype", "itemprop"), ...linesIn(document, "typeof", "property")];
}

function linesIn(document: HtmlDocument, type: string, property: string): StructuredLine[] {
  const scopes = select(document, `[${type}]`).filter((scope) =>
    (scope.getAttribute(type) ?? "").split(/\s+/).some((name) => MARKED_HOME.test(name)),
  );
  const outer = scopes.filter((scope) => !scopes.some((other) => other !== scope && other.contains(scope)));
  const [scope] = outer;
  if (outer.length !== 1 || !scope) return [];
  const named = (element: HtmlElement) => (element.getAttribute(property) ?? "").replace(/^(.*[/#]|schema:)/, "");
  const valued = (element: HtmlElement) =>
    (element.getAttribute("content") ?? element.getAttribute("datetime") ?? element.textContent ?? "").replace(/\s+/g, " ").trim();
  const all = select(scope, `[${property}]`);
  const valueOfInner = (element: HtmlElement, name: string) => {
    const inner = all.find((other) => other !== element && element.contains(other) && named(other) === name);
    return inner ? valued(inner) : null;
  };
  const currency = all.find((element) => named(element) === "priceCurrency");
  return all.flatMap((element) => {
    const name = named(element);
    const label = MARKUP[name];
    const amount = valueOfInner(element, "value");
    const unit = valueOfInner(element, "unitCode")?.toUpperCase() ?? "";
    const measure = amount === null ? valued(element) : `${amount} ${UNITS[unit] ?? valueOfInner(element, "unitText") ?? ""}`.trim();
    const value = name === "price" && currency && /^[\d.,]+$/.test(measure) ? `${valued(currency)} ${measure}` : measure;
    return label && value && value.length < 200 ? [{ label, value }] : [];
  });
}

/** Open Graph, Twitter cards and the description: titles and words of the page itself, and a stated price. */
export function metaOf(document: HtmlDocument): { title: string | null; description: string | null; lines: StructuredLine[] } {
  const content = (name: string) => {
    const found = select(document, "meta").find(
      (meta) => (meta.getAttribute("property") ?? meta.getAttribute("name"))?.toLowerCase() === name,
    );
    return found?.getAttribute("content")?.replace(/\s+/g, " ").trim() || null;
  };
  const amount = content("product:price:amount") ?? content("og:price:amount");
  const currency = content("product:price:currency") ?? content("og:price:currency") ?? "USD";
  const cards = [1, 2, 3, 4].flatMap((number) => {
    const [label, value] = [content(`twitter:label${number}`), content(`twitter:data${number}`)];
    return label && value ? [{ label, value }] : [];
  });
  return {
    title: content("og:title") ?? content("twitter:title"),
    description: content("og:description") ?? content("description") ?? content("twitter:description"),
    lines: [...(amount ? [{ label: "Price", value: `${currency} ${amount}` }] : []), ...cards],
  };
}

const unique = (lines: StructuredLine[]): StructuredLine[] => {
  const seen = new Set<string>();
  return lines.filter(({ label, value }) => !seen.has(`${label}:${value}`) && seen.add(`${label}:${value}`));
};
