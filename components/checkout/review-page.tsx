import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { type CartLine, orderableUnits } from "@/lib/cart/cart-line";
import { productPath } from "@/lib/catalog/paths";
import type { Draft, Quote } from "@/lib/checkout/queries";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import type { OrderCustomer } from "@/lib/orders/order-draft";
import { BuyerCard } from "./buyer-card";
import { ChangesNotice } from "./changes-notice";
import { ConfirmForm } from "./confirm-form";
import { ReviewCard } from "./review-card";
import { ReviewLines } from "./review-lines";
import { Totals } from "./totals";

type Props = {
  locale: Locale;
  token: string;
  draft: Draft;
  buyer: OrderCustomer;
  quote: Quote;
  short: readonly CartLine[];
};

/** Everything there is to know before saying yes, with a way to correct each part. */
export function ReviewPage({ locale, token, draft, buyer, quote, short }: Props) {
  const t = translations(locale, "checkout.review");
  const lines = quote.lines.filter((line) => orderableUnits(line) > 0);
  const edit = `/${locale}/checkout/${token}?edit=1`;
  const goods = draft.cartId || !lines[0] ? `/${locale}/cart` : productPath(locale, lines[0].slug);
  const notice = {
    locale,
    reason: quote.delivery === null ? "not_delivered_there" : draft.errors.total,
    totalSeen: draft.totalSeen,
    total: quote.total,
    short,
  };
  if (lines.length === 0) return <NothingLeft locale={locale} />;

  return (
    <div className="grid gap-4">
      <div>
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="mt-1 text-sm text-muted">{t("text")}</p>
      </div>
      <ChangesNotice {...notice} />
      <ReviewCard title={t("goods")} correct={{ href: goods, label: t("correctGoods"), text: t("correct") }}>
        <ReviewLines lines={lines} locale={locale} />
      </ReviewCard>
      <ReviewCard title={t("to")} correct={{ href: edit, label: t("correctBuyer"), text: t("correct") }}>
        <BuyerCard buyer={buyer} locale={locale} delay={quote.rate && delayOf(quote.rate)} />
      </ReviewCard>
      {quote.delivery === null || quote.total === null ? (
        <ButtonLink href={edit} size="lg">
          {t("correctBuyer")}
        </ButtonLink>
      ) : (
        <section className="card grid gap-4 p-4">
          <Totals
            locale={locale}
            subtotal={quote.subtotal}
            delivery={quote.delivery}
            total={quote.total}
            wilayaCode={buyer.wilayaCode}
          />
          <ConfirmForm locale={locale} token={token} total={quote.total} seen={quote.seen} />
        </section>
      )}
    </div>
  );

  function delayOf({ daysMin, daysMax }: { daysMin: number; daysMax: number }) {
    return daysMin === daysMax ? t("delayDay", { to: daysMax }) : t("delayDays", { from: daysMin, to: daysMax });
  }
}

function NothingLeft({ locale }: { locale: Locale }) {
  const t = translations(locale, "checkout");
  return (
    <EmptyState title={t("review.empty")} text={t("review.emptyText")} icon={<Icon name="package" size={36} />}>
      <ButtonLink href={`/${locale}`}>{t("gone.shop")}</ButtonLink>
    </EmptyState>
  );
}
