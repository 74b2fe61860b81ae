import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDateTime } from "@/lib/dates";
import type { Locale } from "@/lib/locale";
import type { MessageLine } from "@/lib/messaging/queries";

/** To whom, when, how often tried, and why not. */
export function MessageFacts({ message, locale }: { message: MessageLine; locale: Locale }) {
  const t = useTranslations("messaging");
  const { address, kind, topic, createdAt, settledAt, attempts, failure } = message;
  return (
    <dl className="divide-y divide-line">
      <Fact name={t("list.to")}>
        <bdi dir="ltr" className="breakable">
          {address}
        </bdi>
      </Fact>
      <Fact name={t("one.kind")}>{t(`kind.${kind as "marketing"}`)}</Fact>
      <Fact name={t("one.topic")}>{t.has(`topic.${topic}`) ? t(`topic.${topic}`) : <bdi>{topic}</bdi>}</Fact>
      <Fact name={t("one.created")}>{formatDateTime(createdAt, locale)}</Fact>
      {settledAt && <Fact name={t("one.settled")}>{formatDateTime(settledAt, locale)}</Fact>}
      <Fact name={t("one.attempts")}>
        <bdi>{attempts}</bdi>
      </Fact>
      {failure && (
        <Fact name={t("one.failure")}>{t.has(`failure.${failure}`) ? t(`failure.${failure}`) : failure}</Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap justify-between gap-x-6 py-2">
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
