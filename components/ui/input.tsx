import type { InputHTMLAttributes } from "react";
import { classNames } from "./class-names";
import { controlStyle, Field, type FieldFrame, useFieldIds } from "./field";

type InputProps = FieldFrame & Omit<InputHTMLAttributes<HTMLInputElement>, "className">;

/** A labelled one-line input. */
export function Input({ label, hint, error, optional, hideLabel, className, id, type = "text", ...rest }: InputProps) {
  const ids = useFieldIds({ hint, error, id });
  const machine = ["number", "tel", "email", "url"].includes(type);
  return (
    <Field {...{ label, hint, error, optional, hideLabel, className, ids }}>
      <input
        type={type}
        dir={machine && type !== "number" ? "ltr" : "auto"}
        className={classNames(controlStyle, machine && "figures text-start")}
        {...ids.control}
        {...rest}
      />
    </Field>
  );
}
