import { connect } from "@/db/client";
import { seedAccounts } from "./accounts";

/** Any number will do as long as nothing else locks it. */
const SEED_LOCK = 727_274;

/**
 * Fills the database with the demo brokerage, by the product's own commands. Does nothing for what is there already,
 * so every start may call it. Two processes at once take turns.
 */
export async function seedDemo({ databaseUrl, password }: { databaseUrl: string; password: string }): Promise<void> {
  const lock = connect(databaseUrl, { max: 1, applicationName: "yardsign-seed" });
  try {
    await lock`select pg_advisory_lock(${SEED_LOCK})`;
    await seedAccounts(password);
  } finally {
    await lock.end();
  }
}
