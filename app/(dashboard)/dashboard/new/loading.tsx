import { Skeleton } from "@/components/ui/skeleton";

/** The wizard's shape while it loads. */
export default function Loading() {
  return (
    <div className="max-w-3xl space-y-6">
      <Skeleton className="h-10 w-2/3" />
      <Skeleton className="h-24 w-full" />
      <Skeleton className="h-32 w-full" />
      <Skeleton className="h-12 w-1/2" />
    </div>
  );
}
