import { pool } from "./transaction";

export type Health = { status: "ok" | "degraded" | "unavailable"; database: "up" | "down"; queue: "up" | "down"; version: string };

/** The release that runs, as package.json says. */
export const VERSION = "0.1.0";

/** Asks the database and the queue's schema, each within 2 s. */
export async function checkHealth(): Promise<Health> {
  const database = await answers(() => pool().client`select 1`);
  const queue = database && (await answers(() => pool().client`select 1 from pgboss.version`));
  return {
    status: database ? (queue ? "ok" : "degraded") : "unavailable",
    database: database ? "up" : "down",
    queue: queue ? "up" : "down",
    version: VERSION,
  };
}

async function answers(ask: () => PromiseLike<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), 2000);
  });
  try {
    return await Promise.race([Promise.resolve(ask()).then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
