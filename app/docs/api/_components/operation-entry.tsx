import type { ReferenceField, ReferenceOperation } from "@/lib/entry/rest/reference";

/** One operation: closed it is a line, open it shows what it takes and answers. */
export function OperationEntry({ entry }: { entry: ReferenceOperation }) {
  return (
    <details className="group border-b border-line" id={entry.id}>
      <summary className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3">
        <span className="w-16 shrink-0 font-semibold text-accent text-xs tracking-wide">{entry.method}</span>
        <code className="break-all text-sm">{entry.path}</code>
        <span className="text-ink-soft text-sm">
          {entry.summary}
          {entry.deprecated ? " (deprecated)" : ""}
        </span>
      </summary>
      <div className="grid gap-5 pb-6 text-sm sm:ps-20">
        <p className="text-ink-soft">
          {entry.access}. Answers {entry.status}; may refuse with {entry.failures.join(", ")}.
          {entry.codes.length > 0 ? ` Codes: ${entry.codes.join(", ")}.` : ""} {entry.description}
        </p>
        <Fields title="Parameters" fields={entry.parameters.map((field) => ({ ...field, name: `${field.name} (${field.place})` }))} />
        <Fields title={entry.bodyType ? `Body, ${entry.bodyType}` : "Body"} fields={entry.body} />
        <Fields title="Answer" fields={entry.answer} />
      </div>
    </details>
  );
}

function Fields({ title, fields }: { title: string; fields: ReferenceField[] }) {
  if (fields.length === 0) return null;
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      <dl className="mt-2 grid gap-2">
        {fields.map((field) => (
          <div key={field.name} className="grid gap-x-4 sm:grid-cols-[16rem_minmax(0,1fr)]">
            <dt>
              <code className="break-all">{field.name}</code>
              {field.required ? <span className="text-ink-soft"> required</span> : null}
            </dt>
            <dd className="text-ink-soft">
              {field.type}
              {field.note ? `: ${field.note}` : ""}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
