import { getTranslations } from "next-intl/server";
import { ApiKeyForm } from "@/components/settings/api-key-form";
import { ConfirmButton } from "@/components/shared/confirm-button";
import { addressWith, readPage, type SearchParams } from "@/components/shared/list-address";
import { Pagination } from "@/components/shared/pagination";
import { RelativeTime } from "@/components/shared/relative-time";
import { Section } from "@/components/shared/section";
import { TextLink } from "@/components/ui/text-link";
import { API_RESOURCES } from "@/lib/domain/auth/constants";
import { listApiKeys } from "@/lib/domain/auth/queries";
import { endApiKey } from "@/lib/entry/actions/auth";
import { adminCtx } from "../../../_components/admin-ctx";

/** Keys for programs. */
export default async function ApiKeysPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await adminCtx();
  const [list, t] = await Promise.all([
    listApiKeys({ ctx, input: { page: readPage(await searchParams), page_size: 20 } }),
    getTranslations("settings.keys"),
  ]);
  return (
    <div className="flex flex-col gap-8">
      <Section
        title={t("title")}
        hint={t("hint")}
        actions={
          <TextLink href="/docs/api" prefetch={false}>
            {t("docs")}
          </TextLink>
        }
      >
        {list.items.length === 0 ? <p className="text-[0.9375rem] text-ink-soft">{t("empty")}</p> : null}
        <ul className="divide-y border-y empty:hidden">
          {list.items.map((key) => (
            <li key={key.api_key_id} className="flex flex-wrap items-center justify-between gap-3 py-3">
              <div className="min-w-0">
                <p className="font-medium wrap-anywhere">
                  <bdi>{key.name}</bdi>
                </p>
                <p className="text-sm text-ink-soft">
                  {t("ends", { hint: key.key_hint })} ·{" "}
                  {key.last_used_at ? t.rich("usedAt", { time: () => <RelativeTime date={key.last_used_at} /> }) : t("neverUsed")}
                </p>
                <p className="text-sm text-ink-soft" dir="ltr">
                  {key.scopes.join(", ")}
                </p>
              </div>
              <ConfirmButton
                size="small"
                action={endApiKey.bind(null, { api_key_id: key.api_key_id })}
                title={t("revokeTitle", { name: key.name })}
                text={t("revokeText")}
                confirm={t("revoke")}
                done={t("revoked")}
              >
                {t("revoke")}
              </ConfirmButton>
            </li>
          ))}
        </ul>
        <Pagination {...list} href={(page) => addressWith("/dashboard/settings/api-keys", {}, { page: String(page) })} />
      </Section>
      <Section title={t("make")}>
        <ApiKeyForm resources={[...API_RESOURCES]} />
      </Section>
    </div>
  );
}
