"use client";

import { Upload } from "lucide-react";
import { type DragEvent, useId, useState } from "react";
import { classNames } from "./class-names";

type FileDropProps = {
  label: string;
  hint?: string;
  error?: string;
  accept: string;
  multiple?: boolean;
  disabled?: boolean;
  name?: string;
  onFiles: (files: File[]) => void;
};

/** A place to drop files on; a real file input, so that a keyboard and a phone can use it as well. */
export function FileDrop({ label, hint, error, accept, multiple = false, disabled = false, name, onFiles }: FileDropProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!disabled) onFiles([...event.dataTransfer.files].slice(0, multiple ? undefined : 1));
  };
  return (
    <div>
      <label
        htmlFor={id}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={classNames(
          "relative flex min-h-32 cursor-pointer flex-col items-center justify-center gap-2 rounded-card border border-dashed px-4 py-6 text-center transition-colors duration-150",
          "has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-focus",
          over ? "border-accent bg-accent-soft" : "border-line-strong bg-surface hover:bg-sunken",
          disabled && "cursor-not-allowed opacity-60",
        )}
      >
        <Upload aria-hidden="true" className="size-6 text-accent" />
        <span className="font-medium">{label}</span>
        {hint ? <span className="text-sm text-ink-soft">{hint}</span> : null}
        <input
          id={id}
          name={name}
          type="file"
          accept={accept}
          multiple={multiple}
          disabled={disabled}
          className="absolute inset-0 size-full cursor-pointer opacity-0"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
      </label>
      {error ? (
        <p id={`${id}-error`} className="mt-1.5 text-sm font-medium text-bad">
          {error}
        </p>
      ) : null}
    </div>
  );
}
