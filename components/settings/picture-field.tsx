"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useServerAction } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
import { FileDrop } from "@/components/ui/file-drop";
import { uploadPicture } from "@/lib/entry/actions/properties";

/** A picture of the brand: uploaded at once, used when the form is saved. */
export function PictureField({ name, label, url, error }: { name: string; label: string; url: string | null; error?: string }) {
  const t = useTranslations("settings.branding");
  const [current, setCurrent] = useState(url);
  const { submit, pending, error: refused } = useServerAction(uploadPicture);
  const send = ([file]: File[]) => {
    if (!file) return;
    const form = new FormData();
    form.set("file", file);
    submit(form, (asset) => setCurrent(asset.url));
  };
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium">{label}</legend>
      <input type="hidden" name={name} value={current ?? ""} />
      {current ? (
        <div className="flex items-center gap-4 rounded-card border bg-surface p-3">
          <img src={current} alt={label} className="h-14 max-w-40 rounded-sm bg-white object-contain" />
          <Button size="small" variant="quiet" onClick={() => setCurrent(null)}>
            {t("remove")}
          </Button>
        </div>
      ) : (
        <FileDrop
          label={t("choose")}
          accept="image/jpeg,image/png,image/webp"
          disabled={pending}
          error={error ?? refused?.message}
          onFiles={send}
        />
      )}
    </fieldset>
  );
}
