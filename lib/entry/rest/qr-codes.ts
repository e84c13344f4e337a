import { z } from "zod";
import { createQrCode } from "@/lib/domain/qr/create-qr-code";
import { deleteQrCode } from "@/lib/domain/qr/delete-qr-code";
import { getQrCode, listQrCodes } from "@/lib/domain/qr/queries";
import { type RenderedFile, renderQrCode } from "@/lib/domain/qr/render-qr-code";
import { renderSign } from "@/lib/domain/qr/render-sign";
import { createQrCodeInput, listQrCodesInput, qrCodeObject, qrImageQuery, signQuery, updateQrCodeBody } from "@/lib/domain/qr/schemas";
import { updateQrCode } from "@/lib/domain/qr/update-qr-code";
import { messageAnswer, uuid } from "@/lib/kernel/api-types";
import { pageOf } from "@/lib/kernel/paging";
import { operation } from "./operation";

const tag = "QR codes";
const params = z.object({ qr_id: uuid });
const read = { kind: "user_or_key", scope: "qr_codes:read" } as const;
const write = { kind: "user_or_key", scope: "qr_codes:write" } as const;

/** A file as it was drawn; private, since a sign may not be public yet. */
const fileResponse = ({ bytes, content_type, file_name }: RenderedFile): Response =>
  new Response(Buffer.from(bytes), {
    headers: {
      "Content-Type": content_type,
      "Content-Length": String(bytes.byteLength),
      "Content-Disposition": `${content_type === "application/pdf" ? "attachment" : "inline"}; filename="${file_name}"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
    },
  });

const create = operation({
  method: "post",
  path: "/qr_codes",
  tag,
  summary: "Make a sign's code",
  auth: write,
  body: createQrCodeInput,
  status: 201,
  response: z.object({ qr_id: uuid, qr_code_url: z.string(), image_path: z.string(), message: z.string(), qr_code: qrCodeObject }),
  errors: ["design_not_scannable", "text_not_printable"],
  handler: async ({ ctx, body }) => {
    const qr_code = await createQrCode({ ctx, input: body });
    const { qr_id, qr_code_url, image_path } = qr_code;
    return { qr_id, qr_code_url, image_path, message: "The sign was made.", qr_code };
  },
});

const list = operation({
  method: "get",
  path: "/qr_codes",
  tag,
  summary: "List signs",
  auth: read,
  query: listQrCodesInput,
  status: 200,
  response: pageOf(qrCodeObject),
  handler: ({ ctx, query }) => listQrCodes({ ctx, input: query }),
});

const one = operation({
  method: "get",
  path: "/qr_codes/{qr_id}",
  tag,
  summary: "Read a sign with its scan counts",
  auth: read,
  params,
  status: 200,
  response: qrCodeObject,
  handler: ({ ctx, params }) => getQrCode({ ctx, input: params }),
});

const change = operation({
  method: "put",
  path: "/qr_codes/{qr_id}",
  tag,
  summary: "Change a part of a sign: also where printed ones lead",
  auth: write,
  params,
  body: updateQrCodeBody,
  status: 200,
  response: z.object({ message: z.string(), qr_code: qrCodeObject }),
  errors: ["design_not_scannable", "text_not_printable"],
  handler: async ({ ctx, params, body }) => ({
    message: "The sign was changed.",
    qr_code: await updateQrCode({ ctx, input: { ...body, ...params } }),
  }),
});

const remove = operation({
  method: "delete",
  path: "/qr_codes/{qr_id}",
  tag,
  summary: "Delete a sign; who still scans it is told whose it was",
  auth: write,
  params,
  status: 200,
  response: messageAnswer,
  handler: async ({ ctx, params }) => {
    await deleteQrCode({ ctx, input: params });
    return { message: "The sign was deleted." };
  },
});

const image = operation({
  method: "get",
  path: "/qr_codes/{qr_id}/image",
  tag,
  summary: "The code as a file, decoded before it is handed out",
  description: "`size` is the width in pixels (svg, png) or points (pdf), 128 to 4096.",
  auth: read,
  params,
  query: qrImageQuery,
  status: 200,
  produces: ["image/png", "image/svg+xml", "application/pdf"],
  errors: ["design_not_scannable"],
  handler: async ({ ctx, params, query }) => fileResponse(await renderQrCode({ ctx, input: { ...query, ...params } })),
});

const sign = operation({
  method: "get",
  path: "/qr_codes/{qr_id}/sign",
  tag,
  summary: "A printable sign as vector PDF with bleed and crop marks",
  auth: read,
  params,
  query: signQuery,
  status: 200,
  produces: ["application/pdf"],
  errors: ["design_not_scannable", "text_not_printable"],
  handler: async ({ ctx, params, query }) => fileResponse(await renderSign({ ctx, input: { ...query, ...params } })),
});

/** api-v1.md, section 5. */
export const qrCodesOperations = [create, list, one, change, remove, image, sign];
