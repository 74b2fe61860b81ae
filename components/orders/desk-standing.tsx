import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import type { CustomerHistory, Standing } from "@/lib/orders/customer-standing";

const tones: Record<NonNullable<Standing>, BadgeTone> = { high: "sale", some: "clay", loyal: "olive" };

export function DeskStanding({ standing }: { standing: Standing }) {
  const t = useTranslations("orders.desk.risk");
  return standing && <Badge tone={tones[standing]}>{t(standing)}</Badge>;
}

/** Where the order came from, when it was not the shop. */
export function DeskByPhone() {
  const t = useTranslations("orders.desk.intake");
  return (
    <Badge>
      <Icon name="phone" size={12} />
      {t("badge")}
    </Badge>
  );
}

const knownFlags = ["duplicate", "many_open", "many_from_ip", "fake_looking_phone", "too_fast", "honeypot"] as const;
const historyKinds = ["returned", "closed", "open", "delivered"] as const;

/** Why an order is marked, in whole words: an agent decides from these, not from a colour. */
export function DeskDoubts({ flags, history }: { flags: string[]; history: CustomerHistory }) {
  const t = useTranslations("orders.desk");
  const shown = knownFlags.filter((flag) => flags.includes(flag));
  const kinds = historyKinds.filter((kind) => history[kind] > 0);
  if (shown.length + kinds.length === 0) return null;
  return (
    <p className="text-sm text-muted">
      {[
        ...shown.map((flag) => t(`flags.${flag}`)),
        ...kinds.map((kind) => t(`history.${kind}`, { count: history[kind] })),
      ].join(" · ")}
    </p>
  );
}
