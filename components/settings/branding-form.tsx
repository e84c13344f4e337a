"use client";

import { useTranslations } from "next-intl";
import { type ChangeEvent, useState } from "react";
import { FormFooter } from "@/components/shared/form-footer";
import { type FormReader, useActionForm } from "@/components/shared/use-action-form";
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
  const field = <K extends string>(name: K) => ({ name, error: fieldError(`branding_config.${name}`) });
  const color = (name: "primary" | "accent") => ({
    type: "color",
    value: look[name],
    onChange: (event: ChangeEvent<HTMLInputElement>) => setLook({ ...look, [name]: event.target.value }),
  });
  return (
    <form {...formProps} className="grid items-start gap-8 md:grid-cols-[3fr_2fr]">
      <div className="flex flex-col gap-4">
        <div className="grid grid-cols-2 gap-4">
          <Input {...field("primary_color")} {...color("primary")} label={t("primary_color")} />
          <Input {...field("accent_color")} {...color("accent")} label={t("accent_color")} />
        </div>
        <BrandWarnings warnings={warnings} />
        <Select
          {...field("font")}
          label={t("font")}
          defaultValue={branding.font}
          options={BRAND_FONTS.map((value) => ({ value, label: t(`fonts.${value}`) }))}
        />
        <Select
          {...field("theme")}
          label={t("theme")}
          defaultValue={branding.theme}
          options={THEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
        />
        <Input
          {...field("corner_radius")}
          type="range"
          min={0}
          max={32}
          label={t("corner_radius")}
          value={look.radius}
          onChange={(event) => setLook({ ...look, radius: Number(event.target.value) })}
        />
        <PictureField {...field("logo_url")} label={t("logo_url")} url={branding.logo_url} />
        <PictureField {...field("avatar_url")} label={t("avatar_url")} url={branding.avatar_url} />
        <FormFooter error={formError()} pending={pending}>
          {common("save")}
        </FormFooter>
      </div>
      <BrandPreview {...look} name={branding.org_name} />
    </form>
  );
}

/** Colours that are hard to read are kept, with a better one beside. */
function BrandWarnings({ warnings }: { warnings: BrandWarning[] }) {
  const t = useTranslations("settings.branding");
  return warnings.map((warning) => (
    <Notice key={warning.path} tone="warn">
      {t("warning", { message: warning.message, suggestion: warning.suggestion })}
    </Notice>
  ));
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
