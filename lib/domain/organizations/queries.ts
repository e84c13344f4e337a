import { and, asc, count, desc, eq, ilike, or, type SQL } from "drizzle-orm";
import { agents, users } from "@/db/schema/organizations";
import { emails } from "@/db/schema/platform";
import { authorize, type Ctx, requireUser } from "@/lib/kernel/ctx";
import { notFound } from "@/lib/kernel/errors";
import { isUuid } from "@/lib/kernel/ids";
import { limitOf, type Page } from "@/lib/kernel/paging";
import { platformTransaction, transaction } from "@/lib/kernel/transaction";
import { parseInput } from "@/lib/kernel/validation";
import { readOrganization, readUserAnswer, selectUsers, toAgent, toUser } from "./internal/read-rows";
import {
  type AgentAnswer,
  listAgentsInput,
  listOutboxInput,
  listUsersInput,
  type OrganizationAnswer,
  type OutboxMail,
  type UserAnswer,
} from "./schemas";

/** The actor's organization. @throws AppError not_found for another's id */
export async function getOrganization({ ctx, input }: { ctx: Ctx; input?: { org_id?: string } }): Promise<OrganizationAnswer> {
  authorize(ctx, { scope: "organization:read" });
  if (input?.org_id && input.org_id.toLowerCase() !== ctx.actor.organization_id) throw notFound("This organization");
  const organization = await transaction(ctx, readOrganization);
  if (!organization) throw notFound("This organization");
  return organization;
}

/** The signed-in person, whatever the role. */
export async function getMe({ ctx }: { ctx: Ctx }): Promise<UserAnswer> {
  const { user_id } = requireUser(ctx);
  const me = await transaction(ctx, (ctx) => readUserAnswer(ctx, user_id));
  if (!me) throw notFound("This user");
  return me;
}

const like = (q: string) => `%${q.replace(/[\\%_]/g, "\\$&")}%`;

/** Everyone who signs in to the organization, by name. */
export async function listUsers({ ctx, input }: { ctx: Ctx; input: unknown }): Promise<Page<UserAnswer>> {
  authorize(ctx, { roles: ["admin"], scope: "users:read" });
  const { role, status, q, ...page } = parseInput(listUsersInput, input);
  const { limit, offset } = limitOf(page);
  const filter: SQL | undefined = and(
    role ? eq(users.role, role) : undefined,
    status ? eq(users.status, status) : undefined,
    q ? or(ilike(users.email, like(q)), ilike(users.first_name, like(q)), ilike(users.last_name, like(q))) : undefined,
  );
  return transaction(ctx, async (ctx) => {
    const rows = await selectUsers(ctx, filter)
      .orderBy(asc(users.first_name), asc(users.last_name), asc(users.user_id))
      .limit(limit)
      .offset(offset);
    const [total] = await ctx.tx
      .select({ n: count() })
      .from(users)
      .where(and(eq(users.organization_id, ctx.actor.organization_id), filter));
    return { items: rows.map(toUser), ...page, total: total?.n ?? 0 };
  });
}

/** Sales profiles of the organization, by name. */
export async function listAgents({ ctx, input }: { ctx: Ctx; input: unknown }): Promise<Page<AgentAnswer>> {
  authorize(ctx, { scope: "agents:read" });
  const { active, q, ...page } = parseInput(listAgentsInput, input);
  const { limit, offset } = limitOf(page);
  return transaction(ctx, async (ctx) => {
    const filter = and(
      eq(agents.organization_id, ctx.actor.organization_id),
      active === undefined ? undefined : eq(agents.active, active),
      q ? or(ilike(agents.full_name, like(q)), ilike(agents.email, like(q))) : undefined,
    );
    const rows = await ctx.tx
      .select()
      .from(agents)
      .where(filter)
      .orderBy(asc(agents.full_name), asc(agents.agent_id))
      .limit(limit)
      .offset(offset);
    const [total] = await ctx.tx.select({ n: count() }).from(agents).where(filter);
    return { items: rows.map(toAgent), ...page, total: total?.n ?? 0 };
  });
}

/** One sales profile. @throws AppError not_found */
export async function getAgent({ ctx, input }: { ctx: Ctx; input: { agent_id: string } }): Promise<AgentAnswer> {
  authorize(ctx, { scope: "agents:read" });
  if (!isUuid(input.agent_id)) throw notFound("This agent");
  return transaction(ctx, async (ctx) => {
    const [row] = await ctx.tx
      .select()
      .from(agents)
      .where(and(eq(agents.organization_id, ctx.actor.organization_id), eq(agents.agent_id, input.agent_id)));
    if (!row) throw notFound("This agent");
    return toAgent(row);
  });
}

/** Mails of all organizations, newest first: what was sent, and what waits because no mail service is configured. */
export async function listOutbox({ ctx, input }: { ctx: Ctx; input: unknown }): Promise<Page<OutboxMail>> {
  const { to, ...page } = parseInput(listOutboxInput, input);
  const { limit, offset } = limitOf(page);
  return platformTransaction(ctx, async (tx) => {
    const filter = to ? eq(emails.to, to) : undefined;
    const { email_id, subject, text, html, status, created_at } = emails;
    const items = await tx
      .select({ email_id, to: emails.to, subject, text, html, status, created_at })
      .from(emails)
      .where(filter)
      .orderBy(desc(created_at), desc(email_id))
      .limit(limit)
      .offset(offset);
    const [total] = await tx.select({ n: count() }).from(emails).where(filter);
    return { items, ...page, total: total?.n ?? 0 };
  });
}
