import { type ReactNode, useId } from "react";
import { classNames } from "./class-names";

export type FieldFrame = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  /** Words for a field that may stay empty, such as "optional". */
  optional?: string;
  hideLabel?: boolean;
  className?: string;
};

/** Ids and ARIA of a field: the label, the hint and the error belong to the control. */
export function useFieldIds({ hint, error, id }: { hint?: ReactNode; error?: string; id?: string }) {
  const own = useId();
  const controlId = id ?? own;
  const hintId = hint ? `${controlId}-hint` : undefined;
  const errorId = error ? `${controlId}-error` : undefined;
  const described = [hintId, errorId].filter(Boolean).join(" ") || undefined;
  return {
    controlId,
    hintId,
    errorId,
    control: { id: controlId, "aria-describedby": described, "aria-invalid": error ? true : undefined },
  };
}

/** The look of a control one types or chooses in. */
export const controlStyle =
  "w-full rounded-control border border-line-strong bg-surface px-3 py-2 text-base text-ink placeholder:text-ink-soft min-h-10 md:text-[0.9375rem] " +
  "aria-invalid:border-bad disabled:bg-sunken disabled:text-ink-soft";

type FieldProps = FieldFrame & { ids: ReturnType<typeof useFieldIds>; children: ReactNode };

/** A label above its control, a hint below the label, and the error below the control. */
export function Field({ label, hint, error, optional, hideLabel, className, ids, children }: FieldProps) {
  return (
    <div className={classNames("flex min-w-0 flex-col gap-1.5", className)}>
      <label htmlFor={ids.controlId} className={hideLabel ? "sr-only" : "text-sm font-medium"}>
        {label}
        {optional ? <span className="font-normal text-ink-soft"> ({optional})</span> : null}
      </label>
      {hint ? (
        <p id={ids.hintId} className="text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
      {children}
      {error ? (
        <p id={ids.errorId} className="text-sm font-medium text-bad">
          {error}
        </p>
      ) : null}
    </div>
  );
}
