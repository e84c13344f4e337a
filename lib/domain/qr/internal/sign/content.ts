import { and, eq, isNull } from "drizzle-orm";
import { chatbots, type MediaItem, properties } from "@/db/schema/bots";
import { agents, organizations, users } from "@/db/schema/organizations";
import { getBranding } from "@/lib/domain/branding/queries";
import type { Branding } from "@/lib/domain/branding/schemas";
import type { Ctx } from "@/lib/kernel/ctx";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { DEFAULT_CALL_TO_ACTION } from "../../constants";
import type { QrCode } from "../../schemas";
import { type PreparedCode, prepareCode } from "../prepare-code";
import { typedAddress } from "../qr-row";
import type { Words } from "./canvas";

export type PropertyRow = typeof properties.$inferSelect;

/** Everything that may stand on a sign, as words with their origin. Absent: there is nothing to say. */
export type SignContent = {
  code: PreparedCode;
  branding: Branding;
  callToAction: Words;
  typed: Words;
  address?: Words;
  place?: Words;
  price?: Words;
  facts: Words[];
  description?: Words;
  agentName?: Words;
  agentPhone?: Words;
  organization: Words;
  license?: Words;
  equalHousing: boolean;
  photo?: MediaItem;
};

/** Collects a sign's words from the property, the agent and the brand; nothing is made up. */
export async function signContent(ctx: Ctx, qr: QrCode): Promise<SignContent> {
  const code = await prepareCode(ctx, qr.code, { ...qr.custom_design, frame: "none", caption: null });
  const branding = await getBranding({ ctx, input: { bot_id: qr.bot_id } });
  return transaction(ctx, async (ctx) => {
    const property = qr.property_id ? await readProperty(ctx, qr.property_id) : undefined;
    const { market, locale } = await readOrganization(ctx);
    const agent = await readAgent(ctx, qr.bot_id, property?.agent_id ?? null);
    return {
      code,
      branding,
      callToAction: { text: qr.custom_design.caption ?? DEFAULT_CALL_TO_ACTION, what: "The call to action", path: "custom_design.caption" },
      typed: { text: typedAddress(qr.code), what: "The web address", path: "qr_code_url" },
      ...(property ? propertyWords(property, locale) : { facts: [] }),
      ...(agent ? agentWords(agent) : {}),
      organization: { text: branding.org_name, what: "Your organization's name", path: "org_name" },
      equalHousing: market === "us",
    };
  });
}

async function readProperty(ctx: TxCtx, propertyId: string): Promise<PropertyRow | undefined> {
  const [row] = await ctx.tx
    .select()
    .from(properties)
    .where(
      and(eq(properties.organization_id, ctx.actor.organization_id), eq(properties.property_id, propertyId), isNull(properties.deleted_at)),
    );
  return row;
}

async function readOrganization(ctx: TxCtx): Promise<{ market: string; locale: string }> {
  const [row] = await ctx.tx
    .select({ market: organizations.market, locale: organizations.locale })
    .from(organizations)
    .where(eq(organizations.organization_id, ctx.actor.organization_id));
  return row ?? { market: "us", locale: "en" };
}

type Agent = { full_name: string; phone: string | null; license_number: string | null };

/** The property's agent, else the bot's. */
async function readAgent(ctx: TxCtx, botId: string, propertyAgentId: string | null): Promise<Agent | undefined> {
  const organization_id = ctx.actor.organization_id;
  const [bot] = await ctx.tx
    .select({ agent_id: chatbots.agent_id })
    .from(chatbots)
    .where(and(eq(chatbots.organization_id, organization_id), eq(chatbots.bot_id, botId)));
  const agentId = propertyAgentId ?? bot?.agent_id;
  if (!agentId) return undefined;
  const [agent] = await ctx.tx
    .select({ full_name: agents.full_name, phone: agents.phone, license_number: users.license_number })
    .from(agents)
    .leftJoin(users, and(eq(users.organization_id, agents.organization_id), eq(users.user_id, agents.user_id)))
    .where(and(eq(agents.organization_id, organization_id), eq(agents.agent_id, agentId), eq(agents.active, true)));
  return agent;
}

function agentWords({ full_name, phone, license_number }: Agent): Partial<SignContent> {
  return {
    agentName: { text: full_name, what: "The agent's name", path: "agent.full_name" },
    ...(phone ? { agentPhone: { text: phone, what: "The agent's phone number", path: "agent.phone" } } : {}),
    ...(license_number ? { license: { text: `Lic. ${license_number}`, what: "The license number", path: "license_number" } } : {}),
  };
}

function propertyWords(
  property: PropertyRow,
  locale: string,
): Pick<SignContent, "address" | "place" | "price" | "facts" | "description" | "photo"> {
  const place = [property.city, [property.state, property.zip_code].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  const price = property.price === null ? null : money(property.price, property.currency, locale);
  return {
    address: { text: property.address, what: "The address", path: "address" },
    ...(place ? { place: { text: place, what: "The city", path: "city" } } : {}),
    ...(price ? { price: { text: price, what: "The price", path: "price" } } : {}),
    ...(property.description
      ? { description: { text: property.description.replace(/\s+/g, " "), what: "The description", path: "description" } }
      : {}),
    ...(property.media[0] ? { photo: property.media[0] } : {}),
    facts: factWords(property, numberLocale(locale)),
  };
}

function factWords(property: PropertyRow, locale: string): Words[] {
  const number = (value: number) => value.toLocaleString(locale, { maximumFractionDigits: 2 });
  const count = (value: number | null, one: string, many: string) =>
    value === null ? null : `${number(value)} ${value === 1 ? one : many}`;
  const unit = property.area_unit === "sqm" ? "m²" : "sq ft";
  const texts = [
    count(property.bedrooms, "bedroom", "bedrooms"),
    count(property.bathrooms, "bathroom", "bathrooms"),
    property.area === null ? null : `${number(property.area)} ${unit}`,
    property.year_built === null ? null : `built ${property.year_built}`,
  ];
  return texts.filter((text): text is string => text !== null).map((text) => ({ text, what: "A fact", path: "facts" }));
}

/** Digits that our type prints: Arabic pages show Latin digits too. */
const numberLocale = (locale: string): string => (locale.startsWith("ar") ? "en-US" : locale);

function money(amount: number, currency: string, locale: string): string {
  return new Intl.NumberFormat(numberLocale(locale), { style: "currency", currency, maximumFractionDigits: 0 }).format(amount);
}
