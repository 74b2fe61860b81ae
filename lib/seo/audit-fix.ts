import type { Locale } from "@/lib/locale";
import { cutAtWord, snippetDescription, snippetFit, snippetLimits } from "@/lib/snippet";
import { lengthOf } from "@/lib/text";
import type { RuleName } from "./audit-rules";
import { isWeakAlt } from "./rules/pictures";

/** What a fix reads of a product or a category; `subject` names it: "product:12", "category:3". */
export type Fixable = {
  subject: string;
  words: Record<Locale, { title: string; description: string; seoTitle: string; seoDescription: string }>;
  /** `suggested`: what the catalogue would call the picture */
  pictures: { id: string; alt: Record<Locale, string>; suggested: Record<Locale, string> }[];
};

export type FixField = "seoTitle" | "seoDescription" | "alt";
/** A change that is safe to make at a touch: `target` is the picture of an "alt". */
export type Fix = { subject: string; field: FixField; locale: Locale; target: string; before: string; after: string };

/** What can be mended by rule on its page in one language; nothing where only a person knows. */
export function fixesOf(rule: RuleName, fixable: Fixable, locale: Locale): Fix[] {
  const make = makers[rule];
  const { subject } = fixable;
  const made = make ? make(fixable, locale) : [];
  return made
    .filter(({ before, after }) => after !== "" && after !== before)
    .map((fix) => ({ subject, locale, ...fix }));
}

/** Names a fix in a form, so that what is asked for is what was shown. */
export const fixName = ({ field, target }: Pick<Fix, "field" | "target">): string => `${field}:${target}`;

type Made = Pick<Fix, "field" | "target" | "before" | "after">;
type Maker = (fixable: Fixable, locale: Locale) => Made[];

const shortTitle: Maker = ({ words }, locale) => {
  const { title, seoTitle } = words[locale];
  const after = cutAtWord(seoTitle || title, snippetLimits.title.many);
  return [{ field: "seoTitle", target: "", before: seoTitle, after }];
};

// The page's own words, never invented ones: a text too poor for a description is left to the merchant.
const description: Maker = ({ words }, locale) => {
  const { description: text, seoDescription } = words[locale];
  const long = snippetFit("description", seoDescription) === "long";
  const after = long
    ? cutAtWord(seoDescription, snippetLimits.description.many)
    : snippetDescription({ text, closing: "" });
  const isGood = lengthOf(after) >= snippetLimits.description.few;
  return isGood ? [{ field: "seoDescription", target: "", before: seoDescription, after }] : [];
};

const alts: Maker = ({ pictures }, locale) => {
  const all = pictures.map(({ alt }) => alt[locale]);
  const isPoor = (alt: string) => alt === "" || isWeakAlt(alt) || all.filter((other) => other === alt).length > 1;
  return pictures
    .filter(({ alt }) => isPoor(alt[locale]))
    .map(({ id, alt, suggested }) => ({ field: "alt", target: id, before: alt[locale], after: suggested[locale] }));
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
