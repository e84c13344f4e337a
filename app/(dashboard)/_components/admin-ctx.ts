import { notFound } from "next/navigation";
import { pageCtx } from "@/lib/entry/page";

/** The ctx of an admin; for anyone else the page does not exist. The commands decide again. */
export async function adminCtx() {
  const ctx = await pageCtx();
  if (ctx.actor.role !== "admin") notFound();
  return ctx;
}
