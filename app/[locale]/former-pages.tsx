import { permanentRedirect } from "next/navigation";
import { MissingPage } from "@/app/[locale]/missing-page";
import { GoneNotice } from "@/components/catalog/gone-notice";
import { cacheTags } from "@/lib/cache-tags";
import { type CategoryTree, trailOf } from "@/lib/catalog/category-tree";
import { categoryPath, productPath, slugOfParam } from "@/lib/catalog/paths";
import { categoryTree } from "@/lib/catalog/queries/category-tree";
import {
  currentPathOf,
  type FormerProduct,
  findFormerCategory,
  findFormerProduct,
} from "@/lib/catalog/queries/former-address";
import { listBestSellers, listRelatedProducts } from "@/lib/catalog/queries/product-cards";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { isLocale, type Locale } from "@/lib/locale";
import { followRedirect } from "@/lib/settings/queries/redirects";

type Params<Slug> = Promise<{ locale: string; slug: Slug }>;

/** For an address without a product: on to the new one, 410 with what is like it, or 404. Called by the page, so that a redirect is its status. */
export async function formerProduct(params: Params<string>) {
  // Tagged, so that a product published again does not stay behind its kept 404.
  await tagPage(cacheTags.catalog, cacheTags.redirects);
  const { locale, slug: param } = await params;
  const slug = slugOfParam(param);
  const former = isLocale(locale) && slug !== null ? await findFormerProduct(locale, slug) : null;
  if (!isLocale(locale) || !former) return movedPage(params, `/${locale}/products/${param}`);
  if (former.kind === "moved") permanentRedirect(encodeURI(productPath(locale, former.slug)));
  return (
    <MissingPage params={params} status={410}>
      <GoneNotice locale={locale} what="product" title={former.title} {...(await besides(locale, former))} />
    </MissingPage>
  );
}

/** For an address where nothing of ours ever was: on to where the merchant says it leads, or 404. */
export async function movedPage(params: Promise<{ locale: string }>, path: string, query = "") {
  const to = await followRedirect(path, query);
  if (to) permanentRedirect(encodeURI(await currentPathOf(to)));
  return <MissingPage params={params} />;
}

async function besides(locale: Locale, { id, categoryId }: Extract<FormerProduct, { kind: "gone" }>) {
  const tree = await categoryTree(locale);
  const shelf = tree.find((node) => node.id === categoryId);
  const categoryIds = shelf ? aroundOf(tree, shelf.id) : [];
  const products = shelf
    ? await listRelatedProducts(locale, { id, categoryIds }, 10)
    : await listBestSellers(locale, 10);
  return { products, shelf: shelf && { name: shelf.name, href: categoryPath(locale, shelf.path) } };
}

const aroundOf = (tree: CategoryTree, id: number): number[] => {
  const [root] = trailOf(tree, id);
  return tree.filter((node) => node.id === root?.id || node.parentId === root?.id).map((node) => node.id);
};

/** The same for a category; `hrefOf` keeps the filters that were asked for. */
export async function formerCategory(params: Params<string[]>, hrefOf: (path: string) => string = (path) => path) {
  await tagPage(cacheTags.catalog, cacheTags.redirects);
  const { locale, slug } = await params;
  const path = slug.slice(0, 8).flatMap((part) => slugOfParam(part) ?? []);
  if (!isLocale(locale) || path.length !== slug.length) return <MissingPage params={params} />;
  const former = await findFormerCategory({ locale, tree: await categoryTree(locale) }, path);
  if (!former) return movedPage(params, `/${locale}/categories/${slug.join("/")}`);
  if (former.kind === "moved") permanentRedirect(encodeURI(hrefOf(categoryPath(locale, former.path))));
  const products = await listBestSellers(locale, 10);
  return (
    <MissingPage params={params} status={410}>
      <GoneNotice locale={locale} what="category" title={former.title} products={products} />
    </MissingPage>
  );
}
