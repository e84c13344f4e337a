import { type InputHTMLAttributes, type ReactNode, useId } from "react";
import { classNames } from "./class-names";

type CheckboxProps = Omit<InputHTMLAttributes<HTMLInputElement>, "className" | "type"> & {
  label: ReactNode;
  hint?: ReactNode;
  className?: string;
};

/** A labelled check mark. */
export function Checkbox({ label, hint, className, ...rest }: CheckboxProps) {
  const hintId = useId();
  return (
    <div className={className}>
      <label className="flex min-h-6 items-start gap-2.5 text-[0.9375rem]">
        <input type="checkbox" className="mt-0.5 size-5 shrink-0 accent-accent" aria-describedby={hint ? hintId : undefined} {...rest} />
        <span className="min-w-0">{label}</span>
      </label>
      {hint ? (
        <p id={hintId} className={classNames("ms-7.5 text-sm text-ink-soft")}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
