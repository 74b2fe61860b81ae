import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { ReactNode } from "react";
import { _createCache, _createIntlFormatters } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { formatCount, formatPercent } from "@/lib/figures";
import formatMessage from "@/lib/i18n/format-message";
import { type Locale, locales, localeTag } from "@/lib/locale";
import ar from "@/messages/ar.json";
import fr from "@/messages/fr.json";
import config from "@/next.config";

type Tree = { [key: string]: string | Tree };

type Value = string | number | ((parts: ReactNode) => ReactNode);

const counted = 5_216;
const sentences = { ar: countingTexts(ar), fr: countingTexts(fr) };

describe("a sentence that counts", () => {
  it.each(locales)("writes its figure as bare figures are written (%s)", (locale) => {
    expect(sentences[locale].length).toBeGreaterThan(100);
    const wrong = sentences[locale].filter(([, text]) => {
      const told = told5216(text, locale);
      return /\d[,.]\d/.test(told) || !told.includes(formatCount(counted));
    });
    expect(wrong).toEqual([]);
  });

  it("is made by us wherever next-intl makes it, on the server and in the browser", async () => {
    const { turbopack } = await config("phase-development-server");
    expect(turbopack?.resolveAlias).toMatchObject({ "use-intl/format-message": "./lib/i18n/format-message.ts" });
  });
});

describe("a percentage", () => {
  it.each([
    [0, "0\u202F%", "0%"],
    [100, "100\u202F%", "100%"],
    [33.333, "33,3\u202F%", "33,3%"],
    [-20, "−20\u202F%", "−20%"],
    [-0.04, "0\u202F%", "0%"],
    [5_216, "5\u202F216\u202F%", "5\u202F216%"],
  ])("of %f has one way of writing in each language", (percent, french, arabic) => {
    expect(formatPercent(percent, "fr")).toBe(french);
    expect(formatPercent(percent, "ar")).toBe(arabic);
  });
});

function told5216(text: string, locale: Locale): string {
  const cache = _createCache();
  const formatters = _createIntlFormatters(cache);
  const values = Object.fromEntries(parse(text).flatMap(valuesOf));
  return [formatMessage("sentence", text, values, { cache, formatters, locale: localeTag(locale) })].flat().join("");
}

/** Every count is 5,216, every choice its last, everything else a word. */
function valuesOf(element: MessageFormatElement): [string, Value][] {
  if (element.type === TYPE.tag) return [[element.value, (parts) => parts], ...element.children.flatMap(valuesOf)];
  if (element.type === TYPE.plural || element.type === TYPE.select) {
    const inside = Object.values(element.options).flatMap(({ value }) => value.flatMap(valuesOf));
    return [...inside, [element.value, element.type === TYPE.plural ? counted : "other"]];
  }
  return element.type === TYPE.argument ? [[element.value, "x"]] : [];
}

function countingTexts(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value !== "string"
      ? countingTexts(value, `${path}${key}.`)
      : JSON.stringify(parse(value)).includes(`"type":${TYPE.pound}`)
        ? [[path + key, value]]
        : [],
  );
}
