import { type InputHTMLAttributes, type ReactNode, useId } from "react";

type SwitchProps = Omit<InputHTMLAttributes<HTMLInputElement>, "className" | "type" | "role"> & { label: ReactNode; hint?: ReactNode };

/** On or off, at once. */
export function Switch({ label, hint, ...rest }: SwitchProps) {
  const hintId = useId();
  return (
    <div>
      <label className="flex min-h-8 items-center justify-between gap-4">
        <span className="min-w-0 text-[0.9375rem] font-medium">{label}</span>
        <span className="relative inline-flex h-7 w-12 shrink-0">
          <input type="checkbox" role="switch" className="peer absolute inset-0 z-10 size-full cursor-pointer appearance-none rounded-full" aria-describedby={hint ? hintId : undefined} {...rest} />
          <span aria-hidden="true" className="absolute inset-0 rounded-full border border-line-strong bg-sunken transition-colors duration-150 peer-checked:border-accent peer-checked:bg-accent" />
          <span
            aria-hidden="true"
            className="absolute start-1 top-1 size-5 rounded-full bg-line-strong transition-[inset-inline-start] duration-150 peer-checked:start-6 peer-checked:bg-on-accent"
          />
        </span>
      </label>
      {hint ? (
        <p id={hintId} className="text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
