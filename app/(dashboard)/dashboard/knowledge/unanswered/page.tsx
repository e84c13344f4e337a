import type { Route } from "next";
import { permanentRedirect } from "next/navigation";

/** Where unanswered questions were before they had a room of their own. */
export default function UnansweredPage(): never {
  permanentRedirect("/dashboard/learning" as Route);
}
