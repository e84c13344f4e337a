"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { FormError } from "@/components/shared/form-error";
import { Button } from "@/components/ui/button";
import type { FormState } from "@/lib/entry/form-state";

type AuthFormProps<D> = {
  state: FormState<D>;
  action: (form: FormData) => void;
  pending: boolean;
  submit: string;
  children: ReactNode;
  after?: ReactNode;
};

/** A form that posts also without JavaScript. With it, the first wrong field gets the focus and a second press waits. */
export function AuthForm<D>({ state, action, pending, submit, children, after }: AuthFormProps<D>) {
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.tries === 0) return;
    const wrong =
      ref.current?.querySelector<HTMLElement>("[aria-invalid='true']") ??
      ref.current?.querySelector<HTMLElement>("[role='alert']")?.parentElement;
    wrong?.focus();
  }, [state]);
  return (
    <form
      ref={ref}
      action={action}
      noValidate
      className="flex flex-col gap-5"
      onSubmit={pending ? (event) => event.preventDefault() : undefined}
    >
      <FormError message={state.message} />
      {children}
      <Button type="submit" variant="primary" pending={pending} className="mt-1 min-h-11 w-full">
        {submit}
      </Button>
      {after}
    </form>
  );
}
