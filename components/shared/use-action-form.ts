"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useEffect, useRef, useState, useTransition } from "react";

export type ActionError = { code: string; message: string; fields: { path: string; message: string }[] };
export type ActionResult<T> = { ok: true; data: T } | { ok: false; error: ActionError };

/** Runs a server action once at a time and refreshes the page after it. A lost connection is an error like others. */
export function useServerAction<I, T>(run: (input: I) => Promise<ActionResult<T>>) {
  const t = useTranslations("common.error");
  const router = useRouter();
  const [pending, start] = useTransition();
  const [error, setError] = useState<ActionError | null>(null);
  const busy = useRef(false);

  const submit = (input: I, done?: (data: T) => void) => {
    if (busy.current) return;
    busy.current = true;
    start(async () => {
      try {
        const result = await run(input);
        if (result.ok) {
          setError(null);
          done?.(result.data);
          router.refresh();
        } else setError(result.error);
      } catch {
        setError({ code: "offline", message: t("offline"), fields: [] });
      } finally {
        busy.current = false;
      }
    });
  };
  return { submit, pending, error, setError };
}

type ActionFormOptions<I, T> = {
  action: (input: I) => Promise<ActionResult<T>>;
  /** The command's input from what stands in the form. */
  read: (form: FormReader) => I;
  onDone?: (data: T, form: HTMLFormElement) => void;
};

/** A form around a server action: input stays on error, the first wrong field gets the focus, a second press waits. */
export function useActionForm<I, T>({ action, read, onDone }: ActionFormOptions<I, T>) {
  const ref = useRef<HTMLFormElement>(null);
  const { submit, pending, error } = useServerAction(action);

  const [unplaced, setUnplaced] = useState(false);
  useEffect(() => {
    const wrong = ref.current?.querySelector<HTMLElement>("[aria-invalid='true']");
    setUnplaced(error !== null && !wrong);
    if (error) (wrong ?? ref.current?.querySelector<HTMLElement>("[data-form-error]"))?.focus();
  }, [error]);

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    submit(read(new FormReader(new FormData(form))), (data) => onDone?.(data, form));
  };
  /** What is wrong with a field, or with a part of it (`branding_config` of `branding_config.font`). */
  const fieldError = (path: string) => error?.fields.find((field) => field.path === path || field.path.startsWith(`${path}.`))?.message;
  /** What is wrong with the form as a whole, or with a field that it does not show. */
  const formError = () => {
    if (!error) return null;
    if (error.fields.length === 0) return error.message;
    return unplaced ? (error.fields[0]?.message ?? error.message) : null;
  };
  return { formProps: { ref, onSubmit, noValidate: true }, pending, error, fieldError, formError };
}

/** Reads a form's values as a command wants them. */
export class FormReader {
  constructor(private readonly data: FormData) {}

  /** Trimmed text, empty if nothing was typed. */
  text(name: string): string {
    return String(this.data.get(name) ?? "").trim();
  }

  /** Text, or null where nothing was typed. */
  textOrNull(name: string): string | null {
    return this.text(name) || null;
  }

  /** A number, or null where nothing was typed. Thousands separators are let pass. */
  numberOrNull(name: string): number | null {
    const text = this.text(name).replace(/[,\s]/g, "");
    return text === "" ? null : Number(text);
  }

  checked(name: string): boolean {
    return this.data.get(name) !== null;
  }

  /** Lines or comma-separated words. */
  list(name: string, separator: RegExp = /[\n,]/): string[] {
    return this.text(name)
      .split(separator)
      .map((item) => item.trim())
      .filter(Boolean);
  }

  all(name: string): string[] {
    return this.data.getAll(name).map(String);
  }
}
