import type { SelectHTMLAttributes } from "react";
import { classNames } from "./class-names";
import { controlStyle, Field, type FieldFrame, useFieldIds } from "./field";

export type SelectOption = { value: string; label: string; disabled?: boolean };

type SelectProps = FieldFrame & Omit<SelectHTMLAttributes<HTMLSelectElement>, "className"> & { options: readonly SelectOption[] };

/** A labelled choice of one: the browser's own, which every phone and screen reader knows. */
export function Select({ label, hint, error, optional, hideLabel, className, id, options, ...rest }: SelectProps) {
  const ids = useFieldIds({ hint, error, id });
  return (
    <Field {...{ label, hint, error, optional, hideLabel, className, ids }}>
      <select className={classNames(controlStyle, "pe-8")} {...ids.control} {...rest}>
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
