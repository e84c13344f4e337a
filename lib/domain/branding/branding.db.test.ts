import sharp from "sharp";
import { describe } from "vitest";
import { aChatbot, aProperty } from "@/db/test/factories";
import { expect, tenant, test } from "@/db/test/fixture";
import { getProperty } from "@/lib/domain/properties/queries";
import { assetDoor } from "@/lib/entry/asset";
import { newId } from "@/lib/kernel/ids";
import { getBranding } from "./queries";
import { updateBranding } from "./update-branding";
import { uploadAsset } from "./upload-asset";

const jpegWithPlace = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: "#336699" } })
    .withExif({ IFD0: { Copyright: "SECRET-PLACE" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "43/1 39/1 0/1" } })
    .jpeg()
    .toBuffer();

const serve = (url: string, headers: Record<string, string> = {}) => {
  const [, , organizationId = "", assetId = ""] = url.split("/");
  return assetDoor(new Request(`http://localhost:3000${url}`, { headers }), organizationId, assetId);
};

describe("updateBranding", () => {
  test("merges a part, clears with null, answers a mend for what is hard to read, and the bot's own wins", async () => {
    const t = await tenant();
    const bot = await aChatbot(t, { conversation_config: { disclaimer: "The bot's own" } });
    const first = await updateBranding({
      ctx: t.admin,
      input: { branding_config: { primary_color: "#FFEE00", greeting: "Hello there", disclaimer: "Of the office" } },
    });
    expect(first.warnings).toEqual([
      { path: "primary_color", message: expect.stringContaining("#ffee00"), suggestion: expect.stringMatching(/^#[0-9a-f]{6}$/) },
    ]);
    await updateBranding({ ctx: t.admin, input: { branding_config: { theme: "dark" } } });
    await updateBranding({ ctx: t.admin, input: { bot_id: bot.bot_id, branding_config: { accent_color: "#112233" } } });
    const ctx = { ...t.admin, actor: { type: "visitor" as const, organization_id: t.organization_id } };
    expect(await getBranding({ ctx, input: { bot_id: bot.bot_id } })).toMatchObject({
      primary_color: "#ffee00",
      on_primary: "#000000",
      theme: "dark",
      accent_color: "#112233",
      greeting: "Hello there",
      disclaimer: "The bot's own",
    });
    await updateBranding({ ctx: t.admin, input: { branding_config: { primary_color: null } } });
    expect((await getBranding({ ctx, input: {} })).primary_color).toBe("#1f5a4c");
  });

  test("is the admin's, knows its keys, and takes no picture or bot of others", async () => {
    const t = await tenant();
    const other = await tenant();
    const foreign = await uploadAsset({ ctx: other.admin, input: { bytes: await jpegWithPlace() } });
    await expect(updateBranding({ ctx: t.realtor, input: { branding_config: {} } })).rejects.toMatchObject({ kind: "forbidden" });
    await expect(updateBranding({ ctx: t.admin, input: { branding_config: { primary_color: "red" } } })).rejects.toMatchObject({
      kind: "invalid",
      errors: [{ path: "branding_config.primary_color" }],
    });
    await expect(updateBranding({ ctx: t.admin, input: { branding_config: { logo_url: foreign.url } } })).rejects.toMatchObject({
      kind: "invalid",
      errors: [{ path: "branding_config.logo_url" }],
    });
    await expect(
      updateBranding({ ctx: t.admin, input: { branding_config: { logo_url: "https://evil.example/a.png" } } }),
    ).rejects.toMatchObject({ kind: "invalid" });
    const bot = await aChatbot(other);
    await expect(updateBranding({ ctx: t.admin, input: { bot_id: bot.bot_id, branding_config: {} } })).rejects.toMatchObject({
      kind: "not_found",
    });
    await expect(updateBranding({ ctx: t.admin, input: { branding_config: { colour: "x" } as object } })).rejects.toMatchObject({
      errors: [{ path: "branding_config.colour" }],
    });
  });
});

describe("uploadAsset", () => {
  test("serves the picture as WebP without where it was taken, for ever, to anyone", async () => {
    const t = await tenant();
    const asset = await uploadAsset({ ctx: t.realtor, input: { bytes: await jpegWithPlace(), caption: "The front" } });
    const response = await serve(asset.url);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/webp",
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    expect(bytes.includes("SECRET-PLACE")).toBe(false);
    expect((await serve(asset.url, { "if-none-match": response.headers.get("etag") ?? "" })).status).toBe(304);
    expect(
      (await updateBranding({ ctx: t.admin, input: { branding_config: { logo_url: `http://localhost:3000${asset.url}` } } }))
        .branding_config.logo_url,
    ).toBe(asset.url);
  });

  test("adds to a property's media, two at once too, and refuses another organization's property", async () => {
    const t = await tenant();
    const property = await aProperty(t);
    const bytes = await jpegWithPlace();
    const input = { bytes, property_id: property.property_id };
    const [one, two] = await Promise.all([uploadAsset({ ctx: t.realtor, input }), uploadAsset({ ctx: t.admin, input })]);
    const { media } = await getProperty({ ctx: t.admin, input: { property_id: property.property_id } });
    expect(media.map((item) => item.url).sort()).toEqual([one.url, two.url].sort());
    expect(media[0]).toMatchObject({ width: 60, height: 40 });
    await expect(uploadAsset({ ctx: (await tenant()).admin, input })).rejects.toMatchObject({ kind: "not_found" });
  });

  test("takes no file that is no picture", async () => {
    const t = await tenant();
    await expect(uploadAsset({ ctx: t.admin, input: { bytes: new TextEncoder().encode("<svg onload=alert(1)>") } })).rejects.toMatchObject({
      kind: "unsupported_type",
    });
  });

  test.each(["nonsense/x", `${newId()}/${newId()}`, "../../etc/passwd"])("answers 404 for %s", async (path) => {
    expect((await serve(`/assets/${path}`)).status).toBe(404);
  });
});
