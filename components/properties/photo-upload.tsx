"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FileDrop } from "@/components/ui/file-drop";
import { ProgressBar } from "@/components/ui/progress-bar";
import { toast } from "@/components/ui/toast";
import { uploadPicture } from "@/lib/entry/actions/properties";

/** Adds photographs to a home, one after the other; a file that is refused says why and does not stop the rest. */
export function PhotoUpload({ property_id }: { property_id: string }) {
  const t = useTranslations("properties.photos");
  const common = useTranslations("common.error");
  const router = useRouter();
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [problem, setProblem] = useState<string>();

  const send = async (files: File[]) => {
    setProblem(undefined);
    let added = 0;
    for (const [index, file] of files.entries()) {
      setProgress({ done: index, total: files.length });
      const form = new FormData();
      form.set("file", file);
      form.set("property_id", property_id);
      const result = await uploadPicture(form).catch(() => null);
      if (result?.ok) added += 1;
      else setProblem(t("failed", { name: file.name, reason: result?.error.message ?? common("offline") }));
    }
    setProgress(null);
    if (added > 0) {
      toast(t("uploaded"));
      router.refresh();
    }
  };

  return (
    <div className="flex flex-col gap-3">
      <FileDrop
        label={t("drop")}
        hint={t("hint")}
        accept="image/jpeg,image/png,image/webp"
        multiple
        disabled={progress !== null}
        error={problem}
        onFiles={send}
      />
      {progress ? (
        <ProgressBar
          value={(progress.done / progress.total) * 100}
          label={t("uploading", { done: progress.done + 1, total: progress.total })}
        />
      ) : null}
    </div>
  );
}
