import { PDFDocument } from "pdf-lib";
import sharp from "sharp";
import { getDocumentProxy } from "unpdf";
import { describe } from "vitest";
import { aChatbot, aProperty, aQrCode } from "@/db/test/factories";
import { expect, type Tenant, tenant, test } from "@/db/test/fixture";
import { updateBranding } from "@/lib/domain/branding/update-branding";
import { uploadAsset } from "@/lib/domain/branding/upload-asset";
import { resolveHandle } from "@/lib/kernel/transaction";
import { CODE_ALPHABET, SIGN_TEMPLATES } from "./constants";
import { createQrCode } from "./create-qr-code";
import { deleteQrCode } from "./delete-qr-code";
import { readCode } from "./internal/verify-code";
import { getQrCode, listQrCodes } from "./queries";
import { renderQrCode } from "./render-qr-code";
import { previewSign, renderSign } from "./render-sign";
import { updateQrCode } from "./update-qr-code";

const logo = async (t: Tenant) => {
  const bytes = await sharp({ create: { width: 300, height: 120, channels: 3, background: "#aa3322" } })
    .png()
    .toBuffer();
  return (await uploadAsset({ ctx: t.admin, input: { bytes } })).url;
};

/** What a PDF's paths paint, read by another program than the one that wrote them, as SVG 1400 wide. */
async function paintedPaths(pdf: Uint8Array): Promise<Buffer> {
  const page = await (await getDocumentProxy(new Uint8Array(pdf))).getPage(1);
  const [, , width = 0, height = 0] = page.view;
  const { argsArray } = await page.getOperatorList();
  let fill = "#000000";
  let origin = [0, 0];
  const shapes: string[] = [];
  for (const args of argsArray as unknown[][]) {
    const [first, second] = args ?? [];
    if (typeof first === "string" && first.startsWith("#")) fill = first;
    else if (args?.length === 6 && (args[4] !== 0 || args[5] !== 0)) origin = [Number(args[4]), Number(args[5])];
    else if (Array.isArray(second) && second[0] instanceof Float32Array) {
      shapes.push(`<path fill="${fill}" transform="translate(${origin[0]} ${height - (origin[1] ?? 0)})" d="${pathOf(second[0])}"/>`);
    }
  }
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1400" height="${Math.round((1400 * height) / width)}" viewBox="0 0 ${width} ${height}">${shapes.join("")}</svg>`,
  );
}

/** pdf.js writes a path as numbers: an operator (0 move, 1 line, 2 curve, 3 quadratic, 4 close) and its points. */
function pathOf(numbers: Float32Array): string {
  const operators = [
    ["M", 2],
    ["L", 2],
    ["C", 6],
    ["Q", 4],
    ["Z", 0],
  ] as const;
  const parts: string[] = [];
  for (let i = 0; i < numbers.length; ) {
    const [letter, count] = operators[numbers[i] ?? 4] ?? ["Z", 0];
    parts.push(letter + [...numbers.slice(i + 1, i + 1 + count)].join(" "));
    i += 1 + count;
  }
  return parts.join("");
}

