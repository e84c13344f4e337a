import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { renderQrCode } from "@/lib/domain/qr/render-qr-code";
import { renderSign } from "@/lib/domain/qr/render-sign";
import type { Ctx } from "@/lib/kernel/ctx";

type Wishes = { dataFolder: string; appUrl: string; admin: Ctx; qr_id: string; slug: string };

/** Prints the demo's yard sign and its code once per address of this installation. @returns the files */
export async function printDemoSign({ dataFolder, appUrl, admin, qr_id, slug }: Wishes): Promise<{ sign: string; code: string }> {
  const folder = path.join(dataFolder, "demo");
  const sign = path.join(folder, `yard-sign-${slug}.pdf`);
  const code = path.join(folder, `code-${slug}.png`);
  const stamp = path.join(folder, "printed-for");
  const wanted = `${appUrl} ${qr_id}`;
  if (existsSync(sign) && existsSync(code) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return { sign, code };
  mkdirSync(folder, { recursive: true });
  writeFileSync(sign, (await renderSign({ ctx: admin, input: { qr_id, template: "yard_18x24" } })).bytes);
  writeFileSync(code, (await renderQrCode({ ctx: admin, input: { qr_id, format: "png", size: 1024 } })).bytes);
  writeFileSync(stamp, wanted);
  return { sign, code };
}
