import { afterAll, inject } from "vitest";
import { closePool } from "@/lib/kernel/transaction";
import { ensureWorkerDatabase } from "./databases";

// Before any test file loads: the worker's own database is what the process is configured with.
const { url, template, run } = inject("testDatabase");
process.env.DATABASE_URL = await ensureWorkerDatabase(url, template, run, process.env.VITEST_POOL_ID ?? "0");

afterAll(closePool);
