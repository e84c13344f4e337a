"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-style";
import { toast } from "@/components/ui/toast";
import { type ActionResult, useServerAction } from "./use-action-form";

type ActionButtonProps = {
  /** A server action with its input bound. */
  action: () => Promise<ActionResult<unknown>>;
  children: ReactNode;
  done?: string;
  /** Where to go after it. */
  next?: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
};

/** A button that does one thing on the server. What failed is said in a toast. */
export function ActionButton({ action, children, done, next, variant, size }: ActionButtonProps) {
  const router = useRouter();
  const { submit, pending, error } = useServerAction(action);
  useEffect(() => {
    if (error) toast(error.message, "bad");
  }, [error]);
  const press = () =>
    submit(undefined as never, () => {
      if (done) toast(done);
      if (next) router.push(next as Route);
    });
  return (
    <Button variant={variant} size={size} pending={pending} onClick={press}>
      {children}
    </Button>
  );
}
