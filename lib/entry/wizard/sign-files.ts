import { renderQrCode } from "@/lib/domain/qr/render-qr-code";
import type { QrCode } from "@/lib/domain/qr/schemas";
import type { Ctx } from "@/lib/kernel/ctx";

/** The drawing of a code for the page, its short address, and where its files are. */
export async function signFiles(ctx: Ctx, sign: QrCode) {
  const { bytes } = await renderQrCode({ ctx, input: { qr_id: sign.qr_id, format: "svg", size: 512 } });
  const at = `/dashboard/signs/${sign.qr_id}`;
  const image = (format: string) => `${at}/image?format=${format}&download=1`;
  return {
    image: `data:image/svg+xml;base64,${Buffer.from(bytes).toString("base64")}`,
    short_url: sign.qr_code_url,
    sign_href: at,
    downloads: { svg: image("svg"), png: image("png"), pdf: image("pdf"), sign: `${at}/print?template=yard_18x24` },
  };
}
