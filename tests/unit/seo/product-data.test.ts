import { describe, expect, it } from "vitest";
import { dinars } from "@/lib/money";
import { productData } from "@/lib/seo/product-data";
import { variantTraits, variesBy } from "@/lib/seo/variant-traits";
import { aColour, aProductPage, aSite, aVariant } from "../../factories/site";

const rates = {
  "16": { home: dinars(500), desk: dinars(300), daysMin: 1, daysMax: 3 },
  "31": { home: dinars(900), desk: dinars(400), daysMin: 2, daysMax: 5 },
  "35": { home: dinars(500), desk: dinars(300), daysMin: 1, daysMax: 3 },
  "58": { home: null, desk: null, daysMin: 0, daysMax: 0 },
};
const told = (product = aProductPage(), more: object = {}) =>
  JSON.parse(JSON.stringify(productData(aSite(), { product, category: "Cuisine", rates, ...more })));

describe("a product of one variant", () => {
  it("is one offer with its price to the centime, its state and its reference", () => {
    const [product] = told(aProductPage({ variants: [aVariant({ price: 80_650, stock: 0 })] }));
    expect(product).toMatchObject({
      "@type": "Product",
      name: "Théière en cuivre",
      description: "Cuivre martelé. Un litre.",
      sku: "TEA-1",
      image: [{ url: "https://hanout.example/media/k1-960.webp", caption: "Théière de face" }],
      offers: {
        price: "806.50",
        priceCurrency: "DZD",
        availability: "https://schema.org/OutOfStock",
        itemCondition: "https://schema.org/NewCondition",
        url: "https://hanout.example/fr/products/theiere-en-cuivre",
      },
    });
  });

  it("tells brand and codes only where there are some, and no rating without reviews", () => {
    const [bare] = told();
    for (const absent of ["brand", "gtin", "mpn", "aggregateRating"]) expect(bare).not.toHaveProperty(absent);
    const [known] = told(
      aProductPage({ brand: "Oranix", mpn: "OX-1", variants: [aVariant({ gtin: "9782070368228" })] }),
    );
    expect(known).toMatchObject({ brand: { name: "Oranix" }, gtin: "9782070368228", mpn: "OX-1" });
    expect(told(undefined, { rating: { average: 5, count: 0 } })[0]).not.toHaveProperty("aggregateRating");
    expect(told(undefined, { rating: { average: 4.25, count: 8 } })[0]).toMatchObject({
      aggregateRating: { ratingValue: "4.3", reviewCount: 8 },
    });
  });

  it("tells the price it had before only where that was higher", () => {
    const offers = (compareAt: number | null) =>
      told(aProductPage({ variants: [aVariant({ compareAt })] }))[0].offers.priceSpecification;
    expect(offers(dinars(3_000))).toMatchObject({
      price: "3000.00",
      priceType: "https://schema.org/StrikethroughPrice",
    });
    expect(offers(null)).toBeUndefined();
  });
});

