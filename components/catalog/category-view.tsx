import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { type CategoryNode, type CategoryTree, childrenOf, trailOf } from "@/lib/catalog/category-tree";
import type { Listing, ListingResult } from "@/lib/catalog/listing";
import { categoryPath } from "@/lib/catalog/paths";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { ProductListing } from "./product-listing";
import { ProductPicture } from "./product-picture";

type Props = {
  locale: Locale;
  tree: CategoryTree;
  category: CategoryNode;
  listing: Listing;
  result: ListingResult;
};

/** A category, static or filtered: the same page. */
export function CategoryView({ locale, tree, category, listing, result }: Props) {
  const t = translations(locale, "catalog");
  const trail = trailOf(tree, category.id);
  const crumbs = trail.map((node) => ({
    name: node.name,
    href: node.id === category.id ? undefined : categoryPath(locale, node.path),
  }));
  return (
    <div className="container-page grid grid-cols-1 gap-4 pt-2 pb-5 lg:gap-5 lg:pt-5">
      <header className="grid gap-1">
        <Breadcrumbs label={t("breadcrumbs")} crumbs={[{ name: t("home"), href: `/${locale}` }, ...crumbs]} />
        <h1 className="text-2xl">{category.name}</h1>
        {category.description && <p className="mt-1 max-w-2xl text-muted">{category.description}</p>}
      </header>
      <SubCategories locale={locale} nodes={childrenOf(tree, category.id)} label={t("subcategories")} />
      <ProductListing
        locale={locale}
        path={categoryPath(locale, category.path)}
        fixed={[]}
        listing={listing}
        result={result}
        defaultSort="new"
        empty={
          <EmptyState
            title={t("empty.categoryTitle")}
            text={t("empty.categoryText")}
            icon={<Icon name="store" size={32} />}
          >
            <a href={`/${locale}`} className="btn btn-primary">
              {t("home")}
            </a>
          </EmptyState>
        }
      />
    </div>
  );
}

function SubCategories({ locale, nodes, label }: { locale: Locale; nodes: CategoryNode[]; label: string }) {
  if (nodes.length === 0) return null;
  return (
    <nav aria-label={label}>
      <ul className="scroll-row -mx-4 flex gap-2 px-4 lg:mx-0 lg:flex-wrap lg:px-0">
        {nodes.map((node) => (
          <li key={node.id} className="flex-none">
            <a
              href={categoryPath(locale, node.path)}
              className="card flex min-h-14 items-center gap-3 py-1.5 ps-1.5 pe-4 hover:border-edge"
            >
              {node.picture && (
                <ProductPicture
                  picture={node.picture}
                  sizes="44px"
                  alt=""
                  className="size-11 rounded-control object-cover"
                />
              )}
              <span className="text-sm font-medium">{node.name}</span>
              <bdi className="text-xs text-muted">{node.count}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
