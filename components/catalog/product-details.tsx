import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { factWords } from "@/lib/catalog/fact-words";
import type { Product } from "@/lib/catalog/product";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

type Props = { product: Product; locale: Locale; sku: string; category: ReactNode };

/** Description and facts, folded. */
export function ProductDetails({ product, locale, sku, category }: Props) {
  const t = translations(locale, "catalog.product");
  return (
    <div className="divide-y divide-line border-y border-line">
      {product.description && (
        <Accordion title={t("description")} isOpen>
          <div className="grid gap-3 text-muted" dir="auto">
            {product.description.split(/\n+/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </Accordion>
      )}
      <Accordion title={t("details")} isOpen={product.facts.length > 0}>
        <dl className="product-facts">
          {product.facts.map((fact) => {
            const { name, value } = factWords(fact, locale);
            return (
              <Fact key={fact.code} name={name}>
                <span dir="auto">{value}</span>
              </Fact>
            );
          })}
          <Fact name={t("category")}>{category}</Fact>
          {product.brand && (
            <Fact name={t("brand")}>
              <bdi>{product.brand}</bdi>
            </Fact>
          )}
          {product.options.map(({ code, name, values }) => (
            <Fact key={code} name={name}>
              {values.map((value) => value.name).join(locale === "ar" ? "، " : ", ")}
            </Fact>
          ))}
          <Fact name={t("sku")}>
            <bdi data-sku>{sku}</bdi>
          </Fact>
        </dl>
      </Accordion>
    </div>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function Accordion({ title, isOpen = false, children }: { title: string; isOpen?: boolean; children: ReactNode }) {
  return (
    <details className="accordion" open={isOpen}>
      <summary>
        {title}
        <Icon name="chevron-down" size={18} />
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
