import { expect, inject, test } from "vitest";
import { connect } from "./client";
import { migrate } from "./migrate";
import { onDatabase } from "./test/databases";

/** A new empty database for `work`, dropped afterwards. */
async function inEmptyDatabase(name: string, work: (url: string) => Promise<void>): Promise<void> {
  const { url, run } = inject("testDatabase");
  const database = `yardsign_test_${run}_${name}`;
  const admin = connect(url, { max: 1 });
  try {
    await admin`drop database if exists ${admin(database)} with (force)`;
    await admin`create database ${admin(database)}`;
    await work(onDatabase(url, database));
  } finally {
    await admin`drop database if exists ${admin(database)} with (force)`;
    await admin.end();
  }
}

test("two servers that start at once migrate once", { timeout: 60_000 }, async () => {
  await inEmptyDatabase("twice", async (url) => {
    await Promise.all([migrate(url), migrate(url), migrate(url)]);
    const client = connect(url, { max: 1 });
    const [applied] = await client`select count(*)::int as total, count(distinct hash)::int as different from drizzle.__drizzle_migrations`;
    await client.end();
    expect(applied?.total).toBe(applied?.different);
    expect(applied?.total).toBeGreaterThan(0);
  });
});

test("a migrated database with data is migrated again without a change", { timeout: 60_000 }, async () => {
  await inEmptyDatabase("again", async (url) => {
    await migrate(url);
    const client = connect(url, { max: 1 });
    await client`insert into organizations (organization_id, org_name) values (gen_random_uuid(), 'Kept Realty')`;
    await migrate(url);
    const rows = await client`select org_name from organizations`;
    await client.end();
    expect(rows).toMatchObject([{ org_name: "Kept Realty" }]);
  });
});
