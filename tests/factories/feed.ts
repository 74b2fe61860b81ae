import type { Locale } from "@/lib/locale";
import type { FeedContext } from "@/lib/seo/feeds/feed-item";
import type { FeedProduct } from "@/lib/seo/feeds/feed-product";
import { shopSettingsOf } from "@/lib/settings/shop-settings";

/** A published product as feeds read it: one variant, one picture, both languages. */
export const aFeedProduct = (changes: Partial<FeedProduct> = {}): FeedProduct => ({
  id: 7,
  status: "published",
  categoryId: 2,
  brand: "",
  mpn: "",
  translations: [
    { locale: "ar", title: "برّاد شاي", slug: "براد-شاي", description: "برّاد من فولاذ مطلي بالمينا." },
    { locale: "fr", title: "Théière émaillée", slug: "theiere-emaillee", description: "Acier émaillé, six verres." },
  ],
  images: [aFeedPicture(0)],
  facts: [],
  options: [],
  variants: [aFeedVariant()],
  ...changes,
});

export const aFeedPicture = (position: number, valueCode: string | null = null, key = `k${position}`) => ({
  position,
  valueCode,
  media: { key, width: 960, height: 960 },
});

export const aFeedVariant = (
  changes: Partial<FeedProduct["variants"][number]> = {},
): FeedProduct["variants"][number] => ({
  id: 71,
  sku: "TEA-1",
  price: 320_000,
  compareAt: null,
  stock: 4,
  gtin: "",
  values: [],
  ...changes,
});

/** Colours with ids from 1 in their order. */
export const coloursOf = (...codes: string[]): FeedProduct["options"][number] => ({
  code: "colour",
  nameAr: "اللون",
  nameFr: "Couleur",
  values: codes.map((code, index) => ({ id: index + 1, code, nameAr: `لون ${code}`, nameFr: `Teinte ${code}` })),
});

export const aFeedContext = (locale: Locale = "fr", changes: Partial<FeedContext> = {}): FeedContext => ({
  site: {
    origin: "https://hanout.test",
    locale,
    shop: shopSettingsOf({
      name: { ar: "حانوت وهران", fr: "Hanout Oran" },
      address: { ar: "12 شارع العربي بن مهيدي، وهران", fr: "12 rue Larbi Ben M’hidi, Oran" },
      phone: "+213550123456",
    }),
  },
  shelves: new Map([[2, { path: ["Cuisine", "Thé"], google: 649 }]]),
  served: 69,
  deliveryOf: () => ({ price: 90_000, daysMin: 1, daysMax: 7 }),
  ...changes,
});

export const listingWords = {
  ar: { price: "السعر:", before: "بدل", delivery: "توصيل إلى 69 ولاية.", phone: "الهاتف:", more: "التفاصيل:" },
  fr: { price: "Prix :", before: "au lieu de", delivery: "Livraison dans 69 wilayas.", phone: "Tél.", more: "Voir :" },
};
