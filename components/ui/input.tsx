import type { InputHTMLAttributes } from "react";
import { classNames } from "./class-names";
import { controlStyle, Field, type FieldFrame, useFieldIds } from "./field";

type InputProps = FieldFrame & Omit<InputHTMLAttributes<HTMLInputElement>, "className">;

/** Kinds that look or run another way than text: codes run left to right in every language. */
const KINDS: Record<string, { style?: string; dir?: "ltr" }> = {
  number: { style: "figures" },
  tel: { style: "figures text-start", dir: "ltr" },
  email: { style: "text-start", dir: "ltr" },
  url: { style: "text-start", dir: "ltr" },
  color: { style: "cursor-pointer p-1" },
};

/** A labelled one-line input. */
export function Input({ label, hint, error, optional, hideLabel, className, id, type = "text", ...rest }: InputProps) {
  const ids = useFieldIds({ hint, error, id });
  const kind = KINDS[type] ?? {};
  const look = type === "range" ? "min-h-8 w-full cursor-pointer accent-accent" : classNames(controlStyle, kind.style);
  return (
    <Field {...{ label, hint, error, optional, hideLabel, className, ids }}>
      <input type={type} dir={kind.dir ?? "auto"} className={look} {...ids.control} {...rest} />
    </Field>
  );
}
