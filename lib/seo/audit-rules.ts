import type { ParsedPage } from "./audit-page";
import { type Evidence, isIndexable, type PageContext, type Severity, type ShopFacts } from "./audit-rule";
import { focusRules, focusShopRules } from "./rules/focus";
import { linkRules } from "./rules/links";
import { phoneRules } from "./rules/phones";
import { pictureRules, pictureShopRules } from "./rules/pictures";
import { rightsRules } from "./rules/rights";
import { signalRules, signalShopRules } from "./rules/signals";
import { speedRules } from "./rules/speed";
import { structuredDataRules } from "./rules/structured-data";
import { textRules } from "./rules/texts";

const pageRules = {
  ...textRules,
  ...pictureRules,
  ...signalRules,
  ...structuredDataRules,
  ...rightsRules,
  ...speedRules,
  ...phoneRules,
  ...focusRules,
};
const shopRules = { ...linkRules, ...signalShopRules, ...pictureShopRules, ...focusShopRules };

export type RuleName = keyof typeof pageRules | keyof typeof shopRules;
export type Finding = { path: string; rule: RuleName; severity: Severity; detail: Evidence };

const severityOfRule: Record<RuleName, Severity> = Object.fromEntries(
  Object.entries({ ...pageRules, ...shopRules }).map(([name, { severity }]) => [name, severity]),
) as Record<RuleName, Severity>;

export const isRuleName = (name: string): name is RuleName => Object.hasOwn(severityOfRule, name);

/** Rules whose findings belong to the shop as a whole: judged when all pages are known. */
export const shopRuleNames = Object.keys(shopRules) as (keyof typeof shopRules)[];

/** What is wrong with one page, whatever the others are like. Broken and redirecting pages have no text to judge. */
export function examinePage(page: ParsedPage, context: PageContext): Finding[] {
  if (page.status !== 200 || !page.isHtml) return [];
  const isShown = isIndexable(page);
  return Object.entries(pageRules).flatMap(([name, { severity, of, check }]) => {
    const detail = of === "html" || isShown ? check(page, context) : null;
    return detail ? [{ path: page.path, rule: name as RuleName, severity, detail }] : [];
  });
}

/** What is wrong between pages. */
export const examineShop = (shop: ShopFacts): Finding[] =>
  Object.entries(shopRules).flatMap(([name, { severity, check }]) =>
    [...check(shop)].map(([path, detail]) => ({ path, rule: name as RuleName, severity, detail })),
  );
