import { ProductGrid } from "@/components/catalog/product-grid";
import { GonePage } from "@/components/ui/gone-page";
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
    <GonePage
      title={t(what)}
      text={title ? t("text", { title }) : undefined}
      icon={<Icon name="package" size={36} />}
      list={shelf && { name: t("shelf", { name: shelf.name }), href: shelf.href }}
      home={{ name: t("home"), href: `/${locale}` }}
      instead={t("instead")}
    >
      {products.length > 0 && <ProductGrid products={products} locale={locale} />}
    </GonePage>
  );
}
