import { z } from "zod";
import { type FieldError, invalid } from "./errors";

/**
 * Parses a command's input.
 * @throws AppError invalid (422), one entry for each wrong field
 */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw invalid(fieldErrors(result.error));
}

/** zod's issues as `{path, message}`, the path with dots: `lead_data.email`. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({ path: [...issue.path, key].join("."), message: `${key} is not a known field.` }));
    }
    return [{ path: issue.path.join("."), message: issue.message }];
  });
}

/** Text a person typed: trimmed, without control characters (tab and line break stay), NFC. */
export const typedText = (max: number) =>
  z
    .string()
    .transform((text) => cleanText(text))
    .pipe(
      z
        .string()
        .min(1, "This can't be empty.")
        .max(max, `At most ${max.toLocaleString("en")} characters.`),
    );

/** The same for a field that may stay empty: blank text is null. */
export const optionalText = (max: number) =>
  z
    .string()
    .nullable()
    .transform((text) => (text === null ? null : cleanText(text) || null))
    .pipe(
      z
        .string()
        .max(max, `At most ${max.toLocaleString("en")} characters.`)
        .nullable(),
    );

/** Removes control and bidi-override characters, normalises, trims. NUL would be refused by Postgres. */
export function cleanText(text: string): string {
  return text.normalize("NFC").replace(UNWANTED, "").trim();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const UNWANTED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;

/** An e-mail address, lower case. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "An e-mail address has at most 254 characters.")
  .pipe(z.email("This is not an e-mail address."));
