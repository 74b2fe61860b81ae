import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import type { CategoryNode } from "@/lib/catalog/category-tree";
import { categoryPath, productPath } from "@/lib/catalog/paths";
import type { Product } from "@/lib/catalog/product";
import type { ProductCard } from "@/lib/catalog/product-card";
import { firstVariant } from "@/lib/catalog/variant-choice";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import type { ShopSettings } from "@/lib/settings/shop-settings";
import { AskSeller } from "./ask-seller";
import { BuyBar } from "./buy-bar";
import { BuyBox } from "./buy-box";
import { Gallery } from "./gallery";
import { ProductDetails } from "./product-details";
import { ProductGrid } from "./product-grid";

type Props = {
  locale: Locale;
  product: Product;
  trail: CategoryNode[];
  related: ProductCard[];
  shop: ShopSettings;
  /** the shop's address, without a final slash */
  origin: string;
  /** who is told when it is back, what delivery costs, the order card, ways to share, the shop's promises: parts of higher domains */
  alert: ReactNode;
  delivery: ReactNode;
  order: ReactNode;
  share: ReactNode;
  promises: ReactNode;
  /** a film in which it is seen, and the way there from its pictures */
  film: ReactNode;
  filmLink: ReactNode;
};

/** A product page: pictures, choice, order card, words, others like it. */
export function ProductView({ locale, product, trail, related, shop, origin, ...parts }: Props) {
  const t = translations(locale, "catalog");
  const first = firstVariant(product.variants);
  const isAvailable = (first?.stock ?? 0) > 0;
  const crumbs = trail.map((node) => ({ name: node.name, href: categoryPath(locale, node.path) }));
  const category = trail.at(-1);
  return (
    <article className="container-page">
      <div className="grid grid-cols-1 gap-x-10 lg:grid-cols-2 lg:pt-4">
        <div className="order-2 pt-3 lg:order-none lg:col-span-2 lg:pb-2 lg:pt-0">
          <Breadcrumbs label={t("breadcrumbs")} crumbs={[{ name: t("home"), href: `/${locale}` }, ...crumbs]} />
        </div>
        <div className="relative order-1 lg:sticky lg:top-32 lg:order-none lg:self-start">
          <Gallery product={product} locale={locale} />
          {parts.filmLink}
        </div>
        <div className="order-3 grid grid-cols-1 gap-5 lg:order-none">
          <h1 className="text-2xl">{product.title}</h1>
          <BuyBox product={product} locale={locale} lowStockAt={shop.lowStockAt} />
          {parts.alert}
          {parts.delivery}
          {isAvailable && <section id="order">{parts.order}</section>}
          <div className="flex flex-wrap gap-2 *:grow">
            <AskSeller
              locale={locale}
              title={product.title}
              url={origin + encodeURI(productPath(locale, product.slug))}
              whatsapp={shop.whatsapp}
            />
            {parts.share}
          </div>
          <div className="product-promises">{parts.promises}</div>
          <ProductDetails
            product={product}
            locale={locale}
            sku={first?.sku ?? ""}
            category={
              category && (
                <a
                  href={categoryPath(locale, category.path)}
                  className="link -my-[0.4375rem] inline-flex min-h-11 items-center"
                >
                  {category.name}
                </a>
              )
            }
          />
        </div>
      </div>
      {parts.film}
      {related.length > 0 && (
        <section aria-labelledby="related" className="mt-10">
          <h2 id="related" className="mb-3 text-xl">
            {t("product.related")}
          </h2>
          {/* Five fill a row of desktops; on the others the fifth would stand alone. */}
          <div className="max-xl:[&_li:nth-child(5)]:hidden">
            <ProductGrid products={related} locale={locale} />
          </div>
        </section>
      )}
      {isAvailable && first && <BuyBar price={first.price} locale={locale} />}
    </article>
  );
}
