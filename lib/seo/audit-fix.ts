import type { Locale } from "@/lib/locale";
import { cutAtWord, snippetDescription, snippetFit, snippetLimits } from "@/lib/snippet";
import { lengthOf } from "@/lib/text";
import type { RuleName } from "./audit-rules";
import { isWeakAlt } from "./rules/pictures";

/** What a fix reads of a product. */
export type FixableProduct = {
  id: number;
  words: Record<Locale, { title: string; description: string; seoTitle: string; seoDescription: string }>;
  pictures: {
    id: string;
    alt: Record<Locale, string> /** the option value it shows */;
    shows: Record<Locale, string>;
  }[];
};

export type FixField = "seoTitle" | "seoDescription" | "alt";
/** A change that is safe to make at a touch: `target` is the picture of an "alt". */
export type Fix = { subject: string; field: FixField; locale: Locale; target: string; before: string; after: string };

/** What can be mended by rule on a product's page in one language; nothing where only a person knows. */
export function fixesOf(rule: RuleName, product: FixableProduct, locale: Locale): Fix[] {
  const make = makers[rule];
  const subject = `product:${product.id}`;
  const made = make ? make(product, locale) : [];
  return made
    .filter(({ before, after }) => after !== "" && after !== before)
    .map((fix) => ({ subject, locale, ...fix }));
}

/** Names a fix in a form, so that what is asked for is what was shown. */
export const fixName = ({ field, target }: Pick<Fix, "field" | "target">): string => `${field}:${target}`;

type Made = Pick<Fix, "field" | "target" | "before" | "after">;
type Maker = (product: FixableProduct, locale: Locale) => Made[];

const shortTitle: Maker = ({ words }, locale) => {
  const { title, seoTitle } = words[locale];
  const after = cutAtWord(seoTitle || title, snippetLimits.title.many);
  return [{ field: "seoTitle", target: "", before: seoTitle, after }];
};

// The product's own words, never invented ones: a text too poor for a description is left to the merchant.
const description: Maker = ({ words }, locale) => {
  const { description: text, seoDescription } = words[locale];
  const long = snippetFit("description", seoDescription) === "long";
  const after = long
    ? cutAtWord(seoDescription, snippetLimits.description.many)
    : snippetDescription({ text, closing: "" });
  const isGood = lengthOf(after) >= snippetLimits.description.few;
  return isGood ? [{ field: "seoDescription", target: "", before: seoDescription, after }] : [];
};

const alts: Maker = (product, locale) => {
  const all = product.pictures.map(({ alt }) => alt[locale]);
  const isPoor = (alt: string) => alt === "" || isWeakAlt(alt) || all.filter((other) => other === alt).length > 1;
  const taken = new Set(all.filter((alt) => !isPoor(alt)));
  return product.pictures.flatMap(({ id, alt }, place) => {
    if (!isPoor(alt[locale])) return [];
    const after = firstFree(altsOf(product, place, locale), taken);
    taken.add(after);
    return [{ field: "alt" as const, target: id, before: alt[locale], after }];
  });
};

const makers: Partial<Record<RuleName, Maker>> = {
  title_long: shortTitle,
  description_missing: description,
  description_short: description,
  description_long: description,
  alt_missing: alts,
  alt_weak: alts,
  alt_twice: alts,
};

export const isFixable = (rule: RuleName): boolean => rule in makers;

// "ساعة ذكية، أسود" where the picture shows a choice, the bare title for the first; else its place in the gallery.
function altsOf({ words, pictures }: FixableProduct, place: number, locale: Locale): string[] {
  const { title } = words[locale];
  const shown = pictures[place]?.shows[locale];
  const [comma, view] = locale === "ar" ? ["، ", "صورة"] : [", ", "vue"];
  return [shown ? title + comma + shown : title, `${title}${comma}${view} ${place + 1}`];
}

const firstFree = (wishes: string[], taken: ReadonlySet<string>): string =>
  wishes.find((wish) => !taken.has(wish)) ?? wishes.at(-1) ?? "";
