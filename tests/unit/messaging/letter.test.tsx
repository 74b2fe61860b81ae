import { describe, expect, it } from "vitest";
import { composeLetter, senderOf } from "@/lib/messaging/compose";
import type { Letter } from "@/lib/messaging/letter";
import { foldAddress, maskAddress } from "@/lib/messaging/message";
import { shopSettingsOf } from "@/lib/settings/shop-settings";

const shop = shopSettingsOf({
  name: { ar: "حانوت", fr: "Hanout" },
  address: { ar: "وهران", fr: "Oran" },
  legalName: "SARL <Hanout> & fils",
  phone: "+213555123456",
  rc: "31/00-0000000B26",
  nif: "000031000000000",
});
const letterIn = (locale: "ar" | "fr", more: Partial<Letter> = {}): Letter => ({
  locale,
  sender: senderOf(shop, locale),
  subject: "الموضوع",
  preview: "سطر المعاينة",
  title: "العنوان",
  paragraphs: ["فقرة"],
  ...more,
});

describe("a letter", () => {
  it.each([
    ["ar", 'dir="rtl" lang="ar-DZ"', "حانوت"],
    ["fr", 'dir="ltr" lang="fr-DZ"', "Hanout"],
  ] as const)("reads in its language's direction (%s) and names the seller", async (locale, root, name) => {
    const { html, text } = await composeLetter(letterIn(locale));
    expect(html).toMatch(/^<!doctype html><html /);
    expect(html).toContain(root);
    for (const part of [name, "0555 12 34 56", "RC 31/00-0000000B26", "NIF 000031000000000"]) {
      expect(html.replaceAll("\u00A0", " ")).toContain(part);
      expect(text.replaceAll("\u00A0", " ")).toContain(part);
    }
    expect(html).toContain("SARL &lt;Hanout&gt; &amp; fils");
    expect(text).toContain("SARL <Hanout> & fils");
  });

  it("hides the line for the inbox before everything else of the body", async () => {
    const { html } = await composeLetter(letterIn("ar"));
    const hidden = html.indexOf("سطر المعاينة");
    expect(hidden).toBeGreaterThan(html.indexOf("<body"));
    expect(hidden).toBeLessThan(html.indexOf("<h1"));
    expect(html.slice(html.indexOf("<body"), hidden)).toContain("display:none");
  });

  it("offers a way out only where it is given one", async () => {
    const out = { label: "إلغاء", url: "https://shop.dz/out" };
    expect((await composeLetter(letterIn("ar", { unsubscribe: out }))).html).toContain('href="https://shop.dz/out"');
    expect((await composeLetter(letterIn("ar"))).html).not.toContain("shop.dz");
  });

  it("says in the address of a page open to all that a letter led there, and leaves every other address alone", async () => {
    const open = { label: "x", url: "https://shop.dz/ar/products/%D9%82?variant=3", countedAs: "stock-alert" } as const;
    const secret = { label: "x", url: "https://shop.dz/ar/letter/confirm/token" };
    const out = { label: "x", url: "https://shop.dz/ar/unsubscribe/token" };
    const counted = "https://shop.dz/ar/products/%D9%82?variant=3&utm_source=stock-alert&utm_medium=email";
    const toAll = await composeLetter(letterIn("ar", { button: open, unsubscribe: out }));
    expect(toAll.text.match(/https:\S+/g)).toEqual([counted, out.url]);
    expect(hrefsIn(toAll.html)).toEqual([counted, out.url]);
    const toOne = await composeLetter(letterIn("ar", { button: secret }));
    expect([toOne.text.match(/https:\S+/g), hrefsIn(toOne.html)]).toEqual([[secret.url], [secret.url]]);
  });

  it("lets no word become markup, wherever it stands", async () => {
    const attack = `"><script>alert(1)</script>`;
    const { html } = await composeLetter(
      letterIn("fr", {
        subject: attack,
        preview: attack,
        title: attack,
        paragraphs: [attack],
        notes: [attack],
        button: { label: attack, url: `https://x.dz/${attack}` },
      }),
    );
    expect(html).not.toContain("<script");
  });
});

const hrefsIn = (html: string) =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href?.replaceAll("&amp;", "&"));

describe("an address", () => {
  it("is one person however it is written", () => {
    expect(foldAddress("  Amina@Example.DZ ")).toBe("amina@example.dz");
  });

  it("is recognised by its owner and nobody else when masked", () => {
    expect(maskAddress("amina@example.dz")).toBe("a…a@example.dz");
    expect(maskAddress("a@example.dz")).toBe("a…@example.dz");
  });
});
