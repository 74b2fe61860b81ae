import { SelectField } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { choiceLabel, type Product, type ProductVariant } from "@/lib/catalog/product";
import { alertDays, alertSaid, waitingMax } from "@/lib/customers/stock-alert";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { EmailField, privacyLink } from "./email-form-parts";
import { PersonCheck } from "./person-check";

type Props = { product: Product; locale: Locale };

/** Where something of a product is sold out: one address, one mail when it is back. Folded while other choices can be bought. */
export function StockAlertForm({ product, locale }: Props) {
  const t = translations(locale, "customers.alert");
  const soldOut = product.variants.filter(({ stock }) => stock <= 0);
  if (soldOut.length === 0) return null;
  const form = <Form product={product} locale={locale} soldOut={soldOut} />;
  return (
    <section id="stock-alert" aria-labelledby="stock-alert-title" className="card px-4">
      <Said id={alertSaid.asked} look="bg-olive-soft" text={t("asked", { days: alertDays, most: waitingMax })} />
      <Said id={alertSaid.wrong} look="bg-sale-soft" text={t("wrong")} />
      {soldOut.length === product.variants.length ? (
        <div className="grid gap-3 py-4">
          <h2 id="stock-alert-title" className="text-lg">
            {t("title")}
          </h2>
          {form}
        </div>
      ) : (
        <details className="accordion">
          <summary>
            <span className="flex items-center gap-2">
              <Icon name="mail" size={20} className="text-accent" />
              <span id="stock-alert-title">{t("some")}</span>
            </span>
            <Icon name="chevron-down" size={18} />
          </summary>
          <div className="pb-4">{form}</div>
        </details>
      )}
    </section>
  );
}

// The answer of the door comes back as a fragment: the page is the same for all, and shows the part that is pointed at.
const Said = ({ id, look, text }: { id: string; look: string; text: string }) => (
  <p id={id} tabIndex={-1} className={`mt-4 hidden scroll-mt-32 rounded-control p-3 target:block ${look}`}>
    {text}
  </p>
);

function Form({ product, locale, soldOut }: Props & { soldOut: ProductVariant[] }) {
  const t = translations(locale, "customers.alert");
  const [only, ...others] = soldOut;
  return (
    <form method="post" action="/api/stock-alerts" className="grid gap-3">
      <input type="hidden" name="locale" value={locale} />
      <PersonCheck label={t("trap")} />
      {others.length === 0 ? (
        <input type="hidden" name="variantId" value={only?.id} />
      ) : (
        <SelectField id="alert-variant" name="variantId" label={t("choice")} defaultValue={only?.id}>
          {soldOut.map((variant) => (
            <option key={variant.id} value={variant.id}>
              {choiceLabel(product, variant, locale)}
            </option>
          ))}
        </SelectField>
      )}
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-48 flex-1">
          <EmailField id="email-alert" label={t("email")} />
        </div>
        <button type="submit" className="btn btn-quiet border-accent text-accent">
          {t("button")}
        </button>
      </div>
      <p className="text-xs text-muted">{t.rich("promise", { days: alertDays, link: privacyLink(locale) })}</p>
    </form>
  );
}
