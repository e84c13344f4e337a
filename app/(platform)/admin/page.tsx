import type { Route } from "next";
import { redirect } from "next/navigation";

/** The platform's first room so far. */
export default function AdminPage() {
  redirect("/admin/outbox" as Route);
}
