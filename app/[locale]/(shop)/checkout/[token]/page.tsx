import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { MissingPage } from "@/app/[locale]/missing-page";
import { PageShell } from "@/app/[locale]/page-shell";
import { CorrectionPage } from "@/components/checkout/correction-page";
import { DraftGone } from "@/components/checkout/draft-gone";
import { ReviewPage } from "@/components/checkout/review-page";
import { Stepper } from "@/components/ui/stepper";
import { subtotalOf } from "@/lib/cart/cart-line";
import { findLines } from "@/lib/cart/queries";
import { fieldMessages } from "@/lib/checkout/field-messages";
import { readOrderForm } from "@/lib/checkout/order-form";
import { type Draft, findDraft, findPlacedLink, linesOfDraft, quoteOf } from "@/lib/checkout/queries";
import { translations } from "@/lib/i18n/translations";
import { isLocale, type Locale, otherLocale } from "@/lib/locale";
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
  const placed = await findPlacedLink(draft.idempotencyKey);
  if (placed) redirect(`/${locale}/orders/${placed}`);

  const isEditing = query.edit !== undefined || !("buyer" in readOrderForm(draft.form));
  const t = translations(locale, "checkout.steps");
  return (
    <PageShell locale={locale} alternateHref={`/${otherLocale(locale)}/checkout/${token}${isEditing ? "?edit=1" : ""}`}>
      <div className="container-page grid max-w-2xl gap-4 pt-5">
        <Stepper label={t("label")} steps={[t("details"), t("review"), t("done")]} current={isEditing ? 1 : 2} />
        {isEditing ? (
          <Correction draft={draft} token={token} locale={locale} />
        ) : (
          <Review draft={draft} token={token} locale={locale} />
        )}
      </div>
    </PageShell>
  );
}

type Props = { draft: Draft; token: string; locale: Locale };

async function Correction({ draft, token, locale }: Props) {
  const [t, rates, settings, lines] = await Promise.all([
    getTranslations({ locale }),
    deliveryRates(),
    shopSettings(),
    linesOfDraft(draft, locale),
  ]);
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

async function Review({ draft, token, locale }: Props) {
  const read = readOrderForm(draft.form);
  if (!("buyer" in read)) notFound();
  const left = new Map(
    (draft.errors.lines ?? "")
      .split(",")
      .filter(Boolean)
      .map((pair) => pair.split(":").map(Number) as [number, number]),
  );
  const wanted = [...left].map(([variantId, quantity]) => ({ variantId, quantity }));
  const [quote, short] = await Promise.all([quoteOf(draft, read.buyer, locale), findLines(wanted, locale)]);
  return <ReviewPage locale={locale} token={token} draft={draft} buyer={read.buyer} quote={quote} short={short} />;
}
