import { type Locale, locales } from "./locale";
import { type SnippetPart, sentenceOf, snippetDescription, snippetTitle } from "./snippet";
import { placeholder, type SnippetKind } from "./snippet-fields";
import { fillTemplate, type SnippetValues } from "./snippet-template";
import { cleanLine } from "./text";

/** A merchant's templates for one kind of page; "" = what the shop says by itself. */
export type SnippetTemplates = Record<"title" | "description", Record<Locale, string>>;

export type SnippetPage = {
  name: string;
  /** what it opens with */
  text: string;
  /** a promise of the shop that follows the text where there is room */
  closing: string;
  /** the merchant's own words for this page; "" = none */
  seoTitle?: string;
  seoDescription?: string;
  /** absent: a page for which there are no templates */
  kind?: SnippetKind;
  /** what its templates may name besides name, text and shop */
  values?: SnippetValues;
};
type Shop = { name: string; templates?: Record<SnippetPart, string> };

/** What search results show of a page: its own words, else the shop's template, else what is made without either. */
export function pageSnippet(page: SnippetPage, shop: Shop, locale: Locale): Record<SnippetPart, string> {
  const { name, text, closing, seoTitle = "", seoDescription = "" } = page;
  const title = seoTitle ? null : templated(page, shop, { locale, part: "title" });
  const description = seoDescription ? null : templated(page, shop, { locale, part: "description" });
  return {
    title: title ?? snippetTitle({ own: seoTitle, name, shop: shop.name }),
    description: description ?? snippetDescription({ own: seoDescription, text, closing }),
  };
}

/** What networks show of it: the same without the shop's name put behind, which they show beside it. */
export const sharedTitle = (page: SnippetPage, shop: Shop, locale: Locale): string =>
  page.seoTitle || templated(page, shop, { locale, part: "title" }) || page.name;

/** Everything a template of this page may name. */
export const valuesOf = ({ name, text, values }: SnippetPage, shop: string): SnippetValues => ({
  ...values,
  name: cleanLine(name),
  text: sentenceOf(text),
  shop,
});

/** What the shop says by itself, written as a template; `closing` as in SnippetPage. */
export const ownTemplate = (part: SnippetPart, locale: Locale, closing: string): string =>
  part === "title"
    ? `${placeholder("name", locale)} — ${placeholder("shop", locale)}`
    : `${placeholder("text", locale)} ${closing}`.trim();

export const noTemplates = (): SnippetTemplates => ({ title: empty(), description: empty() });

const empty = () => Object.fromEntries(locales.map((locale) => [locale, ""])) as Record<Locale, string>;

function templated(page: SnippetPage, shop: Shop, { locale, part }: { locale: Locale; part: SnippetPart }) {
  const template = shop.templates?.[part];
  if (!page.kind || !template) return null;
  return fillTemplate({ kind: page.kind, part, locale, template }, valuesOf(page, shop.name));
}
