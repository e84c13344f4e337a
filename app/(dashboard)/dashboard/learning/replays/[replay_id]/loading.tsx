import { DetailSkeleton } from "@/components/shared/detail-skeleton";

export default function Loading() {
  return <DetailSkeleton />;
}
