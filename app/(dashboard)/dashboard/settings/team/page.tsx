import { getTranslations } from "next-intl/server";
import { InviteForm } from "@/components/settings/invite-form";
import { MemberActions } from "@/components/settings/member-actions";
import { type Column, DataTable } from "@/components/shared/data-table";
import { addressWith, readPage, type SearchParams } from "@/components/shared/list-address";
import { Pagination } from "@/components/shared/pagination";
import { RelativeTime } from "@/components/shared/relative-time";
import { Section } from "@/components/shared/section";
import { Badge } from "@/components/ui/badge";
import { listUsers } from "@/lib/domain/organizations/queries";
import type { UserAnswer } from "@/lib/domain/organizations/schemas";
import { adminCtx } from "../../../_components/admin-ctx";

const TONES = { active: "good", invited: "warn", inactive: "neutral" } as const;

/** Everyone who signs in here, and the way to invite more. */
export default async function TeamPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await adminCtx();
  const [list, t] = await Promise.all([
    listUsers({ ctx, input: { page: readPage(await searchParams), page_size: 20 } }),
    getTranslations("settings.team"),
  ]);
  const columns: Column<UserAnswer>[] = [
    {
      key: "name",
      header: t("columns.name"),
      primary: true,
      cell: (user) => (
        <span>
          <bdi>
            {user.first_name} {user.last_name}
          </bdi>{" "}
          {user.user_id === ctx.actor.user_id ? <Badge tone="accent">{t("you")}</Badge> : null}
          <span className="block text-sm font-normal wrap-anywhere text-ink-soft" dir="ltr">
            {user.email}
          </span>
        </span>
      ),
    },
    { key: "role", header: t("columns.role"), cell: (user) => t(`roles.${user.role}`) },
    { key: "status", header: t("columns.status"), cell: (user) => <Badge tone={TONES[user.status]}>{t(`status.${user.status}`)}</Badge> },
    {
      key: "last",
      header: t("columns.last"),
      cell: (user) => (user.last_sign_in_at ? <RelativeTime date={user.last_sign_in_at} /> : t("never")),
    },
    {
      key: "actions",
      header: t("columns.actions"),
      align: "end",
      cell: (user) =>
        user.user_id === ctx.actor.user_id ? (
          "–"
        ) : (
          <MemberActions user_id={user.user_id} name={`${user.first_name} ${user.last_name}`} role={user.role} status={user.status} />
        ),
    },
  ];
  return (
    <div className="flex flex-col gap-8">
      <Section title={t("title")}>
        <DataTable caption={t("title")} columns={columns} rows={list.items} rowKey={(user) => user.user_id} />
        <Pagination {...list} href={(page) => addressWith("/dashboard/settings/team", {}, { page: String(page) })} />
      </Section>
      <Section title={t("invite")} hint={t("inviteHint")}>
        <InviteForm />
      </Section>
    </div>
  );
}
