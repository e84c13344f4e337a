import { randomBytes } from "node:crypto";
import { chatbots, properties } from "@/db/schema/bots";
import { contacts, conversations, messages } from "@/db/schema/conversations";
import { knowledge_sources, passages } from "@/db/schema/knowledge";
import { leads, tasks } from "@/db/schema/leads";
import { directory } from "@/db/schema/organizations";
import { qr_codes } from "@/db/schema/qr";
import { newId } from "@/lib/kernel/ids";
import { type DirectoryKind, pool } from "@/lib/kernel/transaction";

/** Rows for tests, inserted as they are: no command runs, no event is written. `over` replaces any column. */
type Owner = { organization_id: string };

type Chatbot = typeof chatbots.$inferSelect;
type Property = typeof properties.$inferSelect;

const shortText = () => randomBytes(5).toString("hex");

async function register(owner: Owner, kind: DirectoryKind, handle: string, target_id: string): Promise<void> {
  await pool().db.insert(directory).values({ kind, handle, organization_id: owner.organization_id, target_id });
}

function only<T>(rows: T[]): T {
  const [row] = rows;
  if (!row) throw new Error("the insert returned no row");
  return row;
}

/** An active chatbot with its handles. */
export async function aChatbot(owner: Owner, over: Partial<typeof chatbots.$inferInsert> = {}): Promise<Chatbot> {
  const values = { bot_id: newId(), bot_name: "Harbor guide", slug: `bot-${shortText()}`, status: "active" as const, ...over };
  const row = only(
    await pool()
      .db.insert(chatbots)
      .values({ ...values, organization_id: owner.organization_id })
      .returning(),
  );
  await register(owner, "bot", row.bot_id, row.bot_id);
  await register(owner, "slug", row.slug, row.bot_id);
  return row;
}

/** A three-bedroom house for sale. */
export async function aProperty(owner: Owner, over: Partial<typeof properties.$inferInsert> = {}): Promise<Property> {
  const values = {
    property_id: newId(),
    address: `${Math.floor(Math.random() * 9000) + 100} Maple Street`,
    city: "Portland",
    state: "ME",
    zip_code: "04101",
    property_type: "house",
    price: 485_000,
    bedrooms: 3,
    bathrooms: 2.5,
    area: 1850,
    area_unit: "sqft" as const,
    year_built: 1998,
    ...over,
  };
  return only(
    await pool()
      .db.insert(properties)
      .values({ ...values, organization_id: owner.organization_id })
      .returning(),
  );
}

/** A sign's code; makes a chatbot unless `over.bot_id` names one. */
export async function aQrCode(owner: Owner, over: Partial<typeof qr_codes.$inferInsert> = {}): Promise<typeof qr_codes.$inferSelect> {
  const bot_id = over.bot_id ?? (await aChatbot(owner)).bot_id;
  const values = { qr_id: newId(), label: "Front yard", code: shortText(), ...over, bot_id };
  const row = only(
    await pool()
      .db.insert(qr_codes)
      .values({ ...values, organization_id: owner.organization_id })
      .returning(),
  );
  await register(owner, "qr", row.qr_id, row.qr_id);
  await register(owner, "short_code", row.code, row.qr_id);
  return row;
}

/** A person with an e-mail address of their own. */
export async function aContact(owner: Owner, over: Partial<typeof contacts.$inferInsert> = {}): Promise<typeof contacts.$inferSelect> {
  const values = { contact_id: newId(), email: `buyer.${shortText()}@test.example`, first_name: "Maria", last_name: "Lopez", ...over };
  return only(
    await pool()
      .db.insert(contacts)
      .values({ ...values, organization_id: owner.organization_id })
      .returning(),
  );
}

/** An open conversation; makes a chatbot unless `over.bot_id` names one. */
export async function aConversation(
  owner: Owner,
  over: Partial<typeof conversations.$inferInsert> = {},
): Promise<typeof conversations.$inferSelect> {
  const bot_id = over.bot_id ?? (await aChatbot(owner)).bot_id;
  const values = { conversation_id: newId(), ...over, bot_id };
  const row = only(
    await pool()
      .db.insert(conversations)
      .values({ ...values, organization_id: owner.organization_id })
      .returning(),
  );
  await register(owner, "conversation", row.conversation_id, row.conversation_id);
  return row;
}

/** One message of a conversation, from the buyer unless told. */
export async function aMessage(
  owner: Owner,
  over: Partial<typeof messages.$inferInsert> & { conversation_id: string },
): Promise<typeof messages.$inferSelect> {
  const values = { message_id: newId(), role: "user" as const, message_text: "How many bedrooms does it have?", ...over };
  return only(
    await pool()
      .db.insert(messages)
      .values({ ...values, organization_id: owner.organization_id })
      .returning(),
  );
}

/** A new lead; makes a contact unless `over.contact_id` names one. */
export async function aLead(owner: Owner, over: Partial<typeof leads.$inferInsert> = {}): Promise<typeof leads.$inferSelect> {
  const contact_id = over.contact_id ?? (await aContact(owner)).contact_id;
  const values = { lead_id: newId(), source_type: "chat", ...over, contact_id };
  return only(
    await pool()
      .db.insert(leads)
      .values({ ...values, organization_id: owner.organization_id })
      .returning(),
  );
}

/** A follow-up, due tomorrow; makes a lead unless `over.lead_id` names one. */
export async function aTask(owner: Owner, over: Partial<typeof tasks.$inferInsert> = {}): Promise<typeof tasks.$inferSelect> {
  const lead_id = over.lead_id ?? (await aLead(owner)).lead_id;
  const values = { task_id: newId(), task_type: "call", due_date: new Date(Date.now() + 86_400_000), ...over, lead_id };
  return only(
    await pool()
      .db.insert(tasks)
      .values({ ...values, organization_id: owner.organization_id })
      .returning(),
  );
}

/** A trained text source whose whole text is one passage. */
export async function aSource(
  owner: Owner,
  over: Partial<typeof knowledge_sources.$inferInsert> = {},
): Promise<typeof knowledge_sources.$inferSelect> {
  const values = {
    source_id: newId(),
    source_type: "text" as const,
    title: "Brochure",
    text: "The roof was replaced in 2019. The garage holds two cars.",
    status: "ready" as const,
    trained_at: new Date(),
    ...over,
  };
  const row = only(
    await pool()
      .db.insert(knowledge_sources)
      .values({ ...values, organization_id: owner.organization_id })
      .returning(),
  );
  const { organization_id, source_id, bot_id, property_id, text } = row;
  if (text) {
    const passage = { passage_id: newId(), ordinal: 0, content: text, char_start: 0, char_end: text.length };
    await pool()
      .db.insert(passages)
      .values({ organization_id, source_id, bot_id, property_id, ...passage });
  }
  return row;
}
