import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDate } from "@/lib/dates";
import type { Locale } from "@/lib/locale";
import type { FoundSource } from "@/lib/orders/queries/source-orders";
import { SourceName } from "./source-name";

/** What led to an order: the way in words, the first page seen, and for owners the click itself. */
export function OrderSourceFacts({ source, locale }: { source: FoundSource; locale: Locale }) {
  const t = useTranslations("orders.sources");
  const { term, content, landedOn, day, clickIdKind, clickId } = source;
  return (
    <div className="grid gap-2">
      <p className="font-semibold">
        <SourceName {...source} />
      </p>
      <dl className="grid gap-2">
        <Row name={t("day")}>{formatDate(day, locale)}</Row>
        {landedOn && (
          <Row name={t("landedOn")}>
            <a href={addressOf(landedOn)} className="link inline-flex min-h-11 items-center">
              <bdi dir="ltr" className="breakable">
                {landedOn}
              </bdi>
            </a>
          </Row>
        )}
        {term && (
          <Row name={t("term")}>
            <bdi className="breakable">{term}</bdi>
          </Row>
        )}
        {content && (
          <Row name={t("content")}>
            <bdi className="breakable">{content}</bdi>
          </Row>
        )}
        {clickId && (
          <Row name={t("click")}>
            <bdi dir="ltr" className="text-sm break-all whitespace-normal">
              {clickIdKind} = {clickId}
            </bdi>
            <span className="block text-xs text-muted">{t("clickHelp")}</span>
          </Row>
        )}
      </dl>
    </div>
  );
}

const addressOf = (path: string) => path.split("/").map(encodeURIComponent).join("/");

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid grid-cols-[7rem_minmax(0,1fr)] items-baseline gap-3">
    <dt className="text-sm text-muted">{name}</dt>
    <dd>{children}</dd>
  </div>
);
