"use client";

import { ErrorState } from "@/components/shared/error-state";

/** What is shown when a page breaks while it is drawn. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main>
      <ErrorState digest={error.digest} retry={reset} />
    </main>
  );
}
