import { pool } from "@/lib/kernel/transaction";

/** Makes the months to come of `messages` and `scans`, three ahead, so that none is written into the default partition. */
export async function ensurePartitions(): Promise<void> {
  await pool().client`select ensure_month_partitions(0, 3)`;
}
