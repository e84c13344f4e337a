import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { reencodeImage } from "./reencode-image";

const picture = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#336699" } });

describe("reencodeImage", () => {
  it("makes an upright WebP without EXIF", async () => {
    const bytes = await picture(300, 200)
      .jpeg()
      .withExif({ IFD3: { GPSLatitude: "51/1 30/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const result = await reencodeImage(bytes);
    expect(result).toMatchObject({ content_type: "image/webp", width: 200, height: 300 });
    const metadata = await sharp(result.bytes).metadata();
    expect(metadata.format).toBe("webp");
    expect(metadata.exif).toBeUndefined();
    expect(metadata.orientation).toBeUndefined();
  });

  it("shrinks to the edge asked for, and never enlarges", async () => {
    const bytes = await picture(1000, 500).png().toBuffer();
    expect(await reencodeImage(bytes, 400)).toMatchObject({ width: 400, height: 200 });
    expect(await reencodeImage(bytes, 4000)).toMatchObject({ width: 1000, height: 500 });
  });

  it("judges by content, not by name", async () => {
    for (const text of ["<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "%PDF-1.7", "hello", ""]) {
      await expect(reencodeImage(Buffer.from(text))).rejects.toMatchObject({ kind: "unsupported_type" });
    }
    const cut = (await picture(800, 800).png().toBuffer()).subarray(0, 200);
    await expect(reencodeImage(cut)).rejects.toMatchObject({ kind: "unsupported_type" });
  });

  it("refuses more than 40 megapixels and more than 10 MB", async () => {
    const bomb = await picture(8000, 6000).png().toBuffer();
    expect(bomb.byteLength).toBeLessThan(1_000_000);
    await expect(reencodeImage(bomb)).rejects.toMatchObject({ kind: "too_large" });
    await expect(reencodeImage(Buffer.alloc(10 * 1024 * 1024 + 1))).rejects.toMatchObject({ kind: "too_large" });
  });
});
