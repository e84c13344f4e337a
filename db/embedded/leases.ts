import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isAlive, startTick } from "./process-table";

/**
 * Who uses the cluster: one file per process. The last one to leave stops Postgres, so a test run does not take it
 * away from another, and a crash leaves nothing that keeps it running for ever.
 */
export class Leases {
  constructor(private readonly folder: string) {}

  take(pid = process.pid): void {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(path.join(this.folder, String(pid)), startTick(pid));
  }

  giveUp(pid = process.pid): void {
    rmSync(path.join(this.folder, String(pid)), { force: true });
  }

  /** Whether another live process holds a lease. Clears those of the dead. */
  heldByOthers(): boolean {
    let held = false;
    for (const name of readdirSync(this.folder)) {
      const pid = Number(name);
      if (pid === process.pid) continue;
      if (isAlive(pid) && this.read(name) === startTick(pid)) held = true;
      else this.giveUp(pid);
    }
    return held;
  }

  private read(name: string): string {
    try {
      return readFileSync(path.join(this.folder, name), "utf8");
    } catch {
      return "gone";
    }
  }
}
