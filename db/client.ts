import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";

export type Sql = postgres.Sql;

/** One pool of connections to `url`. The caller ends it. */
export function connect(url: string, options: { max?: number; applicationName?: string } = {}): Sql {
  return postgres(url, {
    max: options.max ?? 10,
    idle_timeout: 60,
    connect_timeout: 10,
    onnotice() {},
    connection: { application_name: options.applicationName ?? "yardsign", TimeZone: "UTC" },
  });
}

/** drizzle over a pool of its own: it changes the client's handling of dates and JSON. */
export function database(client: Sql) {
  const db = drizzle(client);
  for (const type of [JSON_OID, JSONB_OID]) client.options.serializers[type] = storableJson;
  return db;
}

/** Postgres' type numbers of `json` and `jsonb`. */
const JSON_OID = 114;
const JSONB_OID = 3802;

/**
 * Half an emoji (a phone that cut one, a text of ours cut at a length) and U+0000 are JSON, but no jsonb: U+FFFD stands
 * for them, as it does in text columns. JSON.stringify escapes those alone; a pair of backslashes before is text.
 */
const storableJson = (json: unknown): unknown =>
  typeof json === "string"
    ? json.replace(/\\\\|\\u(?:0000|d[89a-f][0-9a-f]{2})/g, (found) => (found === "\\\\" ? found : "\\ufffd"))
    : json;

export type Database = ReturnType<typeof database>;
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0];
