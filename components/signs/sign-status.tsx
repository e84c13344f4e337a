import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { QrCode } from "@/lib/domain/qr/schemas";

/** Whether a sign's code leads somewhere, in a word. */
export function SignStatusBadge({ status }: { status: QrCode["status"] }) {
  const t = useTranslations("signs.status");
  return <Badge tone={status === "active" ? "good" : "neutral"}>{t(status)}</Badge>;
}
