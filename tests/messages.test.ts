import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import ar from "@/messages/ar.json";
import fr from "@/messages/fr.json";
import { read, sources } from "./support/sources";

type Tree = { [key: string]: string | Tree };

const languages = { ar: textsOf(ar), fr: textsOf(fr) };
const arabicForms = ["few", "many", "one", "other", "two", "zero"];

describe("the texts", () => {
  it("have the same keys in both languages", () => {
    const [arabic, french] = [Object.keys(languages.ar).sort(), Object.keys(languages.fr).sort()];
    expect(arabic.filter((key) => !french.includes(key))).toEqual([]);
    expect(french.filter((key) => !arabic.includes(key))).toEqual([]);
  });

  it("are asked for somewhere, under their own name or one that is put together", () => {
    const asked = sources.filter((file) => /^(app|components|lib|prisma)\//.test(file)).map(read);
    const words = new Set(asked.flatMap((source) => source.match(/[\w-]+/g) ?? []));
    const parts = [...new Set(asked.flatMap(partsOfTemplates))];
    const isAsked = (name: string) =>
      words.has(name) ||
      parts.some(
        (part) =>
          (name.endsWith(part) && words.has(name.slice(0, -part.length))) ||
          (name.startsWith(part) && words.has(name.slice(part.length))),
      );
    expect(Object.keys(languages.ar).filter((key) => !isAsked(key.split(".").at(-1) ?? ""))).toEqual([]);
  });

  it("are never empty", () => {
    for (const texts of Object.values(languages)) expect(emptyKeys(texts)).toEqual([]);
  });

  it.each(Object.entries(languages))("are well-formed messages (%s)", (_language, texts) => {
    expect(Object.entries(texts).filter(([, text]) => !isWellFormed(text))).toEqual([]);
  });

  it("take the same values in both languages", () => {
    const differing = Object.keys(languages.ar).filter(
      (key) => valuesOf(languages.ar[key]) !== valuesOf(languages.fr[key]),
    );
    expect(differing).toEqual([]);
  });

  it("count in Arabic with all six forms", () => {
    const lacking = Object.entries(languages.ar).filter(([, text]) =>
      pluralsOf(text).some((forms) => arabicForms.some((form) => !forms.includes(form))),
    );
    expect(lacking).toEqual([]);
  });

  // A browser writes them its own way: lib/figures.ts writes them before, and `#` is ours (lib/i18n/formatters.ts).
  it("leave bare figures to the shop's one way of writing them", () => {
    const formatted = (text: string) => elementsOf(text).some(({ type }) => type === TYPE.number);
    for (const texts of Object.values(languages))
      expect(Object.entries(texts).filter(([, text]) => formatted(text))).toEqual([]);
  });

  it("write numbers in Latin digits, as Algerian shops do", () => {
    expect(Object.entries(languages.ar).filter(([, text]) => /[\u0660-\u0669]/.test(text))).toEqual([]);
  });
});

describe("an error", () => {
  const codes = [
    ...new Set(sources.filter((file) => /^(lib|app)\//.test(file)).flatMap((file) => codesIn(read(file)))),
  ];

  it.each(Object.entries(languages))("is explained wherever a command can fail with it (%s)", (_language, texts) => {
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !(`errors.${code}` in texts))).toEqual([]);
  });

  it("is told without raising the voice", () => {
    const loud = ([key, text]: [string, string]) => key.startsWith("errors.") && text.includes("!");
    for (const texts of Object.values(languages)) expect(Object.entries(texts).filter(loud)).toEqual([]);
  });
});

const codesIn = (source: string) =>
  [...source.matchAll(/(?:\bfail\(|\b(?:error|message): )"([a-z][a-z_]*)"/g)].flatMap(([, code]) => code ?? []);

function textsOf(tree: Tree, start = ""): Record<string, string> {
  const found = Object.entries(tree).map(([key, value]) =>
    typeof value === "string" ? { [start + key]: value } : textsOf(value, `${start}${key}.`),
  );
  return Object.assign({}, ...found);
}

/** What stands beside a value in template literals: "Help" of `${answer}Help`, "film_" of `film_${status}`. */
const partsOfTemplates = (source: string) =>
  [...source.matchAll(/([\w-]*)\$\{[^{}]*\}([\w-]*)/g)].flatMap(([, before = "", after = ""]) =>
    [before, after].filter((part) => part.length > 2),
  );

const emptyKeys = (texts: Record<string, string>) => Object.keys(texts).filter((key) => texts[key]?.trim() === "");

function isWellFormed(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

function elementsOf(text: string | undefined): MessageFormatElement[] {
  const below = (elements: MessageFormatElement[]): MessageFormatElement[] =>
    elements.flatMap((element) => [element, ...below(childrenOf(element))]);
  return below(parse(text ?? ""));
}

function childrenOf(element: MessageFormatElement): MessageFormatElement[] {
  if (element.type === TYPE.plural || element.type === TYPE.select)
    return Object.values(element.options).flatMap((option) => option.value);
  return element.type === TYPE.tag ? element.children : [];
}

const pluralsOf = (text: string) =>
  elementsOf(text).flatMap((element) =>
    element.type === TYPE.plural && element.pluralType === "cardinal"
      ? [Object.keys(element.options).filter((form) => !form.startsWith("="))]
      : [],
  );

const valuesOf = (text: string | undefined) =>
  [
    ...new Set(
      elementsOf(text).flatMap((element) =>
        "value" in element && element.type !== TYPE.literal ? [element.value] : [],
      ),
    ),
  ]
    .sort()
    .join();
