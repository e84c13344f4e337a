import { notFound } from "next/navigation";
import { AppError } from "@/lib/kernel/errors";

/** What the address names, or the not-found page: for an id that is unknown, of another tenant, or no id at all. */
export async function found<T>(query: Promise<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    if (error instanceof AppError && (error.kind === "not_found" || error.kind === "invalid")) notFound();
    throw error;
  }
}

/** What something points to, or null when it was deleted meanwhile. */
export async function foundOrNull<T>(query: Promise<T>): Promise<T | null> {
  try {
    return await query;
  } catch (error) {
    if (error instanceof AppError && error.kind === "not_found") return null;
    throw error;
  }
}