describe("createQrCode", () => {
  test("makes a code that can be typed, knows its address, and says what it stands for", async () => {
    const t = await tenant();
    const bot = await aChatbot(t);
    const property = await aProperty(t, { bot_id: bot.bot_id });
    const qr = await createQrCode({ ctx: t.realtor, input: { bot_id: bot.bot_id, property_id: property.property_id } });
    expect(qr.code).toMatch(new RegExp(`^[${CODE_ALPHABET}]{7}$`));
    expect(qr).toMatchObject({
      label: property.address,
      address: property.address,
      qr_code_url: `http://localhost:3000/q/${qr.code}`,
      target_url: `http://localhost:3000/c/${bot.slug}?s=${qr.code}`,
      scan_count: 0,
      unique_scan_count: 0,
    });
    expect(await resolveHandle("short_code", qr.code)).toEqual({ organization_id: t.organization_id, target_id: qr.qr_id });
    expect(await resolveHandle("qr", qr.qr_id)).not.toBeNull();
  });

  test("refuses a bot, property or logo of another organization, each by its field", async () => {
    const t = await tenant();
    const other = await tenant();
    const bot = await aChatbot(t);
    const refused = (input: object, path: string) =>
      expect(createQrCode({ ctx: t.admin, input: { bot_id: bot.bot_id, ...input } })).rejects.toMatchObject({
        kind: "invalid",
        errors: expect.arrayContaining([expect.objectContaining({ path })]),
      });
    await refused({ bot_id: (await aChatbot(other)).bot_id }, "bot_id");
    await refused({ property_id: (await aProperty(other)).property_id }, "property_id");
    await refused({ custom_design: { logo: await logo(other) } }, "custom_design.logo");
    await refused({ custom_design: { shape: "dots" } }, "custom_design.shape");
    expect((await listQrCodes({ ctx: t.admin, input: {} })).total).toBe(0);
  });

  test.each([
    ["too little contrast", { foreground: "#999999" }, "custom_design.foreground"],
    ["light on dark", { foreground: "#ffffff", background: "#000000" }, "custom_design.foreground"],
    ["two dark colours", { foreground: "#000000", background: "#333333" }, "custom_design.background"],
    ["nothing to see", { foreground: "#ffffff", background: "#ffffff" }, "custom_design.foreground"],
  ])("refuses a design that does not scan, with a mend: %s", async (_name, custom_design, path) => {
    const t = await tenant();
    const bot = await aChatbot(t);
    const error = await createQrCode({ ctx: t.admin, input: { bot_id: bot.bot_id, custom_design } }).catch((error: unknown) => error);
    expect(error).toMatchObject({
      kind: "invalid",
      code: "design_not_scannable",
      errors: [{ path }],
      data: { suggestion: expect.any(Object) },
    });
    const { suggestion } = (error as { data: { suggestion: object } }).data;
    const mended = await createQrCode({ ctx: t.admin, input: { bot_id: bot.bot_id, custom_design: { ...custom_design, ...suggestion } } });
    expect(mended.code).toHaveLength(7);
  });
});

test("a printed code keeps its address when it is pointed elsewhere, and a deleted one is never given again", async () => {
  const t = await tenant();
  const [one, two] = [await aChatbot(t), await aChatbot(t)];
  const qr = await createQrCode({ ctx: t.admin, input: { bot_id: one.bot_id, custom_design: { foreground: "#112233", frame: "label" } } });
  const moved = await updateQrCode({
    ctx: t.realtor,
    input: { qr_id: qr.qr_id, bot_id: two.bot_id, custom_design: { caption: "Ask me" } },
  });
  expect(moved).toMatchObject({
    code: qr.code,
    qr_code_url: qr.qr_code_url,
    bot_id: two.bot_id,
    target_url: expect.stringContaining(two.slug),
    custom_design: { foreground: "#112233", frame: "label", caption: "Ask me" },
  });
  const other = await tenant();
  await expect(updateQrCode({ ctx: other.admin, input: { qr_id: qr.qr_id, label: "x" } })).rejects.toMatchObject({ kind: "not_found" });
  await expect(updateQrCode({ ctx: t.admin, input: { qr_id: qr.qr_id, bot_id: (await aChatbot(other)).bot_id } })).rejects.toMatchObject({
    kind: "invalid",
    errors: [{ path: "bot_id" }],
  });
  await deleteQrCode({ ctx: t.admin, input: { qr_id: qr.qr_id } });
  await expect(getQrCode({ ctx: t.admin, input: { qr_id: qr.qr_id } })).rejects.toMatchObject({ kind: "not_found" });
  expect(await resolveHandle("short_code", qr.code)).not.toBeNull();
});

