import { isFurtherPage } from "@/lib/content/list-page";
import { pathOf } from "../audit-address";
import type { PageFacts } from "../audit-page";
import { isIndexable, perPage, type ShopFacts, type ShopRule } from "../audit-rule";

const isRedirect = ({ status }: PageFacts) => status >= 300 && status < 400;
// Page 2 of a list is found through page 1: a sitemap names lists once.
const isFurther = (path: string) => path.includes("?") || isFurtherPage(path);
const isBroken = (page: PageFacts | undefined) => page !== undefined && (page.status === 0 || page.status >= 400);

/** Links between pages: what they lead to, and what none leads to. */
export const linkRules = {
  link_broken: {
    severity: "error",
    check: ({ pages }) =>
      perPage(pages, ({ links }) =>
        links.flatMap((link) => (isBroken(pages.get(link)) ? [`${link} (${pages.get(link)?.status || "–"})`] : [])),
      ),
  },
  link_redirected: {
    severity: "notice",
    check: (shop) =>
      perPage(shop.pages, (page) =>
        isRedirect(page) ? [] : page.links.filter((link) => hopsOf(link, shop).kind === "single"),
      ),
  },
  redirect_chain: {
    severity: "warning",
    check: (shop) =>
      perPage(shop.pages, (page) => {
        const { kind, trail } = hopsOf(page.path, shop);
        return kind === "chain" ? [trail.join(" → ")] : [];
      }),
  },
  redirect_loop: {
    severity: "error",
    check: (shop) =>
      perPage(shop.pages, (page) => {
        const { kind, trail } = hopsOf(page.path, shop);
        return kind === "loop" ? [trail.join(" → ")] : [];
      }),
  },
  orphan: {
    severity: "warning",
    check: (shop) => {
      const linked = linkedPaths(shop);
      const isOrphan = (page: PageFacts) => isIndexable(page) && shop.listed.has(page.path) && !linked.has(page.path);
      return perPage(shop.pages, (page) => (shop.isComplete && isOrphan(page) ? [page.path] : []));
    },
  },
  listed_broken: {
    severity: "error",
    check: ({ pages, listed }) =>
      perPage(pages, (page) => (listed.has(page.path) && page.status !== 200 ? [`${page.status || "–"}`] : [])),
  },
  listed_noindex: {
    severity: "error",
    check: ({ pages, listed }) =>
      perPage(pages, (page) =>
        listed.has(page.path) && page.status === 200 && page.isHtml && page.isNoindex ? ["noindex"] : [],
      ),
  },
  not_listed: {
    severity: "notice",
    check: ({ pages, listed, isComplete, origin }) =>
      perPage(pages, (page) => {
        const isItself = page.canonical === null || pathOf(page.canonical, origin) === page.path;
        const wants = isComplete && isIndexable(page) && isItself && !isFurther(page.path);
        return wants && !listed.has(page.path) ? [page.path] : [];
      }),
  },
} satisfies Record<string, ShopRule>;

/** Where the redirects from a path lead: nowhere, one step, several, or in a circle. */
function hopsOf(path: string, { pages }: ShopFacts): { kind: "none" | "single" | "chain" | "loop"; trail: string[] } {
  const trail = [path];
  for (let page = pages.get(path); page && isRedirect(page); ) {
    const next = page.links[0];
    if (next === undefined) break;
    if (trail.includes(next)) return { kind: "loop", trail: [...trail, next] };
    trail.push(next);
    page = pages.get(next);
  }
  return { kind: trail.length === 1 ? "none" : trail.length === 2 ? "single" : "chain", trail };
}

// A page that links to itself is not linked.
function linkedPaths({ pages }: ShopFacts): Set<string> {
  const linked = new Set<string>();
  for (const { path, links } of pages.values()) for (const link of links) if (link !== path) linked.add(link);
  return linked;
}
