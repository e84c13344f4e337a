import { z } from "zod";
import { apiTime, dayInput, uuid } from "@/lib/kernel/api-types";
import { pageInput } from "@/lib/kernel/paging";
import { typedText } from "@/lib/kernel/validation";

export const reportErrorInput = z.object({
  source: typedText(200),
  workflow: typedText(200).nullish(),
  message: typedText(5000),
  details: z.record(z.string().max(100), z.unknown()).default({}),
});
export type ReportErrorInput = z.input<typeof reportErrorInput>;

export const listErrorsInput = pageInput.extend({
  source: z.string().trim().max(200).optional(),
  workflow: z.string().trim().max(200).optional(),
  start_date: dayInput.optional(),
  end_date: dayInput.optional(),
});
export type ListErrorsInput = z.input<typeof listErrorsInput>;

export const automationError = z.object({
  error_id: uuid,
  source: z.string(),
  workflow: z.string().nullable(),
  message: z.string(),
  details: z.record(z.string(), z.unknown()),
  created_at: apiTime,
});
export type AutomationError = z.input<typeof automationError>;
