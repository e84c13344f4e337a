"use client";

import { useTranslations } from "next-intl";
import { readableOn } from "@/lib/domain/branding/rules/contrast";

/** A piece of the buyer's chat in the chosen colours, while they are being chosen. */
export function BrandPreview({ primary, accent, radius, name }: { primary: string; accent: string; radius: number; name: string }) {
  const t = useTranslations("settings.branding");
  const round = { borderRadius: radius };
  return (
    <figure className="rounded-card border bg-surface p-4">
      <figcaption className="mb-3 text-sm text-ink-soft">{t("preview")}</figcaption>
      <div className="overflow-hidden border" style={round}>
        <p className="px-4 py-3 font-semibold" style={{ background: primary, color: readableOn(primary) }} dir="auto">
          {name}
        </p>
        <div className="flex flex-col gap-2 bg-white p-4 text-[0.9375rem]">
          <p className="self-end px-3 py-2" style={{ ...round, background: primary, color: readableOn(primary) }}>
            {t("sampleQuestion")}
          </p>
          <p className="self-start px-3 py-2" style={{ ...round, background: "#f1efe9", color: "#1f1b16" }}>
            {t("sampleAnswer")}
          </p>
          <span className="self-start px-3 py-1 text-sm font-medium" style={{ ...round, background: accent, color: readableOn(accent) }}>
            {t("sampleQuestion")}
          </span>
        </div>
      </div>
    </figure>
  );
}
