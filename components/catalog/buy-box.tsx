import { Icon } from "@/components/ui/icon";
import { firstVariant } from "@/lib/catalog/variant-choice";
import { translations } from "@/lib/i18n/translations";
import { PriceBlock, StockLine } from "./price-block";
import { type VariantContext, variantData } from "./variant-data";
import { VariantPicker } from "./variant-picker";

/** The order form of components/checkout: what is chosen here belongs to it, and "add to cart" is its other button. */
export const orderFormId = "order-form";

/** Price, options, quantity and cart button of a product. */
export async function BuyBox(context: VariantContext) {
  const { product, locale } = context;
  const t = translations(locale, "catalog.product");
  const [variants, first] = [product.variants, firstVariant(product.variants)];
  if (!first) return null;
  // Nothing left in any choice: there is nothing to count or to put in the cart, only to wait for.
  const isAvailable = variants.some(({ stock }) => stock > 0);
  const [data, shown] = await Promise.all([
    Promise.all(variants.map((variant) => variantData(context, variant))),
    variantData(context, first),
  ]);
  return (
    <variant-picker
      className="grid grid-cols-1 gap-5"
      data-variants={JSON.stringify(data)}
      data-unavailable={t("soldOut")}
    >
      <div className="grid gap-1">
        <PriceBlock shown={shown} locale={locale} />
        <StockLine shown={shown} />
        {isAvailable && (
          <p data-sold-out hidden={first.stock > 0} className="text-sm text-muted">
            {t("soldOutHelp")}
          </p>
        )}
      </div>
      <input type="hidden" name="variantId" form={orderFormId} disabled />
      <VariantPicker product={product} locale={locale} choices={first.choices} formId={orderFormId} />
      <div className="flex flex-wrap items-end gap-3" hidden={!isAvailable}>
        <Quantity
          label={t("quantity")}
          less={t("less")}
          more={t("more")}
          most={Math.max(1, Math.min(20, first.stock))}
        />
        <add-to-cart
          className="block min-w-40 grow"
          data-cart-url={`/${locale}/cart`}
          data-cart-label={t("seeCart")}
          data-kept={t("keptCart")}
        >
          <button
            type="submit"
            form={orderFormId}
            name="action"
            value="add"
            formAction="/api/cart"
            formNoValidate
            data-buy
            disabled={first.stock <= 0}
            className="btn btn-quiet w-full border-accent text-accent"
          >
            <Icon name="shopping-bag" size={20} />
            {t("addToCart")}
          </button>
          <p role="status" data-notice hidden className="mt-2 text-sm" />
        </add-to-cart>
      </div>
    </variant-picker>
  );
}

type QuantityProps = { label: string; less: string; more: string; most: number };

function Quantity({ label, less, more, most }: QuantityProps) {
  return (
    <div className="grid gap-1">
      <label htmlFor="quantity" className="text-sm font-semibold">
        {label}
      </label>
      <div className="flex items-center rounded-control border border-edge bg-card" dir="ltr">
        <button type="button" data-step="-1" className="icon-btn" aria-label={less}>
          <Icon name="minus" size={18} />
        </button>
        <input
          id="quantity"
          form={orderFormId}
          type="number"
          name="quantity"
          inputMode="numeric"
          min={1}
          max={most}
          defaultValue={1}
          className="h-11 w-11 appearance-none bg-transparent text-center [appearance:textfield]"
        />
        <button type="button" data-step="1" className="icon-btn" aria-label={more}>
          <Icon name="plus" size={18} />
        </button>
      </div>
    </div>
  );
}
