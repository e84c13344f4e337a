import { connect } from "@/db/client";
import { listChatbots } from "@/lib/domain/bots/queries";
import { listConversations } from "@/lib/domain/conversations/queries";
import { listProperties } from "@/lib/domain/properties/queries";
import { listQrCodes } from "@/lib/domain/qr/queries";
import type { Ctx } from "@/lib/kernel/ctx";
import { type DemoOrganization, seedAccounts } from "./accounts";
import { DEMO_CONVERSATIONS } from "./conversations";
import { holdConversation } from "./hold-conversation";
import { DEMO_LISTINGS } from "./listings";
import { type OpenListing, openListing } from "./open-listing";
import { stageSource } from "./staged-source";

/** Any number will do as long as nothing else locks it. */
const SEED_LOCK = 727_274;

export type Demo = { admin: Ctx; listings: OpenListing[] };

/**
 * Fills the database with the demo brokerage, by the product's own commands. What is there already is left as it is,
 * so every start may call it. Two processes at once take turns.
 */
export async function seedDemo({ databaseUrl, password }: { databaseUrl: string; password: string }): Promise<Demo> {
  const lock = connect(databaseUrl, { max: 1, applicationName: "yardsign-seed" });
  try {
    await lock`select pg_advisory_lock(${SEED_LOCK})`;
    const team = await seedAccounts(password);
    const listings = await seedListings(team);
    await seedConversations(team, listings);
    return { admin: team.admin, listings };
  } finally {
    await lock.end();
  }
}

/** Those of the demo's listings that are there, and at first all of them. */
async function seedListings(team: DemoOrganization): Promise<OpenListing[]> {
  const { admin } = team;
  const bots = await listChatbots({ ctx: admin, input: { page_size: 100 } });
  if (bots.total > 0) return findListings(admin, bots.items);
  const opened: OpenListing[] = [];
  for (const listing of DEMO_LISTINGS) {
    const actor = team[listing.agent].actor;
    opened.push(await openListing(admin, listing, actor.type === "user" ? actor.agent_id : null));
  }
  return opened;
}

async function findListings(ctx: Ctx, bots: { bot_id: string; slug: string }[]): Promise<OpenListing[]> {
  const found: OpenListing[] = [];
  for (const { slug } of DEMO_LISTINGS) {
    const bot_id = bots.find((bot) => bot.slug === slug)?.bot_id;
    if (!bot_id) continue;
    const [homes, signs] = [
      await listProperties({ ctx, input: { bot_id, page_size: 1 } }),
      await listQrCodes({ ctx, input: { bot_id, page_size: 1 } }),
    ];
    const [home, sign] = [homes.items[0], signs.items[0]];
    if (home && sign) found.push({ slug, bot_id, property_id: home.property_id, qr_id: sign.qr_id });
  }
  return found;
}

async function seedConversations(team: DemoOrganization, listings: OpenListing[]): Promise<void> {
  const held = await listConversations({ ctx: team.admin, input: { page_size: 1 } });
  if (held.total > 0) return;
  for (const [index, demo] of DEMO_CONVERSATIONS.entries()) {
    const listing = listings.find(({ slug }) => slug === demo.listing);
    if (listing) await holdConversation({ team: team.admin, listing, demo, index });
  }
  const [first] = listings;
  if (first) await stageSource(team.admin, first);
}