describe("a product of several variants", () => {
  const shirt = aProductPage({
    options: [aColour("red", "blue")],
    pictures: [
      { key: "k1", width: 9, height: 9, name: "", placeholder: null, caption: "", alt: "", valueCode: "red" },
      { key: "k2", width: 9, height: 9, name: "", placeholder: null, caption: "", alt: "", valueCode: "blue" },
    ],
    variants: [
      aVariant({ id: 1, sku: "S-R", choices: { colour: "red" } }),
      aVariant({ id: 2, sku: "S-B", price: dinars(13_000), stock: 0, choices: { colour: "blue" } }),
    ],
  });

  it("tells the bar code of each variant that has one, and keeps the shop's own to itself", () => {
    const codes = ["96385074", "2000000000428"];
    const variants = shirt.variants.map((variant, at) => ({ ...variant, gtin: codes[at] ?? "" }));
    const [group] = told({ ...shirt, variants });
    expect(group).not.toHaveProperty("gtin");
    expect(group.hasVariant.map(({ gtin }: { gtin?: string }) => gtin)).toEqual(["96385074", undefined]);
  });

  it("is a group whose variants each have their price, state, picture and address", () => {
    const [group] = told(shirt);
    expect(group).toMatchObject({
      "@type": "ProductGroup",
      productGroupID: "P12",
      variesBy: ["https://schema.org/color"],
      hasVariant: [
        { name: "Théière en cuivre, RED", color: "RED", sku: "S-R", offers: { price: "2500.00" } },
        {
          color: "BLUE",
          image: ["https://hanout.example/media/k2-960.webp"],
          offers: {
            price: "13000.00",
            availability: "https://schema.org/OutOfStock",
            url: "https://hanout.example/fr/products/theiere-en-cuivre?variant=2",
          },
        },
      ],
    });
  });

  it("does not lend its one bar code to all of them", () => {
    expect(JSON.stringify(told(shirt))).not.toContain("9782070368228");
  });

  it("beyond forty is told as a range", () => {
    const many = Array.from({ length: 41 }, (_, n) => aVariant({ id: n, sku: `S-${n}`, price: dinars(1_000 + n) }));
    const [product, ...others] = told({ ...shirt, variants: many });
    expect(product.offers).toMatchObject({
      "@type": "AggregateOffer",
      lowPrice: "1000.00",
      highPrice: "1040.00",
      offerCount: 41,
    });
    expect(others.map((node: { "@type": string }) => node["@type"])).toEqual(["MerchantReturnPolicy"]);
  });
});

describe("delivery", () => {
  const nodesOf = (product = aProductPage()) => {
    const [main, ...rest] = told(product);
    return { main, delivery: rest.filter((node: { "@type": string }) => node["@type"] === "OfferShippingDetails") };
  };

  it("is told once per class of wilayas; what is not served is not told", () => {
    expect(nodesOf().delivery).toMatchObject([
      {
        shippingRate: { value: "500.00", currency: "DZD" },
        shippingDestination: { addressCountry: "DZ", addressRegion: ["16", "35"] },
        deliveryTime: { transitTime: { minValue: 1, maxValue: 3 } },
      },
      { shippingRate: { value: "900.00" }, shippingDestination: { addressRegion: ["31"] } },
    ]);
  });

  it("costs nothing for an offer that earns it, and every name an offer uses is told on the page", () => {
    const variants = [aVariant({ id: 1 }), aVariant({ id: 2, sku: "B", price: dinars(12_000) })];
    const { main, delivery } = nodesOf(aProductPage({ options: [aColour("red")], variants }));
    const told = new Map(delivery.map((node: { "@id": string }) => [node["@id"], node]));
    const ratesOf = (at: number) =>
      main.hasVariant[at].offers.shippingDetails.map(
        ({ "@id": id }: { "@id": string }) => (told.get(id) as { shippingRate: { value: string } }).shippingRate.value,
      );
    expect(ratesOf(0)).toEqual(["500.00", "900.00"]);
    expect(ratesOf(1)).toEqual(["0.00", "0.00"]);
  });
});

describe("what variants differ by", () => {
  const option = (code: string) => ({ ...aColour("a", "b"), code, name: code });

  it.each([
    [["colour"], ["color"]],
    [["weight"], ["size"]],
    [["weight", "size"], ["size"]],
    [
      ["colour", "age"],
      ["color", "size"],
    ],
    [[], []],
  ])("%j is told as %j", (codes, traits) => {
    expect(variesBy(codes.map(option))).toEqual(traits.map((trait) => `https://schema.org/${trait}`));
  });

  it("names what has no property of its own", () => {
    const options = ["size", "weight"].map(option);
    expect(variantTraits(options, { size: "a", weight: "b" })).toEqual({
      size: "A",
      additionalProperty: [{ "@type": "PropertyValue", name: "weight", value: "B" }],
    });
  });
});
