"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-style";
import { Dialog } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { FormError } from "./form-error";
import { type ActionResult, useServerAction } from "./use-action-form";

type ConfirmButtonProps = {
  action: () => Promise<ActionResult<unknown>>;
  children: ReactNode;
  /** The question, naming the thing: "Delete 12 Oak Lane?" */
  title: string;
  /** What follows from it. */
  text: string;
  confirm: string;
  done?: string;
  next?: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
};

/** A button whose act cannot be undone: it asks first, naming the thing. */
export function ConfirmButton({ action, children, title, text, confirm, done, next, variant = "quiet", size }: ConfirmButtonProps) {
  const t = useTranslations("common.dialog");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const { submit, pending, error, setError } = useServerAction(action);
  const close = () => {
    setOpen(false);
    setError(null);
  };
  const act = () =>
    submit(undefined as never, () => {
      close();
      if (done) toast(done);
      if (next) router.push(next as Route);
    });
  return (
    <>
      <Button variant={variant} size={size} onClick={() => setOpen(true)}>
        {children}
      </Button>
      <Dialog open={open} onClose={close} title={title} closeLabel={t("close")} role="alertdialog">
        <p className="mb-4 text-ink-soft">{text}</p>
        <FormError message={error?.message} />
        <div className="mt-4 flex flex-wrap justify-end gap-2">
          <Button onClick={close}>{t("cancel")}</Button>
          <Button variant="danger" pending={pending} onClick={act}>
            {confirm}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
