import { ProductGrid } from "@/components/catalog/product-grid";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import type { ProductCard } from "@/lib/catalog/product-card";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

type Props = {
  locale: Locale;
  what: "product" | "category";
  /** what it was called */
  title: string;
  /** the shelf it stood on */
  shelf?: { name: string; href: string };
  /** what one may like instead */
  products: ProductCard[];
};

/** Where something was sold that will not come back: says so, and shows what is like it. */
export function GoneNotice({ locale, what, title, shelf, products }: Props) {
  const t = translations(locale, "catalog.gone");
  return (
    <div className="container-page">
      <EmptyState
        heading="h1"
        title={t(what)}
        text={title ? t("text", { title }) : undefined}
        icon={<Icon name="package" size={36} />}
      >
        {shelf && <ButtonLink href={shelf.href}>{t("shelf", { name: shelf.name })}</ButtonLink>}
        <ButtonLink look="quiet" href={`/${locale}`}>
          {t("home")}
        </ButtonLink>
      </EmptyState>
      {products.length > 0 && (
        <section aria-labelledby="instead">
          <h2 id="instead" className="mb-3 text-xl">
            {t("instead")}
          </h2>
          <ProductGrid products={products} locale={locale} />
        </section>
      )}
    </div>
  );
}
