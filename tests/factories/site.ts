import type { Product, ProductVariant } from "@/lib/catalog/product";
import { dinars } from "@/lib/money";
import type { Site } from "@/lib/seo/site";
import { shopSettingsOf } from "@/lib/settings/shop-settings";

/** A shop of Oran as builders see it; prices in whole dinars. */
export const aSite = (changes: Partial<Site> = {}): Site => ({
  origin: "https://hanout.example",
  locale: "fr",
  shop: shopSettingsOf({
    name: { ar: "حانوت وهران", fr: "Hanout Oran" },
    legalName: "EURL Hanout",
    phone: "+213555123456",
    nif: "000031000000000",
    rc: "31/00-0000000B26",
    address: { ar: "وهران", fr: "12 rue Larbi Ben M’hidi, Oran" },
    freeDeliveryFrom: dinars(12_000),
    returnsDays: 4,
  }),
  ...changes,
});

export const aVariant = (changes: Partial<ProductVariant> = {}): ProductVariant => ({
  id: 7,
  sku: "TEA-1",
  price: dinars(2_500),
  compareAt: null,
  stock: 3,
  gtin: "",
  choices: {},
  ...changes,
});

export const aProductPage = (changes: Partial<Product> = {}): Product => ({
  id: 12,
  categoryId: 3,
  title: "Théière en cuivre",
  slug: "theiere-en-cuivre",
  description: "Cuivre martelé.\n\nUn litre.",
  seoTitle: "",
  seoDescription: "",
  brand: "",
  mpn: "",
  slugs: { ar: "إبريق-نحاسي", fr: "theiere-en-cuivre" },
  pictures: [
    {
      key: "k1",
      width: 960,
      height: 960,
      name: "",
      placeholder: null,
      caption: "",
      alt: "Théière de face",
      valueCode: null,
    },
  ],
  options: [],
  variants: [aVariant()],
  facts: [],
  sizeChart: null,
  ...changes,
});

export const aColour = (...codes: string[]): Product["options"][number] => ({
  code: "colour",
  name: "Couleur",
  values: codes.map((code) => ({ code, name: code.toUpperCase(), swatch: null })),
});
