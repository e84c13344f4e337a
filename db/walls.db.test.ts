import { sql } from "drizzle-orm";
import { properties } from "@/db/schema/bots";
import { aProperty, aQrCode } from "@/db/test/factories";
import { expect, tenant, test } from "@/db/test/fixture";
import { pool, transaction } from "@/lib/kernel/transaction";

type Wall = { relname: string; enabled: boolean; forced: boolean; policies: string[] };

test("every table with organization_id has row-level security, forced, and a policy on its tenant", async () => {
  const tables = await pool().client<Wall[]>`
    select c.relname, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
      coalesce((select array_agg(coalesce(p.qual, p.with_check)) from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname and 'yardsign_app' = any (p.roles)), '{}') as policies
    from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped
    where c.relkind in ('r', 'p') and not c.relispartition`;
  expect(tables.length).toBeGreaterThan(20);
  const open = tables.filter(
    (table) => !(table.enabled && table.forced && table.policies.some((policy) => policy.includes("current_organization_id()"))),
  );
  expect(open.map((table) => table.relname)).toEqual([]);
});

test("no table of the public schema is without the tenant column", async () => {
  const tables = await pool().client<{ relname: string }[]>`
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where c.relkind in ('r', 'p') and not c.relispartition
      and not exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id')`;
  expect(tables.map((table) => table.relname)).toEqual([]);
});

test("a partition read by its own name shows the app role nothing", async () => {
  const partitions = await pool().client<{ relname: string; enabled: boolean }[]>`
    select relname, relrowsecurity as enabled from pg_class where relispartition and relkind = 'r' and relnamespace = 'public'::regnamespace`;
  expect(partitions.length).toBeGreaterThan(10);
  expect(partitions.filter((partition) => !partition.enabled).map((partition) => partition.relname)).toEqual([]);
});

test("without a tenant a query returns no row, with one only its own", async () => {
  const one = await tenant();
  const other = await tenant();
  const mine = await aProperty(one);
  await aProperty(other);
  const unset = await pool().db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('role', 'yardsign_app', true)`);
    return tx.select().from(properties);
  });
  expect(unset).toEqual([]);
  const seen = await transaction(one.admin, (ctx) => ctx.tx.select().from(properties));
  expect(seen.map((row) => row.property_id)).toEqual([mine.property_id]);
});

test("a row for another tenant is refused", async () => {
  const one = await tenant();
  const other = await tenant();
  const insert = transaction(one.admin, (ctx) =>
    ctx.tx.insert(properties).values({ organization_id: other.organization_id, property_id: one.organization_id, address: "1 Elsewhere" }),
  );
  await expect(insert).rejects.toMatchObject({ cause: { code: "42501" } });
});

test("a row cannot point to another tenant's row", async () => {
  const one = await tenant();
  const other = await tenant();
  const theirs = await aProperty(other);
  await expect(aQrCode(one, { property_id: theirs.property_id })).rejects.toMatchObject({ cause: { code: "23503" } });
});
