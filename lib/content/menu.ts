import { type CategoryTree, rootsOf } from "@/lib/catalog/category-tree";
import { categoryPath } from "@/lib/catalog/paths";
import type { Locale } from "@/lib/locale";
import { blogPath, faqPath, pressPath } from "./blog-paths";
import type { MenuEntry } from "./documents";
import { filmsPath } from "./film";
import { guidesPath } from "./guide";
import { podcastsPath } from "./podcast";
import { type StaticPage, staticPages, staticPath } from "./static-pages";

export type MenuLink = { name: string; href: string };

/** What menus need to name their targets, in one language. */
export type MenuWorld = {
  locale: Locale;
  tree: CategoryTree;
  /** products and pieces by id: their names and addresses */
  products: Record<number, MenuLink>;
  pieces: Record<number, MenuLink>;
  nameOf: (page: StaticPage | OtherPage) => string;
};

/** The links of a menu; an entry whose target is gone or not in this language is left out. */
export const linksOf = (entries: readonly MenuEntry[], world: MenuWorld): MenuLink[] =>
  entries.flatMap((entry) =>
    targetsOf(entry, world).map((link) => ({ ...link, name: entry.label[world.locale] || link.name })),
  );

function targetsOf({ target, label }: MenuEntry, world: MenuWorld): MenuLink[] {
  const { locale, tree, products, pieces } = world;
  switch (target.kind) {
    case "categories":
      return rootsOf(tree).map((node) => ({ name: node.name, href: categoryPath(locale, node.path) }));
    case "category":
      return tree
        .filter((node) => node.id === target.id)
        .map((node) => ({ name: node.name, href: categoryPath(locale, node.path) }));
    case "product":
      return known(products[target.id]);
    case "piece":
      return known(pieces[target.id]);
    case "fixed":
      return [{ name: world.nameOf(target.page), href: fixedPath(target.page, locale) }];
    case "link":
      return [{ name: label[locale], href: target.href }];
  }
}

const known = (link: MenuLink | undefined): MenuLink[] => (link ? [link] : []);

type Fixed = Extract<MenuEntry["target"], { kind: "fixed" }>["page"];

const others = {
  blog: blogPath,
  faq: faqPath,
  press: pressPath,
  track: (locale: Locale) => `/${locale}/track`,
  guides: guidesPath,
  films: filmsPath,
  podcast: podcastsPath,
};
export type OtherPage = keyof typeof others;
/** Pages that are always there and are not texts of their own. */
export const otherPages = Object.keys(others) as OtherPage[];

const isStatic = (page: Fixed): page is StaticPage => staticPages.some((known) => known === page);

export const fixedPath = (page: Fixed, locale: Locale): string =>
  isStatic(page) ? staticPath(page, locale) : others[page](locale);

/** Law 18-05, articles 10 and 11: these are reachable from every page, whatever the merchant takes out of the menus. */
const required = ["terms", "privacy", "legal"] as const;

/** The entries with what the law wants added at their end. */
export function withLegalPages(entries: readonly MenuEntry[], elsewhere: readonly MenuEntry[]): MenuEntry[] {
  const has = (page: Fixed) =>
    [...entries, ...elsewhere].some(({ target }) => target.kind === "fixed" && target.page === page);
  const missing = required.filter((page) => !has(page));
  return [
    ...entries,
    ...missing.map((page): MenuEntry => ({ label: { ar: "", fr: "" }, target: { kind: "fixed", page } })),
  ];
}
