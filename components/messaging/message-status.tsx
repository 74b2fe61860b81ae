import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";

const tones: Record<string, BadgeTone> = {
  waiting: "accent",
  sending: "accent",
  sent: "olive",
  suppressed: "neutral",
  refused: "sale",
  unknown: "clay",
};

/** Where a message stands, in words; the colour only repeats them. */
export function MessageStatus({ status }: { status: string }) {
  const t = useTranslations("messaging.status");
  return <Badge tone={tones[status] ?? "neutral"}>{t(status as "sent")}</Badge>;
}
