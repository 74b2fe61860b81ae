import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { MissingPage } from "@/app/[locale]/missing-page";
import { PageShell } from "@/app/[locale]/page-shell";
import { CorrectionPage } from "@/components/checkout/correction-page";
import { DraftGone } from "@/components/checkout/draft-gone";
import { ReviewPage } from "@/components/checkout/review-page";
import { Plain } from "@/components/ui/plain";
import { Stepper } from "@/components/ui/stepper";
import { subtotalOf } from "@/lib/cart/cart-line";
import { findLines } from "@/lib/cart/queries";
import { fieldMessages } from "@/lib/checkout/field-messages";
import { readOrderForm } from "@/lib/checkout/order-form";
import { type Draft, findDraft, linesOfDraft, quoteOf } from "@/lib/checkout/queries";
import { translations } from "@/lib/i18n/translations";
import { isLocale, type Locale, otherLocale } from "@/lib/locale";
import type { OrderCustomer } from "@/lib/orders/order-draft";
import { shopSettings } from "@/lib/settings/queries";
import { deliveryRates } from "@/lib/shipping/queries";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps<"/[locale]/checkout/[token]">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translations(locale, "checkout.steps");
  // Not "no-referrer": browsers would then send "Origin: null" with the form, which our door refuses.
  return { title: t("review"), robots: { index: false }, referrer: "same-origin" };
}

/** Steps one and two of law 18-05: correct what was typed, or see everything before confirming. */
export default async function CheckoutPage({ params, searchParams }: PageProps<"/[locale]/checkout/[token]">) {
  const [{ locale, token }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const draft = /^[\w-]{43}$/.test(token) ? await findDraft(token) : null;
  if (!draft)
    return (
      <MissingPage params={params}>
        <DraftGone locale={locale} />
      </MissingPage>
    );
  if (draft.placedAs) redirect(`/${locale}/orders/${draft.placedAs}`);

  const read = readOrderForm(draft.form);
  const buyer = query.edit === undefined && "buyer" in read ? read.buyer : null;
  const shown = { draft, token, locale };
  const step = buyer ? await review({ ...shown, buyer }) : await correction(shown);
  const t = translations(locale, "checkout.steps");
  return (
    <PageShell
      locale={locale}
      alternateHref={`/${otherLocale(locale)}/checkout/${token}${buyer ? "" : "?edit=1"}`}
      asksForLetter={false}
    >
      <Plain as="div" className="container-page grid max-w-2xl gap-4 pt-5">
        <Stepper label={t("label")} steps={[t("details"), t("review"), t("done")]} current={buyer ? 2 : 1} />
        {step}
      </Plain>
    </PageShell>
  );
}

type Shown = { draft: Draft; token: string; locale: Locale };

async function correction({ draft, token, locale }: Shown) {
  const t = translations(locale);
  const [rates, settings, lines] = await Promise.all([deliveryRates(), shopSettings(), linesOfDraft(draft, locale)]);
  const { total: reason, lines: _short, ...errors } = draft.errors;
  const undelivered = reason === "not_delivered_there" ? { mode: reason } : {};
  const say = t as unknown as (key: string, values?: Record<string, number>) => string;
  const messages = fieldMessages({ ...errors, ...undelivered }, draft.form.phone, say);
  return (
    <CorrectionPage
      locale={locale}
      source={draft.cartId ? "cart" : "express"}
      rates={rates}
      freeDeliveryFrom={settings.freeDeliveryFrom}
      subtotal={subtotalOf(lines)}
      lineLabel={lines.map((line) => [line.title, line.label].filter(Boolean).join(" — ")).join(" · ")}
      typed={draft.form}
      messages={messages}
      draft={token}
    />
  );
}

async function review({ draft, token, locale, buyer }: Shown & { buyer: OrderCustomer }) {
  const left = new Map(
    (draft.errors.lines ?? "")
      .split(",")
      .filter(Boolean)
      .map((pair) => pair.split(":").map(Number) as [number, number]),
  );
  const wanted = [...left].map(([variantId, quantity]) => ({ variantId, quantity }));
  const [quote, short] = await Promise.all([quoteOf(draft, buyer, locale), findLines(wanted, locale)]);
  return <ReviewPage locale={locale} token={token} draft={draft} buyer={buyer} quote={quote} short={short} />;
}
