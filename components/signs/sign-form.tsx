"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormFooter } from "@/components/shared/form-footer";
import { type FormReader, useActionForm } from "@/components/shared/use-action-form";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { FRAMES } from "@/lib/domain/qr/constants";
import type { CreateQrCodeInput, CustomDesign, QrCode } from "@/lib/domain/qr/schemas";
import { createQrCode, updateQrCode } from "@/lib/entry/actions/qr";

type SignFormProps = {
  sign: QrCode | null;
  bots: { bot_id: string; bot_name: string }[];
  homes: { property_id: string; address: string; bot_id: string | null }[];
  /** The home chosen already, where one comes from its page. */
  property_id?: string;
};

/** Where a sign leads and how its code looks. */
export function SignForm({ sign, bots, homes, property_id }: SignFormProps) {
  const t = useTranslations("signs");
  const router = useRouter();
  const preset = homes.find((home) => home.property_id === (sign?.property_id ?? property_id));
  const [bot, setBot] = useState(sign?.bot_id ?? preset?.bot_id ?? bots[0]?.bot_id ?? "");
  const { formProps, fieldError, formError, pending } = useActionForm({
    action: async (input: CreateQrCodeInput) => (sign ? updateQrCode({ ...input, qr_id: sign.qr_id }) : createQrCode(input)),
    read: readSign,
    onDone: (data) => {
      toast(t(sign ? "saved" : "created"));
      if (!sign) router.push(`/dashboard/signs/${data.qr_id}` as Route);
    },
  });
  const offered = homes
    .filter((home) => home.bot_id === bot || home.property_id === preset?.property_id)
    .map((home) => ({ value: home.property_id, label: home.address }));
  return (
    <form {...formProps} className="flex max-w-xl flex-col gap-4">
      <Input
        name="label"
        label={t("target.label")}
        hint={t("target.labelHint")}
        defaultValue={sign?.label ?? ""}
        error={fieldError("label")}
        required={sign !== null}
      />
      <Select
        name="bot_id"
        label={t("target.bot")}
        value={bot}
        onChange={(event) => setBot(event.target.value)}
        error={fieldError("bot_id")}
        options={bots.map((item) => ({ value: item.bot_id, label: item.bot_name }))}
      />
      <Select
        key={bot}
        name="property_id"
        label={t("target.home")}
        defaultValue={preset?.property_id ?? ""}
        error={fieldError("property_id")}
        options={[{ value: "", label: t("target.all") }, ...offered]}
      />
      <DesignFields design={sign?.custom_design ?? {}} error={(name) => fieldError(`custom_design.${name}`)} />
      <FormFooter error={formError()} pending={pending}>
        {t(sign ? "save" : "create")}
      </FormFooter>
    </form>
  );
}

/** How the code looks. What cannot be scanned is refused with the reason. */
function DesignFields({ design, error }: { design: CustomDesign; error: (name: string) => string | undefined }) {
  const t = useTranslations("signs");
  const field = (name: "caption" | "foreground" | "background" | "frame") => ({ name, label: t(`target.${name}`), error: error(name) });
  return (
    <fieldset className="grid gap-4 border-t pt-4 sm:grid-cols-2">
      <legend className="sr-only">{t("design")}</legend>
      <Input {...field("caption")} defaultValue={design.caption ?? ""} className="sm:col-span-2" />
      <Input {...field("foreground")} type="color" defaultValue={design.foreground ?? "#000000"} />
      <Input {...field("background")} type="color" defaultValue={design.background ?? "#ffffff"} />
      <Select
        {...field("frame")}
        defaultValue={design.frame ?? "none"}
        options={FRAMES.map((value) => ({ value, label: t(`frames.${value}`) }))}
      />
    </fieldset>
  );
}

function readSign(form: FormReader): CreateQrCodeInput {
  return {
    label: form.text("label") || undefined,
    bot_id: form.text("bot_id"),
    property_id: form.textOrNull("property_id"),
    custom_design: {
      caption: form.textOrNull("caption"),
      foreground: form.textOrNull("foreground"),
      background: form.textOrNull("background"),
      frame: FRAMES.find((frame) => frame === form.text("frame")) ?? null,
    },
  };
}
