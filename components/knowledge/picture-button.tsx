"use client";

import { Camera } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { Input } from "@/components/ui/input";

/** Takes a picture with the phone's camera; shown where a finger points, for a desktop has none. */
export function PictureButton({ onPicture }: { onPicture: (file: File) => void }) {
  const t = useTranslations("knowledge.intake");
  const id = useId();
  return (
    <div className="mt-3 hidden pointer-coarse:block">
      <label
        htmlFor={id}
        className={buttonStyle(
          "secondary",
          "medium",
          "relative w-full cursor-pointer has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-focus",
        )}
      >
        <Camera aria-hidden="true" className="size-5" />
        {t("camera")}
        <input
          id={id}
          type="file"
          accept="image/*"
          capture="environment"
          className="absolute inset-0 size-full cursor-pointer opacity-0"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) onPicture(file);
            event.target.value = "";
          }}
        />
      </label>
    </div>
  );
}

/** A picture waits for its words: without a provider that sees, they are all the assistant will know of it. */
export function PictureCaption({ file, onReady }: { file: File; onReady: (caption: string) => void }) {
  const t = useTranslations("knowledge");
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const url = URL.createObjectURL(file);
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [file]);
  return (
    <form
      className="flex flex-wrap items-end gap-4 rounded-card border bg-surface p-4"
      onSubmit={(event) => {
        event.preventDefault();
        onReady(String(new FormData(event.currentTarget).get("caption") ?? "").trim());
      }}
    >
      {address ? <img src={address} alt="" className="size-20 shrink-0 rounded-control object-cover" /> : null}
      <Input name="caption" label={t("form.caption")} hint={t("intake.captionHint")} className="min-w-52 grow" maxLength={2000} />
      <Button type="submit">{t("form.submit")}</Button>
    </form>
  );
}
