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
export const database = (client: Sql) => drizzle(client);

export type Database = ReturnType<typeof database>;
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0];
