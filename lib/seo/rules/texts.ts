import { type SnippetFit, type SnippetPart, snippetFit } from "@/lib/snippet";
import { localeOfPath } from "../audit-address";
import { evidence, missing, type PageRule } from "../audit-rule";

const wordsMin = 40;

const fits = (part: SnippetPart, text: string, wrong: SnippetFit) =>
  evidence(snippetFit(part, text) === wrong ? [text] : []);

/** Titles, descriptions, headings and the text itself. */
export const textRules = {
  title_missing: { severity: "error", of: "indexable", check: ({ title }) => missing(title === "") },
  title_long: { severity: "warning", of: "indexable", check: ({ title }) => fits("title", title, "long") },
  title_short: { severity: "notice", of: "indexable", check: ({ title }) => fits("title", title, "short") },
  description_missing: { severity: "warning", of: "indexable", check: ({ description }) => missing(!description) },
  description_long: {
    severity: "notice",
    of: "indexable",
    check: ({ description }) => fits("description", description, "long"),
  },
  description_short: {
    severity: "notice",
    of: "indexable",
    check: ({ description }) => fits("description", description, "short"),
  },
  h1_missing: { severity: "warning", of: "html", check: ({ h1s }) => missing(!h1s.some(Boolean)) },
  h1_many: { severity: "notice", of: "html", check: ({ h1s }) => evidence(h1s.length > 1 ? h1s : []) },
  text_thin: {
    severity: "warning",
    of: "indexable",
    check: ({ words }) => evidence(words < wordsMin ? [`${words}`] : []),
  },
  language_mixed: {
    severity: "warning",
    of: "indexable",
    check: ({ path, lang, title, description, h1s }) => {
      const wanted = localeOfPath(path) ?? lang.slice(0, 2);
      return evidence([title, description, ...h1s].filter((text) => isOtherLanguage(text, wanted)));
    },
  },
} satisfies Record<string, PageRule>;

// Brands and measures are Latin in every language, so a text is foreign only when most of its letters are, and names of
// goods ("Samsung Galaxy A15", "Nike Air Max") are at home everywhere: they have no common word, which is written small.
function isOtherLanguage(text: string, locale: string): boolean {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (arabic + latin < 12) return false;
  const share = arabic / (arabic + latin);
  return locale === "ar" ? share < 0.2 && commonWord.test(text) : locale === "fr" && share > 0.6;
}

const commonWord = /(?<![\p{L}\p{N}])\p{Ll}{4,}(?![\p{L}\p{N}])/u;