describe("renderQrCode", { timeout: 60_000 }, () => {
  test.each([
    ["plain", {}],
    ["in brand colours with border and caption", { foreground: "#1f5a4c", background: "#f4efe6", frame: "border", caption: "¿Preguntas?" }],
    ["in a label", { frame: "label", error_correction: "L" }],
  ] as const)("%s: the files handed out decode to the printed address", async (_name, custom_design) => {
    const t = await tenant();
    const qr = await createQrCode({ ctx: t.admin, input: { bot_id: (await aChatbot(t)).bot_id, custom_design } });
    for (const format of ["png", "svg"] as const) {
      for (const size of [256, 1024, undefined]) {
        const file = await renderQrCode({ ctx: t.admin, input: { qr_id: qr.qr_id, format, size } });
        expect(await readCode(file.bytes)).toBe(qr.qr_code_url);
        if (size) expect((await sharp(file.bytes).metadata()).width).toBe(size);
      }
    }
    const pdf = await renderQrCode({ ctx: t.admin, input: { qr_id: qr.qr_id, format: "pdf", size: 200 } });
    expect((await PDFDocument.load(pdf.bytes)).getPage(0).getWidth()).toBeCloseTo(200, 3);
    expect(await readCode(await paintedPaths(pdf.bytes))).toBe(qr.qr_code_url);
  });

  test.each(["L", "M", "Q", "H"] as const)("with a logo at level %s it still decodes", async (error_correction) => {
    const t = await tenant();
    const qr = await createQrCode({
      ctx: t.admin,
      input: { bot_id: (await aChatbot(t)).bot_id, custom_design: { logo: await logo(t), error_correction } },
    });
    expect(await readCode((await renderQrCode({ ctx: t.admin, input: { qr_id: qr.qr_id } })).bytes)).toBe(qr.qr_code_url);
  });

  test("names letters that can't be printed", async () => {
    const t = await tenant();
    const input = { bot_id: (await aChatbot(t)).bot_id, custom_design: { caption: "家について" } };
    await expect(createQrCode({ ctx: t.admin, input })).rejects.toMatchObject({
      code: "text_not_printable",
      errors: [{ path: "custom_design.caption" }],
    });
  });
});

describe("renderSign", { timeout: 60_000 }, () => {
  const INCH = 72;
  const TRIM: Record<string, [number, number]> = {
    yard_18x24: [18, 24],
    rider_24x6: [24, 6],
    flyer_letter: [8.5, 11],
    flyer_a4: [210 / 25.4, 297 / 25.4],
    door_hanger: [4.25, 11],
  };

  test.each(SIGN_TEMPLATES)("%s: right size with bleed, and its code decodes", async (template) => {
    const t = await tenant();
    await updateBranding({ ctx: t.admin, input: { branding_config: { primary_color: "#ffdd00", font: "fraunces" } } });
    const property = await aProperty(t, {
      description: "A bright home. ".repeat(80),
      address: "1842 Maple Grove Avenue, Unit 12, Building C of the Old Wharf",
    });
    await uploadAsset({
      ctx: t.admin,
      input: {
        bytes: await sharp({ create: { width: 800, height: 600, channels: 3, background: "#88aabb" } })
          .jpeg()
          .toBuffer(),
        property_id: property.property_id,
      },
    });
    const qr = await createQrCode({
      ctx: t.admin,
      input: { bot_id: (await aChatbot(t)).bot_id, property_id: property.property_id, custom_design: { logo: await logo(t) } },
    });
    const file = await renderSign({ ctx: t.realtor, input: { qr_id: qr.qr_id, template } });
    const page = (await PDFDocument.load(file.bytes)).getPage(0);
    const [width, height] = (TRIM[template] ?? [0, 0]).map((inches) => inches * INCH) as [number, number];
    expect(page.getTrimBox().width).toBeCloseTo(width, 2);
    expect(page.getTrimBox().height).toBeCloseTo(height, 2);
    expect(page.getBleedBox().width - page.getTrimBox().width).toBeCloseTo(2 * 0.125 * INCH, 3);
    expect(await readCode(await paintedPaths(file.bytes))).toBe(qr.qr_code_url);
    const svg = await previewSign({ ctx: t.admin, input: { qr_id: qr.qr_id, template }, pixels: template === "rider_24x6" ? 1600 : 900 });
    expect(await readCode(Buffer.from(svg))).toBe(qr.qr_code_url);
  });

  test("works for a bot without a property, and names a field that can't be printed", async () => {
    const t = await tenant();
    const bot = await aChatbot(t);
    const bare = await createQrCode({ ctx: t.admin, input: { bot_id: bot.bot_id } });
    for (const template of SIGN_TEMPLATES)
      expect((await renderSign({ ctx: t.admin, input: { qr_id: bare.qr_id, template } })).bytes.byteLength).toBeGreaterThan(1000);
    const property = await aProperty(t, { address: "شارع الشيخ زايد" });
    const qr = await aQrCode(t, { bot_id: bot.bot_id, property_id: property.property_id });
    await expect(renderSign({ ctx: t.admin, input: { qr_id: qr.qr_id, template: "yard_18x24" } })).rejects.toMatchObject({
      code: "text_not_printable",
      errors: [{ path: "address" }],
    });
    await expect(renderSign({ ctx: (await tenant()).admin, input: { qr_id: qr.qr_id } })).rejects.toMatchObject({ kind: "not_found" });
  });
});
