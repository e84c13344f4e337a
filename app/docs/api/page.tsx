import type { Metadata } from "next";
import Link from "next/link";
import { apiReference } from "@/lib/entry/rest/reference";
import { OperationEntry } from "./_components/operation-entry";

export const metadata: Metadata = { title: "API reference" };

/** The REST reference, made from the same schemas that validate. */
export default function ApiReferencePage() {
  const groups = apiReference();
  return (
    <div className="mx-auto grid max-w-6xl gap-10 px-5 py-12 lg:grid-cols-[14rem_minmax(0,1fr)]" lang="en" dir="ltr">
      <nav aria-label="Sections" className="lg:sticky lg:top-8 lg:self-start">
        <Link href="/" className="display text-xl">
          Yardsign
        </Link>
        <ul className="mt-6 flex flex-wrap gap-x-5 gap-y-2 text-sm lg:flex-col">
          {groups.map(({ tag }) => (
            <li key={tag}>
              <a className="inline-block py-1 text-ink-soft underline-offset-4 hover:text-ink hover:underline" href={`#${anchor(tag)}`}>
                {tag}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h1 className="text-4xl">API reference</h1>
        <p className="mt-4 max-w-2xl text-ink-soft">
          Everything lives under <code>/api/v1</code> and speaks JSON. Sign in with <code>POST /auth/login</code> or make an API key in the
          settings, and send it as <code>Authorization: Bearer</code>. Errors are problem documents with a <code>code</code> for your
          program and a <code>detail</code> for a person. Writes take <code>Idempotency-Key</code>. The machine-readable form is at{" "}
          <a className="underline underline-offset-4" href="/api/v1/openapi.json">
            /api/v1/openapi.json
          </a>
          .
        </p>
        {groups.map(({ tag, operations }) => (
          <section key={tag} id={anchor(tag)} className="mt-14">
            <h2 className="border-b border-line pb-3 text-2xl">{tag}</h2>
            {operations.map((entry) => (
              <OperationEntry key={entry.id} entry={entry} />
            ))}
          </section>
        ))}
      </main>
    </div>
  );
}

const anchor = (tag: string) => tag.toLowerCase().replace(/[^a-z0-9]+/g, "-");
