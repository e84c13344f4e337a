"use client";

import { ErrorState } from "@/components/shared/error-state";

/** A dashboard page broke: the frame stays, and the page can be tried again. */
export default function DashboardError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <ErrorState digest={error.digest} retry={reset} />;
}
