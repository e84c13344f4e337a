import type { TextareaHTMLAttributes } from "react";
import { classNames } from "./class-names";
import { controlStyle, Field, type FieldFrame, useFieldIds } from "./field";

type TextareaProps = FieldFrame & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "className">;

/** A labelled input for several lines; it grows with its text where the browser can. */
export function Textarea({ label, hint, error, optional, hideLabel, className, id, rows = 4, ...rest }: TextareaProps) {
  const ids = useFieldIds({ hint, error, id });
  return (
    <Field {...{ label, hint, error, optional, hideLabel, className, ids }}>
      <textarea
        rows={rows}
        dir="auto"
        className={classNames(controlStyle, "field-sizing-content max-h-96 leading-relaxed")}
        {...ids.control}
        {...rest}
      />
    </Field>
  );
}
