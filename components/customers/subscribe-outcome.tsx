import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { type SubscribeStep, subscribePath } from "@/lib/customers/opt-in";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

const icons: Record<SubscribeStep, IconName> = {
  sent: "mail",
  done: "circle-check",
  gift: "mail",
  expired: "info",
  left: "check",
};

/** What has just happened, in one sentence, and the way on. */
export function SubscribeOutcome({ step, locale }: { step: SubscribeStep; locale: Locale }) {
  const t = translations(locale, "customers.outcome");
  const isOver = step === "expired" || step === "left";
  return (
    <EmptyState
      heading="h1"
      icon={<Icon name={icons[step]} size={44} className="text-accent" />}
      title={t(`${step}.title`)}
      text={t(`${step}.text`)}
    >
      <ButtonLink href={isOver ? subscribePath(locale) : `/${locale}`} look={isOver ? "quiet" : "primary"}>
        {t(isOver ? "again" : "shop")}
      </ButtonLink>
    </EmptyState>
  );
}
