import { describe } from "vitest";
import { expect, tenant, test } from "@/db/test/fixture";
import { createAgent } from "./create-agent";
import { getAgent, listAgents } from "./queries";
import { updateAgent } from "./update-agent";

describe("sales profiles", () => {
  test("are kept in one spelling", async () => {
    const { admin } = await tenant();
    const input = {
      full_name: " Omar  Haddad ",
      phone: "+971 50 123 4567",
      specializations: ["Villa", "multi family", "villa"],
      areas: ["Dubai Marina"],
      languages: ["ar", "English", "العربية"],
    };
    const agent = await createAgent({ ctx: admin, input });
    expect(agent).toMatchObject({
      specializations: ["villa", "multi_family"],
      languages: ["arabic", "english"],
      capacity: 50,
      active: true,
      active_leads: 0,
      user_id: null,
    });
    expect(agent).not.toHaveProperty("organization_id");
    expect(await getAgent({ ctx: admin, input: { agent_id: agent.agent_id } })).toEqual(agent);
    expect((await listAgents({ ctx: admin, input: { q: "haddad" } })).total).toBe(1);
    expect((await listAgents({ ctx: admin, input: { q: "%" } })).total).toBe(0);
    expect((await listAgents({ ctx: admin, input: { active: "true" } })).total).toBe(3);
  });

  test("name the field that is wrong", async () => {
    const t = await tenant();
    const other = await tenant();
    const create = (input: object) => createAgent({ ctx: t.admin, input: { full_name: "X", ...input } });
    await expect(create({ languages: ["klingon"] })).rejects.toMatchObject({ kind: "invalid", errors: [{ path: "languages.0" }] });
    await expect(create({ phone: "call me" })).rejects.toMatchObject({ kind: "invalid", errors: [{ path: "phone" }] });
    await expect(create({ capacity: 51 })).rejects.toMatchObject({ kind: "invalid", errors: [{ path: "capacity" }] });
    await expect(create({ user_id: other.adminUser.user_id })).rejects.toMatchObject({ kind: "invalid", errors: [{ path: "user_id" }] });
    await expect(create({ user_id: t.adminUser.user_id })).rejects.toMatchObject({ code: "agent_exists" });
  });

  test("are changed by an admin, the own one by a realtor, but for what the admin decides", async () => {
    const t = await tenant();
    const change = (ctx: typeof t.admin, input: Parameters<typeof updateAgent>[0]["input"]) => updateAgent({ ctx, input });
    expect(await change(t.realtor, { agent_id: t.realtor_agent_id, areas: ["Old Port"] })).toMatchObject({
      areas: ["Old Port"],
      languages: [],
    });
    await expect(change(t.realtor, { agent_id: t.realtor_agent_id, capacity: 1 })).rejects.toMatchObject({ kind: "forbidden" });
    await expect(change(t.realtor, { agent_id: t.agent_id, areas: [] })).rejects.toMatchObject({ kind: "forbidden" });
    expect(await change(t.admin, { agent_id: t.realtor_agent_id, capacity: 7, active: false })).toMatchObject({
      capacity: 7,
      active: false,
      areas: ["Old Port"],
    });
    const other = await tenant();
    await expect(change(other.admin, { agent_id: t.agent_id, capacity: 7 })).rejects.toMatchObject({ kind: "not_found" });
    await expect(createAgent({ ctx: t.realtor, input: { full_name: "X" } })).rejects.toMatchObject({ kind: "forbidden" });
  });
});
