import { pathOf } from "../audit-address";
import type { PageFacts } from "../audit-page";
import { evidence, isIndexable, missing, type PageRule, perPage, type ShopFacts, type ShopRule } from "../audit-rule";
import { groupsOf } from "../groups";

/** What a page says of itself: which address is the true one, and what it is called in the other language. */
export const signalRules = {
  canonical_missing: { severity: "warning", of: "indexable", check: ({ canonical }) => missing(canonical === null) },
  canonical_wrong: {
    severity: "error",
    of: "indexable",
    check: ({ canonical }, { origin }) =>
      evidence(canonical !== null && !isAbsoluteWithin(canonical, origin) ? [canonical] : []),
  },
  hreflang_self: {
    severity: "notice",
    of: "indexable",
    check: ({ path, hreflangs }, { origin }) =>
      missing(hreflangs.length > 0 && !hreflangs.some(({ href }) => pathOf(href, origin) === path)),
  },
  lang_missing: { severity: "warning", of: "html", check: ({ lang }) => missing(lang === "") },
} satisfies Record<string, PageRule>;

const isAbsoluteWithin = (href: string, origin: string): boolean => href.startsWith(`${origin}/`) || href === origin;

/** The same seen from the other side: an address that is named must be there, and name back. */
export const signalShopRules = {
  canonical_elsewhere: {
    severity: "error",
    check: ({ pages, origin }) =>
      perPage(pages, (page) => {
        const named = isIndexable(page) && page.canonical ? pathOf(page.canonical, origin) : null;
        const target = named === null || named === page.path ? undefined : pages.get(named);
        return target && !isIndexable(target) ? [`${target.path} (${target.status})`] : [];
      }),
  },
  hreflang_no_return: {
    severity: "error",
    check: (shop) =>
      perPage(shop.pages, (page) =>
        isIndexable(page)
          ? page.hreflangs.flatMap(({ lang, href }) => (returns(page, href, shop) ? [] : [`${lang}: ${href}`]))
          : [],
      ),
  },
  title_twice: { severity: "warning", check: (shop) => twins(shop, ({ title }) => title) },
  description_twice: { severity: "warning", check: (shop) => twins(shop, ({ description }) => description) },
} satisfies Record<string, ShopRule>;

// x-default may name one language of the pair; an address that was not read is not judged.
function returns(page: PageFacts, href: string, { pages, origin }: ShopFacts): boolean {
  const path = pathOf(href, origin);
  const twin = path === null ? undefined : pages.get(path);
  if (path === page.path || path === null || !twin) return true;
  return twin.status === 200 && twin.hreflangs.some((back) => pathOf(back.href, origin) === page.path);
}

// Pages of one list share their title; what they show of themselves to search engines is their first. A name that is the
// same in both languages ("iPhone 15") is told once in each: search engines know the pair for one.
function twins({ pages, origin }: ShopFacts, textOf: (page: PageFacts) => string): ReturnType<ShopRule["check"]> {
  const isOwn = (page: PageFacts) => page.canonical === null || pathOf(page.canonical, origin) === page.path;
  const judged = new Set([...pages.values()].filter((page) => isIndexable(page) && isOwn(page) && textOf(page) !== ""));
  const byText = groupsOf([...judged], (page) => textOf(page).toLowerCase());
  return perPage(pages, (page) => {
    const alike = judged.has(page) ? (byText.get(textOf(page).toLowerCase()) ?? []) : [];
    if (alike.length < 2) return [];
    const translations = new Set(page.hreflangs.map(({ href }) => pathOf(href, origin)));
    return alike.filter((twin) => twin !== page && !translations.has(twin.path)).map(({ path }) => path);
  });
}
