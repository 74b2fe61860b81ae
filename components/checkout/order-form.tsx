import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { Khatim } from "@/components/ui/khatim";
import type { TypedForm } from "@/lib/checkout/order-form";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import type { DeliveryRates } from "@/lib/shipping/delivery-price";
import { BuyerFields } from "./buyer-fields";
import { DeliveryFields } from "./delivery-fields";
import { orderFormData } from "./order-form-data";
import { OrderSummary } from "./order-summary";
import { choiceOf } from "./typed-choice";

export type OrderFormProps = {
  locale: Locale;
  /** "express" orders the variant chosen on this page, "cart" the cart */
  source: "express" | "cart";
  rates: DeliveryRates;
  /** centimes; null = delivery is never free */
  freeDeliveryFrom: number | null;
  /** centimes of the goods as chosen now */
  subtotal: number;
  /** what is ordered, for the summary: "حذاء رياضي، أبيض، 42" */
  lineLabel: string;
  /** what was typed before, with a sentence for each wrong field */
  typed?: Partial<TypedForm>;
  messages?: Record<string, string>;
  /** token of the draft being corrected */
  draft?: string;
  title?: string;
  /** the shop's number for text messages (E.164), if it has one */
  sms?: string | null;
  /** hidden fields that say what is ordered */
  children?: ReactNode;
};

/** The one order form of the shop: a plain form that works alone, which the island makes live. */
export function OrderForm(props: OrderFormProps) {
  const { locale, source, typed = {}, messages = {}, draft, title, sms, children } = props;
  const t = translations(locale, "checkout");
  const shared = { locale, typed, messages };
  const choice = choiceOf({ ...props, typed });

  return (
    <order-form className="block" {...orderFormData(props)}>
      <form
        id="order-form"
        method="post"
        action="/api/checkout"
        noValidate
        aria-labelledby="order-form-title"
        className="group/form relative grid grid-cols-1 gap-4 overflow-hidden rounded-panel border border-line bg-card p-4 pt-5 sm:p-6"
      >
        <Khatim className="pointer-events-none absolute -end-16 -top-16 size-32 text-clay opacity-20" />
        <div>
          <h2 id="order-form-title" className="text-xl">
            {title ?? t("title")}
          </h2>
          <p className="mt-1 text-sm text-muted">{t("promise")}</p>
        </div>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="source" value={source} />
        <input type="hidden" name="elapsed" />
        {draft && <input type="hidden" name="draft" value={draft} />}
        <Honeypot label={t("honeypot")} value={typed.website} />
        {children}
        <BuyerFields {...shared} />
        <DeliveryFields {...shared} choice={choice} />
        <OrderSummary {...props} choice={choice} />
        <p data-form-error role="alert" hidden={!messages.form} className="text-sm text-sale">
          {messages.form}
        </p>
        <div className="grid gap-2">
          <button type="submit" data-submit className="btn btn-primary btn-lg w-full">
            {t("submit")}
          </button>
          <SendingNote retry={t("retry")}>{sms && <OrderBySms locale={locale} number={sms} />}</SendingNote>
          <p data-fine className="text-center text-xs text-muted">
            {t("fine")}
          </p>
        </div>
      </form>
    </order-form>
  );
}

/** Where the island says that the line is cut, with a way to try again; empty until then. */
export function SendingNote({ retry, children }: { retry: string; children?: ReactNode }) {
  return (
    <div data-sending hidden className="flex items-start gap-3 rounded-card bg-clay-soft p-3 text-sm">
      <Icon name="info" size={18} className="mt-1 text-clay" />
      <div className="grow">
        <p role="status" />
        <button type="button" data-retry hidden className="link min-h-11 font-medium">
          {retry}
        </button>
        {children}
      </div>
    </div>
  );
}

// A phone without internet has a network for messages often; the link gets its words when an order is kept (order-message.ts).
function OrderBySms({ locale, number }: { locale: Locale; number: string }) {
  const t = translations(locale, "checkout");
  return (
    <p data-sms hidden>
      <a href={`sms:${number}`} className="link inline-flex min-h-11 items-center font-medium">
        {t("sms")}
      </a>
      <span className="block">{t("smsNote")}</span>
    </p>
  );
}

// People never see it, programs fill it in. Not display:none, which programs look for.
function Honeypot({ label, value = "" }: { label: string; value?: string }) {
  return (
    <div aria-hidden="true" className="absolute size-px overflow-hidden opacity-0">
      <label htmlFor="website">{label}</label>
      <input id="website" name="website" tabIndex={-1} autoComplete="off" defaultValue={value} />
    </div>
  );
}
