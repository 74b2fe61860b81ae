import { permanentRedirect } from "next/navigation";
import { MissingPage } from "@/app/[locale]/missing-page";
import { GoneNotice } from "@/components/catalog/gone-notice";
import { cacheTags } from "@/lib/cache-tags";
import { type CategoryTree, trailOf } from "@/lib/catalog/category-tree";
import { categoryPath, productPath, spellingsOf } from "@/lib/catalog/paths";
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
  const [asked, tidy] = isLocale(locale)
    ? await Promise.all(spellingsOf(param).map((slug) => findFormerProduct(locale, slug)))
    : [];
  if (!asked) await followMerchant(`/${locale}/products/${param}`);
  const former = asked ?? tidy;
  if (!isLocale(locale) || !former) return <MissingPage params={params} isKept />;
  if (former.kind === "moved") permanentRedirect(encodeURI(productPath(locale, former.slug)));
  return (
    <MissingPage params={params} status={410} isKept>
      <GoneNotice locale={locale} what="product" title={former.title} {...(await besides(locale, former))} />
    </MissingPage>
  );
}

/** For an address where nothing of ours ever was: on to where the merchant says it leads, or 404. */
export async function movedPage(params: Promise<{ locale: string }>, path: string, query = "") {
  await followMerchant(path, query);
  return <MissingPage params={params} />;
}

async function followMerchant(path: string, query = ""): Promise<void> {
  const to = await followRedirect(path, query);
  if (to) permanentRedirect(encodeURI(await currentPathOf(to)));
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

/** The same for a category; `hrefOf` keeps the filters that were asked for, for which a page is made each time. */
export async function formerCategory(params: Params<string[]>, hrefOf?: (path: string) => string) {
  const isKept = hrefOf === undefined;
  await tagPage(cacheTags.catalog, cacheTags.redirects);
  const { locale, slug } = await params;
  const spelled = slug.slice(0, 8).map(spellingsOf);
  if (!isLocale(locale) || slug.length > 8 || spelled.some((spellings) => spellings.length === 0))
    return <MissingPage params={params} isKept={isKept} />;
  const tree = await categoryTree(locale);
  const [asked, tidy] = await Promise.all(
    [spelled.map(([first = ""]) => first), spelled.map((spellings) => spellings.at(-1) ?? "")].map((path) =>
      findFormerCategory({ locale, tree }, path),
    ),
  );
  if (!asked) await followMerchant(`/${locale}/categories/${slug.join("/")}`);
  const former = asked ?? tidy;
  if (!former) return <MissingPage params={params} isKept={isKept} />;
  if (former.kind === "moved") {
    const path = categoryPath(locale, former.path);
    permanentRedirect(encodeURI(hrefOf?.(path) ?? path));
  }
  const products = await listBestSellers(locale, 10);
  return (
    <MissingPage params={params} status={410} isKept={isKept}>
      <GoneNotice locale={locale} what="category" title={former.title} products={products} />
    </MissingPage>
  );
}
