import type { Product, ProductOption } from "@/lib/catalog/product";
import { chartFor } from "@/lib/catalog/size-chart";
import { isBuyable } from "@/lib/catalog/variant-choice";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { SizeGuide } from "./size-guide";
import { Swatch } from "./swatch";

type Props = { product: Product; locale: Locale; choices: Record<string, string>; formId: string };

/** Radio groups that belong to the order form: they work alone, the island marks which combinations can be bought. */
export function VariantPicker({ product, locale, choices, formId }: Props) {
  const t = translations(locale, "catalog.product");
  return product.options.map((option) => (
    <div key={option.code}>
      <fieldset data-option={option.code}>
        <legend className="mb-2 text-sm font-semibold">
          {t("optionLabel", { name: option.name })}{" "}
          <span data-chosen className="font-normal text-muted">
            {chosenName(option, choices)}
          </span>
        </legend>
        <div className="flex flex-wrap gap-2">
          {option.values.map(({ code, name, swatch }) => {
            const isOff = !isBuyable(product, option.code, code, choices);
            return (
              <label key={code} className="choice" data-off={isOff ? "" : undefined}>
                <input
                  type="radio"
                  form={formId}
                  name={`option.${option.code}`}
                  value={code}
                  defaultChecked={choices[option.code] === code}
                  className="sr-only"
                />
                {swatch && <Swatch colour={swatch} size="choice" />}
                <span dir="auto">{name}</span>
                <span data-why className="sr-only" hidden={!isOff}>
                  ({t("notTogether")})
                </span>
              </label>
            );
          })}
        </div>
      </fieldset>
      {option.code === "size" && product.sizeChart && (
        <SizeGuide
          chart={chartFor(
            product.sizeChart,
            option.values.map(({ name }) => name),
          )}
          locale={locale}
        />
      )}
    </div>
  ));
}

const chosenName = ({ code, values }: ProductOption, choices: Record<string, string>): string =>
  values.find((value) => value.code === choices[code])?.name ?? "";
