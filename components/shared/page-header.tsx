import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/app-link";

type PageHeaderProps = {
  title: ReactNode;
  /** A line below the title. */
  lead?: ReactNode;
  /** Where this page belongs. */
  back?: { href: string; label: string };
  badge?: ReactNode;
  actions?: ReactNode;
};

/** The head of a page: where one is, what it is, what one can do. */
export function PageHeader({ title, lead, back, badge, actions }: PageHeaderProps) {
  return (
    <header className="mb-6 md:mb-8">
      {back ? (
        <AppLink
          href={back.href}
          className="mb-3 inline-flex min-h-8 items-center gap-1.5 text-sm text-ink-soft no-underline hover:text-ink"
        >
          <ArrowLeft aria-hidden="true" className="size-4 rtl:-scale-x-100" />
          <bdi>{back.label}</bdi>
        </AppLink>
      ) : null}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <div className="min-w-0 max-w-full">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
            <h1 className="text-3xl md:text-4xl">
              <bdi>{title}</bdi>
            </h1>
            {badge}
          </div>
          {lead ? (
            <div className="mt-2 max-w-2xl text-ink-soft">
              <bdi>{lead}</bdi>
            </div>
          ) : null}
        </div>
        {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
      </div>
    </header>
  );
}
