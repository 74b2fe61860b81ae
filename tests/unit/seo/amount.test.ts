import { describe, expect, it } from "vitest";
import { amountIn, currencyIn, pricedText } from "@/lib/seo/amount";

describe("an amount as shops write it", () => {
  it.each([
    ["12500", 1_250_000],
    ["12 500 DA", 1_250_000],
    ["12\u202f500,00 DA", 1_250_000],
    ["12.500 DZD", 1_250_000],
    ["12,500.00", 1_250_000],
    ["1.250.000,50", 125_000_050],
    ["4800.5", 480_050],
    ["4800,5 دج", 480_050],
    ["١٢٬٥٠٠ دج", 1_250_000],
    ["٤٨٠٠٫٥٠ دج", 480_050],
    ["Prix : 990 DA", 99_000],
    ["2500.", 250_000],
  ])("reads %s", (text, centimes) => {
    expect(amountIn(text)).toBe(centimes);
  });

  it.each(["", "gratuit", "0", "DA", "999999999999"])("finds none in %j", (text) => {
    expect(amountIn(text)).toBeNull();
  });
});

describe("a price in a text", () => {
  it.each([
    ["Livraison 58 wilayas. Seulement 4 500 DA au lieu de 6 000 DA", "4 500 DA"],
    ["السعر: ٤٥٠٠ دج فقط", "4500 دج"],
    ["DZD 4,500.00", "DZD 4,500.00"],
    ["6 mois, 12 tailles, 2 DAMES", null],
  ])("is the first amount of dinars: %s", (text, found) => {
    expect(pricedText(text)).toBe(found);
  });
});

describe("the money of a price", () => {
  it.each([
    ["DZD", "DZD"],
    ["eur", "EUR"],
    ["19,90 €", "EUR"],
    ["TND", "TND"],
    ["", "DZD"],
    ["4 500 دج", "DZD"],
  ])("of %j is %s", (text, code) => {
    expect(currencyIn(text)).toBe(code);
  });
});
