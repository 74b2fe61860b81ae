import { slugOf } from "./demo-builders";
import { demoProducts } from "./demo-products";
import type { Both, DemoProduct, DemoVariant } from "./demo-types";
import { finishes, makers, occasions } from "./large-words";

/** `count` more products made from the demo ones, with their pictures; the same count always gives the same products. */
export function largeCatalogue(count: number): DemoProduct[] {
  const random = randomFrom(31);
  return Array.from({ length: count }, (_, index) => variation(index, random));
}

type Random = () => number;

function variation(index: number, random: Random): DemoProduct {
  const model = demoProducts[index % demoProducts.length] as DemoProduct;
  const number = String(index + 1).padStart(4, "0");
  const title = titleOf(model, number, random);
  const factor = 0.55 + random() * 1.1;
  return {
    ...model,
    key: `${model.key}-${number}`,
    title,
    slug: { ar: slugOf(title.ar), fr: slugOf(title.fr) },
    variants: model.variants.map((variant) => varied(variant, { number, factor, random })),
    daysOld: Math.floor(random() * 720) + 30,
    sold: Math.floor(random() ** 3 * 90),
  };
}

function titleOf(model: DemoProduct, number: string, random: Random): Both {
  const words = [pick(finishes, random), pick(makers, random), pick(occasions, random)];
  const left = Math.floor(random() * words.length);
  const kept = words.filter((_, place) => place !== left);
  return {
    ar: [headOf(model.title.ar), ...kept.map((word) => word.ar), number].join(" "),
    fr: [headOf(model.title.fr), ...kept.map((word) => word.fr), number].join(" "),
  };
}

// At most 30 letters before the first comma and no word left hanging, so that titles stay short and read well.
function headOf(title: string): string {
  const words = (title.split(/[،,]/)[0] ?? title).split(" ");
  while (words.length > 1 && words.join(" ").length > 30) words.pop();
  return words.join(" ").replace(/( (de|du|des|en|à|au|aux|et|pour|la|le|les|sans|من|مع|على|لا|\d+))+$/u, "");
}

function varied(variant: DemoVariant, by: { number: string; factor: number; random: Random }): DemoVariant {
  const { compareAtDinars: _, ...rest } = variant;
  const priceDinars = Math.max(50, Math.round((variant.priceDinars * by.factor) / 50) * 50);
  const stock = by.random() < 0.12 ? 0 : Math.floor(by.random() * 60);
  const isReduced = by.random() < 0.15;
  const built = { ...rest, sku: `${variant.sku}-${by.number}`, priceDinars, stock };
  return isReduced ? { ...built, compareAtDinars: Math.ceil((priceDinars * 1.2) / 50) * 50 } : built;
}

const pick = (words: Both[], random: Random): Both => words[Math.floor(random() * words.length)] ?? { ar: "", fr: "" };

/** Mulberry32: small, fast and the same on every machine, unlike Math.random. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
