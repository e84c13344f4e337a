import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";

const ROWS = ["a", "b", "c", "d", "e", "f"];

/** A list page before its rows are there. */
export function ListSkeleton({ cards = false }: { cards?: boolean }) {
  const t = useTranslations("common");
  return (
    <div role="status">
      <span className="sr-only">{t("loading")}</span>
      <Skeleton className="h-10 w-56" />
      <Skeleton className="mt-3 h-5 w-80 max-w-full" />
      <Skeleton className="mt-8 mb-6 h-10 w-full max-w-xl" />
      {cards ? (
        <div className="grid gap-6 sm:grid-cols-2 xl:grid-cols-3">
          {ROWS.map((row) => (
            <div key={row}>
              <Skeleton className="aspect-4/3 w-full rounded-card" />
              <Skeleton className="mt-3 h-6 w-3/4" />
              <Skeleton className="mt-2 h-4 w-1/2" />
            </div>
          ))}
        </div>
      ) : (
        <div className="divide-y border-y">
          {ROWS.map((row) => (
            <div key={row} className="flex items-center gap-6 py-4">
              <Skeleton className="h-5 w-2/5" />
              <Skeleton className="h-4 w-1/5 max-md:hidden" />
              <Skeleton className="ms-auto h-4 w-24" />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
