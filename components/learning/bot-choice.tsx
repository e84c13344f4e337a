"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";

type BotChoiceProps = { path: string; bot_id: string; bots: { bot_id: string; bot_name: string }[] };

/** Which assistant is looked at: a form of the address, sent at once where scripts run. */
export function BotChoice({ path, bot_id, bots }: BotChoiceProps) {
  const t = useTranslations();
  return (
    <form action={path} className="mb-5 flex flex-wrap items-end gap-2">
      <Select
        key={bot_id}
        name="bot_id"
        label={t("learning.coverage.choose")}
        defaultValue={bot_id}
        options={bots.map((bot) => ({ value: bot.bot_id, label: `\u2068${bot.bot_name}\u2069` }))}
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
        className="min-w-0 max-md:w-full md:min-w-64"
      />
      <noscript>
        <Button type="submit">{t("common.filters.apply")}</Button>
      </noscript>
    </form>
  );
}
