import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";

const LINES = ["a", "b", "c", "d", "e"];

/** A detail page before its content is there: a head, a wide column and a narrow one. */
export function DetailSkeleton() {
  const t = useTranslations("common");
  return (
    <div role="status">
      <span className="sr-only">{t("loading")}</span>
      <Skeleton className="h-4 w-28" />
      <Skeleton className="mt-4 h-11 w-96 max-w-full" />
      <Skeleton className="mt-3 h-5 w-64 max-w-full" />
      <div className="mt-8 grid gap-8 xl:grid-cols-[2fr_1fr]">
        <div className="flex flex-col gap-4">
          <Skeleton className="h-64 w-full rounded-card" />
          {LINES.map((line) => (
            <Skeleton key={line} className="h-12 w-full" />
          ))}
        </div>
        <div className="flex flex-col gap-4">
          {LINES.map((line) => (
            <Skeleton key={line} className="h-8 w-full" />
          ))}
        </div>
      </div>
    </div>
  );
}
