import type { z } from "zod";
import type { conversations } from "@/db/schema/conversations";
import type { createConversationInput } from "../schemas";

type Told = Partial<z.output<typeof createConversationInput>>;
type Columns = Partial<typeof conversations.$inferInsert>;

const KEYS = [
  "lead_source",
  "apartment_size_preference",
  "budget_min",
  "budget_max",
  "move_in_date",
  "occupants",
  "has_pets",
  "pet_details",
  "tour_datetime",
  "tour_type",
  "notes",
] as const;

/** The columns for what was told; what was not told (absent) stays as it is, null clears. A tour's time asks for a tour. */
export function qualificationColumns(told: Told): Columns {
  const columns: Columns = Object.fromEntries(KEYS.filter((key) => told[key] !== undefined).map((key) => [key, told[key]]));
  if (told.desired_features !== undefined) columns.desired_features = told.desired_features ?? [];
  if (told.tour_requested !== undefined) columns.tour_requested = told.tour_requested ?? false;
  if (told.tour_datetime) columns.tour_requested = true;
  if (told.metadata !== undefined) columns.metadata = told.metadata ?? {};
  return columns;
}
