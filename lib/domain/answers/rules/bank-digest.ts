import { createHash } from "node:crypto";
import { BANK } from "./sense-bank";

/** Changes with any phrase: stored vectors of another bank are of no use. */
export const bankDigest = (): string =>
  createHash("sha256")
    .update(BANK.map(({ text, sense }) => `${sense.id}\t${text}`).join("\n"))
    .digest("hex");
