import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import { expect, inject, test } from "vitest";
import { connect, database } from "./client";
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

/** The migrations up to and with one, applied: a database of an earlier release. */
async function asOf(url: string, last: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "migrations-"));
  const client = connect(url, { max: 1 });
  try {
    cpSync(fileURLToPath(new URL("./migrations", import.meta.url)), folder, { recursive: true });
    const file = path.join(folder, "meta/_journal.json");
    const journal = JSON.parse(readFileSync(file, "utf8")) as { entries: { tag: string }[] };
    const end = journal.entries.findIndex(({ tag }) => tag.startsWith(last)) + 1;
    writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, end) }));
    await applyMigrations(database(client), { migrationsFolder: folder });
  } finally {
    await client.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

test("passages of an earlier release stay, and are found in their own language", { timeout: 60_000 }, async () => {
  await inEmptyDatabase("passages", async (url) => {
    await asOf(url, "0003");
    const client = connect(url, { max: 1 });
    const [organization_id, source_id] = [crypto.randomUUID(), crypto.randomUUID()];
    await client`insert into organizations (organization_id, org_name) values (${organization_id}, 'Kept Realty')`;
    await client`insert into knowledge_sources (organization_id, source_id, source_type, title) values (${organization_id}, ${source_id}, 'text', 'T')`;
    const texts = [
      "The roofs are of slate and were laid in 2019.",
      "El jardín de la casa tiene una piscina con árboles.",
      "يوجد مسبح كبير في الحديقة.",
    ];
    for (const [ordinal, content] of texts.entries())
      await client`insert into passages ${client({ organization_id, source_id, passage_id: crypto.randomUUID(), ordinal, content, char_start: 0, char_end: content.length })}`;
    await migrate(url);
    const found = async (configuration: string, words: string) =>
      (await client`select language from passages where search @@ websearch_to_tsquery(${configuration}::regconfig, ${words})`).map(
        ({ language }) => language,
      );
    expect(await found("listing_en", "roof")).toEqual(["en"]);
    expect(await found("listing_es", "jardin arboles")).toEqual(["es"]);
    expect(await found("listing_ar", "المسبح")).toEqual(["ar"]);
    await client.end();
  });
});
