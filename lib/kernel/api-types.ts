import { z } from "zod";

/** A time in an answer: a `Date` from the database or RFC 3339 text; RFC 3339 UTC on the wire. */
export const apiTime = z.preprocess((value) => (value instanceof Date ? value.toISOString() : value), z.iso.datetime({ offset: true }));

/** A time in a request: RFC 3339 with a zone, read as a `Date`. */
export const timeInput = z.iso
  .datetime({ offset: true, message: "A time such as 2026-11-20T15:00:00Z." })
  .transform((text) => new Date(text))
  .refine((time) => inCalendar(time.getUTCFullYear()), "A year from 1900 to 2999.");

/** A day in a request: `2026-11-20`. */
export const dayInput = z.iso
  .date("A day such as 2026-11-20.")
  .refine((day) => inCalendar(Number(day.slice(0, 4))), "A year from 1900 to 2999.");

/** Far from where Postgres' and the driver's notation of a time ends, also after days or a zone are added. */
const inCalendar = (year: number): boolean => year >= 1900 && year <= 2999;

/** An id in a request or answer. */
export const uuid = z.uuid("This is not an id.");

/** `{message}`: the answer of a write that has nothing else to say. */
export const messageAnswer = z.object({ message: z.string() });

/** Fields of an answer that a PUT may carry back unchanged: taken and passed over, so that a read object can be sent again. */
export const readOnlyFields = <const N extends string>(...names: N[]) =>
  Object.fromEntries(names.map((name) => [name, z.unknown().meta({ readOnly: true })])) as Record<N, z.ZodUnknown>;
