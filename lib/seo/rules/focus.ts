import { slugWords } from "../audit-address";
import type { PageFacts } from "../audit-page";
import { evidence, type PageRule, type ShopRule } from "../audit-rule";
import { holdsKeyword } from "../focus-match";
import { groupsOf } from "../groups";

export const focusPlaces = ["title", "description", "h1", "paragraph", "slug", "alt"] as const;
export type FocusPlace = (typeof focusPlaces)[number];

/** Where a page says what it wants to be found for (row 96: "شراء الذهب الجزائري"), and where not. */
export function focusPlacesOf(page: PageFacts, keyword: string): Record<FocusPlace, boolean> {
  const holds = (texts: readonly string[]) => texts.some((text) => holdsKeyword(text, keyword));
  return {
    title: holds([page.title]),
    description: holds([page.description]),
    h1: holds(page.h1s),
    paragraph: holds([page.firstParagraph]),
    slug: holds([slugWords(page.path)]),
    alt: holds(page.pictures.map(({ alt }) => alt ?? "")),
  };
}

/** Evidence: the names of the places, for the panel to put into words. */
export const focusRules = {
  focus_absent: {
    severity: "warning",
    of: "html",
    check: (page, { focus }) => {
      if (!focus) return null;
      const places = focusPlacesOf(page, focus);
      return evidence(focusPlaces.filter((place) => !places[place]));
    },
  },
} satisfies Record<string, PageRule>;

/** Two pages that want the same take visitors from one another. */
export const focusShopRules = {
  focus_twice: {
    severity: "warning",
    check: ({ focus, pages }) => {
      const groups = groupsOf(focus, ({ locale, key }) => `${locale} ${key}`).values();
      const rivals = [...groups].filter((group) => group.length > 1);
      const entries = rivals.flatMap((group) =>
        group
          .filter(({ path }) => pages.has(path))
          .map(({ path }) => [path, group.map((rival) => rival.path).filter((rival) => rival !== path)] as const),
      );
      return new Map(entries.map(([path, others]) => [path, { count: others.length, items: others.slice(0, 10) }]));
    },
  },
} satisfies Record<string, ShopRule>;
