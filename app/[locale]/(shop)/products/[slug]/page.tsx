import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { formerProduct } from "@/app/[locale]/former-pages";
import { missingMetadata } from "@/app/[locale]/missing-page";
import { PageShell } from "@/app/[locale]/page-shell";
import { DeliveryQuote } from "@/components/catalog/delivery-quote";
import { ProductView } from "@/components/catalog/product-view";
import { OrderForm } from "@/components/checkout/order-form";
import { BannerSlot } from "@/components/content/banner-slot";
import { FilmJump, ProductFilm } from "@/components/content/films/product-film";
import { ShareFold } from "@/components/content/share-row";
import { StockAlertForm } from "@/components/customers/stock-alert-form";
import { JsonLd } from "@/components/seo/json-ld";
import { ProductTags } from "@/components/seo/product-tags";
import { TrustBlock } from "@/components/shop/trust-block";
import { cacheTags } from "@/lib/cache-tags";
import { trailOf } from "@/lib/catalog/category-tree";
import { productPath, slugOfParam } from "@/lib/catalog/paths";
import { choiceLabel } from "@/lib/catalog/product";
import { categoryTree } from "@/lib/catalog/queries/category-tree";
import { findProductBySlug, listProductSlugs } from "@/lib/catalog/queries/find-product";
import { listRelatedProducts } from "@/lib/catalog/queries/product-cards";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { firstVariant } from "@/lib/catalog/variant-choice";
import { listBanners } from "@/lib/content/queries/banners";
import { findFilmOfProduct } from "@/lib/content/queries/films";
import { billboardScript } from "@/lib/env";
import { isLocale, type Locale, otherLocale, pick } from "@/lib/locale";
import { firstMobile } from "@/lib/phone";
import { filmData } from "@/lib/seo/film-data";
import { productSnippet } from "@/lib/seo/page-snippets";
import { productMeta, productNodes } from "@/lib/seo/product-page";
import { findSite } from "@/lib/seo/queries/find-site";
import { deliveryRates } from "@/lib/shipping/queries";

type Props = { params: Promise<{ locale: string; slug: string }> };

export const revalidate = 3600;

const prerendered = 500;

// A build without a database still succeeds: pages are then made at their first visit.
export async function generateStaticParams({ params }: { params: { locale: string } }) {
  return isLocale(params.locale) ? await listProductSlugs(params.locale, prerendered).catch(() => []) : [];
}

async function findProduct({ params }: Props) {
  const { locale, slug: param } = await params;
  const slug = slugOfParam(param);
  if (!isLocale(locale) || slug === null) return null;
  const product = await findProductBySlug(locale, slug);
  return product && { locale, product };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await findProduct(props);
  if (!found) return missingMetadata(props.params);
  const { locale, product } = found;
  const [site, tree, t] = await Promise.all([
    findSite(locale),
    categoryTree(locale),
    getTranslations({ locale, namespace: "catalog" }),
  ]);
  const said = { tree, from: t("price.from"), closing: t("metaClosing") };
  return productMeta(site, product, productSnippet(product, locale, said));
}

const pathIn = (locale: Locale, slugs: Partial<Record<Locale, string>>): string =>
  slugs[locale] ? productPath(locale, slugs[locale]) : `/${locale}`;

export default async function ProductPage(props: Props) {
  const found = await findProduct(props);
  if (!found) return formerProduct(props.params);
  const { locale, product } = found;
  await tagPage(cacheTags.product(product.id), cacheTags.catalog);
  const [tree, site, rates, banners, film, t] = await Promise.all([
    categoryTree(locale),
    findSite(locale),
    deliveryRates(),
    listBanners(locale, "product_price"),
    findFilmOfProduct(locale, product.id),
    getTranslations({ locale, namespace: "catalog" }),
  ]);
  const { shop } = site;
  const trail = trailOf(tree, product.categoryId);
  const related = await listRelatedProducts(locale, { id: product.id, categoryIds: relativesOf(tree, trail) }, 5);
  const first = firstVariant(product.variants);
  const { freeDeliveryFrom } = shop;

  return (
    <PageShell locale={locale} alternateHref={pathIn(otherLocale(locale), product.slugs)}>
      <ProductTags product={product} />
      <JsonLd
        nodes={[
          ...productNodes(site, { product, trail, rates, home: t("home") }),
          ...(film ? [filmData(site, film)] : []),
        ]}
      />
      <ProductView
        locale={locale}
        product={product}
        trail={trail}
        related={related}
        shop={shop}
        origin={site.origin}
        alert={<StockAlertForm product={product} locale={locale} />}
        delivery={
          <>
            <BannerSlot placement="product_price" banners={banners} code={billboardScript} />
            <DeliveryQuote locale={locale} rates={rates} freeDeliveryFrom={freeDeliveryFrom} />
          </>
        }
        share={
          <ShareFold
            locale={locale}
            title={product.title}
            url={site.origin + encodeURI(productPath(locale, product.slug))}
            subject={`product:${product.id}`}
          />
        }
        promises={<TrustBlock locale={locale} returnsDays={shop.returnsDays} />}
        film={film && <ProductFilm film={film} productId={product.id} locale={locale} />}
        filmLink={film && <FilmJump film={film} locale={locale} />}
        order={
          first && (
            <OrderForm
              locale={locale}
              source="express"
              rates={rates}
              freeDeliveryFrom={freeDeliveryFrom}
              sms={firstMobile([shop.whatsapp, shop.phone])}
              subtotal={first.price}
              lineLabel={[product.title, choiceLabel(product, first, locale)]
                .filter(Boolean)
                .join(pick(locale, "، ", ", "))}
            >
              <input type="hidden" name="productId" value={product.id} />
            </OrderForm>
          )
        }
      />
    </PageShell>
  );
}

// Its own shelf, and the ones beside it when that one is small.
const relativesOf = (tree: Awaited<ReturnType<typeof categoryTree>>, trail: { id: number }[]): number[] => {
  const root = trail[0]?.id;
  return tree.filter(({ id, parentId }) => id === root || parentId === root).map(({ id }) => id);
};
