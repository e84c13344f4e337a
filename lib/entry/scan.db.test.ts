import { and, eq } from "drizzle-orm";
import { describe } from "vitest";
import { chatbots } from "@/db/schema/bots";
import { agents } from "@/db/schema/organizations";
import { qr_codes, scans } from "@/db/schema/qr";
import { aChatbot, aQrCode } from "@/db/test/factories";
import { expect, type Tenant, tenant, test } from "@/db/test/fixture";
import { deleteChatbot } from "@/lib/domain/bots/delete-chatbot";
import { updateQrCode } from "@/lib/domain/qr/update-qr-code";
import { newId } from "@/lib/kernel/ids";
import { pool } from "@/lib/kernel/transaction";
import { PEER_HEADER } from "@/lib/platform/rate-limit/peer-address";
import { scanDoor } from "./scan";

const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1";
let lastHost = 10;
/** A phone of its own: each test's scans come from an address nobody else has. */
const phone = () => ({ "user-agent": IPHONE, [PEER_HEADER]: `203.0.113.${lastHost++}` });

function scan(code: string, headers: Record<string, string>, method = "GET"): Promise<Response> {
  return scanDoor(new Request(`http://localhost:3000/q/${code}`, { method, headers }), code);
}

async function counts(qr_id: string) {
  const [row] = await pool()
    .db.select({ scan_count: qr_codes.scan_count, unique_scan_count: qr_codes.unique_scan_count })
    .from(qr_codes)
    .where(eq(qr_codes.qr_id, qr_id));
  return row;
}

/** Something one side waits for and the other gives. */
function signal(): { given: Promise<void>; give: () => void } {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

const stored = (t: Tenant, qr_id: string) =>
  pool()
    .db.select()
    .from(scans)
    .where(and(eq(scans.organization_id, t.organization_id), eq(scans.qr_id, qr_id)));

describe("GET /q/{code}", () => {
  test("sends a person on, counts each scan and each phone once, and stores no address", async () => {
    const t = await tenant();
    const bot = await aChatbot(t);
    const qr = await aQrCode(t, { bot_id: bot.bot_id });
    const [one, two] = [phone(), phone()];
    const response = await scan(qr.code.toUpperCase(), { ...one, referer: "https://m.example.com/path?user=dana" });
    expect([response.status, response.headers.get("location"), response.headers.get("cache-control")]).toEqual([
      302,
      `/c/${bot.slug}?s=${qr.code}`,
      "no-store",
    ]);
    await scan(qr.code, one);
    await scan(qr.code, two);
    expect(await counts(qr.qr_id)).toEqual({ scan_count: 3, unique_scan_count: 2 });
    const rows = await stored(t, qr.qr_id);
    expect(rows.map((row) => row.is_unique).sort()).toEqual([false, true, true]);
    expect(rows.find((row) => row.referrer)).toMatchObject({ kind: "person", device: "phone", referrer: "m.example.com", country: null });
    expect(JSON.stringify(rows)).not.toMatch(/203\.0\.113|dana/);
  });

  test("keeps crawlers, prefetches and HEAD apart, and sends them on too", async () => {
    const t = await tenant();
    const qr = await aQrCode(t);
    expect((await scan(qr.code, { "user-agent": "WhatsApp/2.23.20.0" })).status).toBe(302);
    expect((await scan(qr.code, { ...phone(), "sec-purpose": "prefetch;prerender" })).status).toBe(302);
    expect((await scan(qr.code, { ...phone(), "x-moz": "prefetch" })).status).toBe(302);
    expect((await scan(qr.code, phone(), "HEAD")).status).toBe(302);
    expect(await counts(qr.qr_id)).toEqual({ scan_count: 0, unique_scan_count: 0 });
    expect((await stored(t, qr.qr_id)).map((row) => row.kind).sort()).toEqual(["crawler", "prefetch", "prefetch"]);
  });

  test("counts a burst exactly", async () => {
    const t = await tenant();
    const qr = await aQrCode(t);
    const phones = Array.from({ length: 8 }, phone);
    await Promise.all(Array.from({ length: 40 }, (_, i) => scan(qr.code, phones[i % 8] ?? phone())));
    await expect.poll(() => counts(qr.qr_id), { timeout: 5000 }).toEqual({ scan_count: 40, unique_scan_count: 8 });
  });

  test("follows a code that was pointed at another bot", async () => {
    const t = await tenant();
    const qr = await aQrCode(t);
    const other = await aChatbot(t);
    await updateQrCode({ ctx: t.admin, input: { qr_id: qr.qr_id, bot_id: other.bot_id } });
    expect((await scan(qr.code, phone())).headers.get("location")).toBe(`/c/${other.slug}?s=${qr.code}`);
  });

  test("the buyer does not wait for a write that is held up, and the scan is counted all the same", async () => {
    const t = await tenant();
    const qr = await aQrCode(t);
    const held = signal();
    const locked = signal();
    const holding = pool().client.begin(async (sql) => {
      await sql`select 1 from qr_codes where qr_id = ${qr.qr_id} for update`;
      locked.give();
      await held.given;
    });
    await locked.given;
    const started = performance.now();
    const response = await scan(qr.code, phone());
    const waited = performance.now() - started;
    expect(response.status).toBe(302);
    expect(waited).toBeLessThan(1000);
    held.give();
    await holding;
    await expect.poll(() => counts(qr.qr_id), { timeout: 5000 }).toEqual({ scan_count: 1, unique_scan_count: 1 });
  });
});

describe("a code that leads nowhere", () => {
  test.each(["zzzzzzz", "a", "../../x", "x".repeat(300), "%00"])(
    "unknown: %s gets a page that helps, in the reader's language",
    async (code) => {
      const response = await scan(code, { ...phone(), "accept-language": "fr, ar;q=0.9, en;q=0.5" });
      expect([response.status, response.headers.get("content-language")]).toEqual([404, "ar"]);
      expect(await response.text()).toContain('dir="rtl"');
    },
  );

  test("paused, at rest or deleted: says whose it is and whom to ask, and escapes what people typed", async () => {
    const t = await tenant();
    const agent_id = newId();
    await pool()
      .db.insert(agents)
      .values({ organization_id: t.organization_id, agent_id, full_name: "<b>Rosa</b> & Co", phone: "+1 207 555 0142" });
    const bot = await aChatbot(t, { agent_id });
    const qr = await aQrCode(t, { bot_id: bot.bot_id });
    await updateQrCode({ ctx: t.admin, input: { qr_id: qr.qr_id, status: "paused" } });
    const paused = await scan(qr.code, phone());
    const html = await paused.text();
    expect([paused.status, paused.headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(html).toContain(t.organization_id);
    expect(html).toContain("&#60;b&#62;Rosa");
    expect(html).toContain('href="tel:+12075550142"');
    await updateQrCode({ ctx: t.admin, input: { qr_id: qr.qr_id, status: "active" } });
    await pool().db.update(chatbots).set({ status: "inactive" }).where(eq(chatbots.bot_id, bot.bot_id));
    expect((await scan(qr.code, phone())).status).toBe(200);
    await deleteChatbot({ ctx: t.admin, input: { bot_id: bot.bot_id } });
    expect((await scan(qr.code, phone())).status).toBe(200);
    const replacement = await aChatbot(t);
    await updateQrCode({ ctx: t.admin, input: { qr_id: qr.qr_id, bot_id: replacement.bot_id } });
    expect((await scan(qr.code, phone())).status).toBe(302);
  });
});
