"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormError } from "@/components/shared/form-error";
import { type FormReader, useActionForm } from "@/components/shared/use-action-form";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { BRAND_FONTS, THEMES } from "@/lib/domain/branding/constants";
import type { Branding, BrandWarning } from "@/lib/domain/branding/schemas";
import { updateBranding } from "@/lib/entry/actions/bots";
import { BrandPreview } from "./brand-preview";
import { PictureField } from "./picture-field";

/** Colours, typeface and pictures of the brand, with how a chat looks in them. */
export function BrandingForm({ branding }: { branding: Branding }) {
  const t = useTranslations("settings.branding");
  const common = useTranslations("settings");
  const [look, setLook] = useState({ primary: branding.primary_color, accent: branding.accent_color, radius: branding.corner_radius });
  const [warnings, setWarnings] = useState<BrandWarning[]>([]);
  const { formProps, fieldError, formError, pending } = useActionForm({
    action: updateBranding,
    read: readBranding,
    onDone: (data) => {
      setWarnings(data.warnings);
      toast(common("saved"));
    },
  });
  const error = (name: string) => fieldError(`branding_config.${name}`);
  return (
    <form {...formProps} className="grid items-start gap-8 md:grid-cols-[3fr_2fr]">
      <div className="flex flex-col gap-4">
        <div className="grid grid-cols-2 gap-4">
          <Input
            name="primary_color"
            type="color"
            label={t("primary_color")}
            value={look.primary}
            onChange={(event) => setLook({ ...look, primary: event.target.value })}
            error={error("primary_color")}
          />
          <Input
            name="accent_color"
            type="color"
            label={t("accent_color")}
            value={look.accent}
            onChange={(event) => setLook({ ...look, accent: event.target.value })}
            error={error("accent_color")}
          />
        </div>
        {warnings.map((warning) => (
          <Notice key={warning.path} tone="warn">
            {t("warning", { message: warning.message, suggestion: warning.suggestion })}
          </Notice>
        ))}
        <Select
          name="font"
          label={t("font")}
          defaultValue={branding.font}
          options={BRAND_FONTS.map((value) => ({ value, label: t(`fonts.${value}`) }))}
        />
        <Select
          name="theme"
          label={t("theme")}
          defaultValue={branding.theme}
          options={THEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
        />
        <Input
          name="corner_radius"
          type="range"
          min={0}
          max={32}
          label={t("corner_radius")}
          value={look.radius}
          onChange={(event) => setLook({ ...look, radius: Number(event.target.value) })}
          error={error("corner_radius")}
        />
        <PictureField name="logo_url" label={t("logo_url")} url={branding.logo_url} error={error("logo_url")} />
        <PictureField name="avatar_url" label={t("avatar_url")} url={branding.avatar_url} error={error("avatar_url")} />
        <FormError message={formError()} />
        <div>
          <Button type="submit" variant="primary" pending={pending}>
            {common("save")}
          </Button>
        </div>
      </div>
      <BrandPreview {...look} name={branding.org_name} />
    </form>
  );
}

function readBranding(form: FormReader) {
  return {
    branding_config: {
      primary_color: form.text("primary_color"),
      accent_color: form.text("accent_color"),
      font: BRAND_FONTS.find((font) => font === form.text("font")),
      theme: THEMES.find((theme) => theme === form.text("theme")),
      corner_radius: form.numberOrNull("corner_radius"),
      logo_url: form.textOrNull("logo_url"),
      avatar_url: form.textOrNull("avatar_url"),
    },
  };
}
