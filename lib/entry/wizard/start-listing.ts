import { createChatbot } from "@/lib/domain/bots/create-chatbot";
import { addDocumentSource } from "@/lib/domain/knowledge/add-document-source";
import { addTextSource } from "@/lib/domain/knowledge/add-text-source";
import { addUrlSource } from "@/lib/domain/knowledge/add-url-source";
import { createProperty } from "@/lib/domain/properties/create-property";
import { once } from "@/lib/entry/rest/idempotency";
import type { Ctx } from "@/lib/kernel/ctx";
import { invalid } from "@/lib/kernel/errors";
import { sha256 } from "@/lib/kernel/secrets";
import { transaction } from "@/lib/kernel/transaction";
import { cleanText } from "@/lib/kernel/validation";
import { SAMPLE_ADDRESS, SAMPLE_LISTING } from "./sample-listing";

/** What a realtor gives: a link, a file, a text, or nothing but curiosity. */
export type Material =
  | { kind: "url"; url: string }
  | { kind: "text"; text: string }
  | { kind: "file"; name: string; bytes: Uint8Array }
  | { kind: "sample" };

/** The same material within this time is the same start: a double click, a second tab. */
const SAME_START_MS = 10 * 60_000;

/** Reads a form of the wizard. @throws AppError invalid naming the empty field */
export async function readMaterial(form: FormData): Promise<Material> {
  const kind = form.get("kind");
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  if (kind === "sample") return { kind };
  if (kind === "text") {
    if (!text("text")) throw invalid([{ path: "text", message: "Paste some text first." }]);
    return { kind, text: text("text") };
  }
  if (kind === "file") {
    const file = form.get("file");
    if (!(file instanceof File)) throw invalid([{ path: "file", message: "Choose a file first." }]);
    return { kind, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  }
  if (!text("url")) throw invalid([{ path: "url", message: "Paste the link first." }]);
  return { kind: "url", url: webAddress(text("url")) };
}

/** People paste links without their scheme. */
const webAddress = (text: string) => (/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);

/**
 * Begins a listing: a draft bot, its home, and the material as a source that is being read. All or nothing; the same
 * material sent twice within ten minutes gives the same draft.
 * @throws AppError invalid, unsupported_type, too_large, payment_required
 */
export async function startListing(ctx: Ctx, material: Material): Promise<{ bot_id: string }> {
  const fingerprint = fingerprintOf(material);
  const key = `${fingerprint}:${Math.floor(ctx.now().getTime() / SAME_START_MS)}`;
  const answer = await once({ ctx, key, operation: "wizard start", visitor: "", rawRequest: fingerprint }, async (ctx) => {
    const name = workingName(material);
    const bot = await createChatbot({ ctx, input: { bot_name: name, status: "draft" } });
    const property = await createProperty({
      ctx,
      input: { address: name, bot_id: bot.bot_id, ...(material.kind === "url" ? { listing_url: material.url } : {}) },
    });
    await addMaterial(ctx, property.property_id, material);
    return { status: 201, body: { bot_id: bot.bot_id } };
  });
  return answer.body as { bot_id: string };
}

/** Adds material to a home: as its own source, read by a job; text is read at once. */
export async function addMaterial(ctx: Ctx, property_id: string, material: Material): Promise<void> {
  await transaction(ctx, async (ctx) => {
    if (material.kind === "url") await addUrlSource({ ctx, input: { property_id, url: material.url } });
    else if (material.kind === "file")
      await addDocumentSource({ ctx, input: { property_id, file: { name: material.name, bytes: material.bytes } } });
    else
      await addTextSource({
        ctx,
        input: { property_id, title: titleOf(material), text_content: material.kind === "text" ? material.text : SAMPLE_LISTING },
      });
  });
}

/** What citations call it: short, whatever the text begins with. */
const titleOf = (material: Material): string => (material.kind === "sample" ? "Sample listing" : "Listing text");

/** What the home is called until its address is known. */
function workingName(material: Material): string {
  if (material.kind === "sample") return SAMPLE_ADDRESS;
  if (material.kind === "url") return URL.canParse(material.url) ? new URL(material.url).hostname.replace(/^www\./, "") : "New listing";
  if (material.kind === "file")
    return cleanText(material.name.replace(/\.[a-z0-9]+$/i, "").replace(/[_-]+/g, " ")).slice(0, 80) || "New listing";
  const [opening = ""] = cleanText(material.text)
    .replace(/^#+\s*/, "")
    .split(/\n|[.!?](?:\s|$)/);
  return opening.slice(0, 80).trim() || "New listing";
}

function fingerprintOf(material: Material): string {
  if (material.kind === "url") return sha256(`url ${material.url}`);
  if (material.kind === "text") return sha256(`text ${material.text}`);
  if (material.kind === "file") return sha256(`file ${Buffer.from(material.bytes).toString("base64")}`);
  return sha256("sample");
}
