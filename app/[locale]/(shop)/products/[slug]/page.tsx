import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageShell } from "@/app/[locale]/page-shell";
import { DeliveryQuote } from "@/components/catalog/delivery-quote";
import { ProductView } from "@/components/catalog/product-view";
import { OrderForm } from "@/components/checkout/order-form";
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
import { env } from "@/lib/env";
import { languagesOf } from "@/lib/i18n/alternates";
import { isLocale, type Locale, otherLocale, pick } from "@/lib/locale";
import { pictureUrl } from "@/lib/media/picture";
import { shopSettings } from "@/lib/settings/queries";
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
  if (!found) return {};
  const { locale, product } = found;
  const description = product.description.replace(/\s+/g, " ").slice(0, 160);
  const [picture] = product.pictures;
  return {
    title: product.title,
    description,
    alternates: languagesOf(locale, { ar: pathIn("ar", product.slugs), fr: pathIn("fr", product.slugs) }),
    openGraph: { title: product.title, description, images: picture && [pictureUrl(picture, 640, "jpg")] },
  };
}

const pathIn = (locale: Locale, slugs: Partial<Record<Locale, string>>): string =>
  slugs[locale] ? productPath(locale, slugs[locale]) : `/${locale}`;

export default async function ProductPage(props: Props) {
  const found = await findProduct(props);
  // Tagged too: a product taken back and published again must not stay behind its kept 404.
  if (!found) await tagPage(cacheTags.catalog);
  if (!found) notFound();
  const { locale, product } = found;
  await tagPage(cacheTags.product(product.id), cacheTags.catalog);
  const [tree, shop, rates] = await Promise.all([categoryTree(locale), shopSettings(), deliveryRates()]);
  const trail = trailOf(tree, product.categoryId);
  const related = await listRelatedProducts(locale, { id: product.id, categoryIds: relativesOf(tree, trail) }, 5);
  const first = firstVariant(product.variants);
  const { freeDeliveryFrom } = shop;

  return (
    <PageShell locale={locale} alternateHref={pathIn(otherLocale(locale), product.slugs)}>
      <ProductView
        locale={locale}
        product={product}
        trail={trail}
        related={related}
        shop={shop}
        origin={env.APP_URL}
        delivery={<DeliveryQuote locale={locale} rates={rates} freeDeliveryFrom={freeDeliveryFrom} />}
        promises={<TrustBlock locale={locale} returnsDays={shop.returnsDays} />}
        order={
          first && (
            <OrderForm
              locale={locale}
              source="express"
              rates={rates}
              freeDeliveryFrom={freeDeliveryFrom}
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
