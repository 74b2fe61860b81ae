import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import type { Product } from "@/lib/catalog/product";
import type { Locale } from "@/lib/locale";

type Props = { product: Product; locale: Locale; sku: string; category: ReactNode };

/** Description and facts, folded. */
export async function ProductDetails({ product, locale, sku, category }: Props) {
  const t = await getTranslations({ locale, namespace: "catalog.product" });
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
      <Accordion title={t("details")}>
        <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 text-sm">
          <dt className="text-muted">{t("category")}</dt>
          <dd>{category}</dd>
          {product.options.map(({ code, name, values }) => (
            <div key={code} className="contents">
              <dt className="text-muted">{name}</dt>
              <dd>{values.map((value) => value.name).join(locale === "ar" ? "، " : ", ")}</dd>
            </div>
          ))}
          <dt className="text-muted">{t("sku")}</dt>
          <dd>
            <bdi data-sku>{sku}</bdi>
          </dd>
        </dl>
      </Accordion>
    </div>
  );
}

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
