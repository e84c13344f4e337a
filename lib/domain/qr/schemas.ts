import { z } from "zod";
import { apiTime, readOnlyFields, uuid } from "@/lib/kernel/api-types";
import { pageInput } from "@/lib/kernel/paging";
import { optionalText, typedText } from "@/lib/kernel/validation";
import { ERROR_CORRECTIONS, FRAMES, IMAGE_FORMATS, QR_STATUSES, SIGN_TEMPLATES } from "./constants";

const color = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, "A colour such as #000000.");

/** How a code looks; what is absent or null follows the default. */
export const customDesign = z
  .strictObject({
    foreground: color.nullable(),
    background: color.nullable(),
    /** The url of an uploaded picture, drawn in the middle. */
    logo: z.string().trim().max(500).nullable(),
    error_correction: z.enum(ERROR_CORRECTIONS, "One of L, M, Q, H.").nullable(),
    frame: z.enum(FRAMES, `One of ${FRAMES.join(", ")}.`).nullable(),
    /** The call to action, in the realtor's words. */
    caption: optionalText(60),
  })
  .partial();
export type CustomDesign = z.output<typeof customDesign>;

const writable = {
  bot_id: uuid,
  property_id: uuid.nullable(),
  label: typedText(120),
  custom_design: customDesign,
  status: z.enum(QR_STATUSES, "One of active, paused."),
};

export const createQrCodeInput = z.strictObject(writable).partial().required({ bot_id: true });
export type CreateQrCodeInput = z.input<typeof createQrCodeInput>;

export const updateQrCodeInput = z.object(writable).partial().extend({ qr_id: uuid });
const counted = ["scan_count", "unique_scan_count", "last_scan_at"] as const;
const derived = ["code", "qr_code_url", "image_path", "target_url", "bot_name", "address"] as const;
/** The body of a PUT: any part of the object. */
export const updateQrCodeBody = z
  .strictObject({ ...writable, ...readOnlyFields("qr_id", "organization_id", ...derived, ...counted, "created_at", "updated_at") })
  .partial();
export type UpdateQrCodeInput = z.input<typeof updateQrCodeInput>;

export const qrIdInput = z.object({ qr_id: uuid });
export type QrIdInput = z.infer<typeof qrIdInput>;

export const listQrCodesInput = pageInput.extend({
  bot_id: uuid.optional(),
  property_id: uuid.optional(),
  status: z.enum(QR_STATUSES).optional(),
  q: z.string().trim().max(200).optional(),
});
export type ListQrCodesInput = z.input<typeof listQrCodesInput>;

/** `size` in pixels (svg, png) or points (pdf): the width of the code with its quiet zone. */
export const qrImageQuery = z.object({
  format: z.enum(IMAGE_FORMATS, "One of svg, png, pdf.").default("png"),
  size: z.coerce.number("A number.").int("A whole number.").min(128, "At least 128.").max(4096, "At most 4096.").optional(),
});
export const renderQrCodeInput = qrImageQuery.extend({ qr_id: uuid });
export type RenderQrCodeInput = z.input<typeof renderQrCodeInput>;

export const signQuery = z.object({ template: z.enum(SIGN_TEMPLATES, `One of ${SIGN_TEMPLATES.join(", ")}.`).default("yard_18x24") });
export const renderSignInput = signQuery.extend({ qr_id: uuid });
export type RenderSignInput = z.input<typeof renderSignInput>;

/** What a visit to `/q/{code}` brings along. */
export const recordScanInput = z.object({
  qr_id: uuid,
  /** Only hashed, never kept. */
  address: z.string().max(200),
  user_agent: z.string().max(1000).nullable(),
  /** Header values that tell a prefetch. */
  purpose: z.string().max(200).nullable(),
  referrer: z.string().max(2000).nullable(),
  country: z.string().max(10).nullable(),
});
export type RecordScanInput = z.infer<typeof recordScanInput>;

/** A QR code as the API answers it. */
export const qrCodeObject = z.object({
  qr_id: uuid,
  organization_id: uuid,
  bot_id: uuid,
  property_id: uuid.nullable(),
  label: z.string(),
  /** The letters behind /q/. */
  code: z.string(),
  /** What is printed in the code. */
  qr_code_url: z.string(),
  image_path: z.string(),
  /** Where a scan leads now. */
  target_url: z.string(),
  custom_design: customDesign,
  status: z.enum(QR_STATUSES),
  scan_count: z.number().int(),
  unique_scan_count: z.number().int(),
  last_scan_at: apiTime.nullable(),
  bot_name: z.string(),
  /** Of the property it stands for. */
  address: z.string().nullable(),
  created_at: apiTime,
  updated_at: apiTime,
});
export type QrCode = z.input<typeof qrCodeObject>;
