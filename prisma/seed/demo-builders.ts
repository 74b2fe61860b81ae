import { type ColourCode, colours } from "./demo-colours";
import type { Both, DemoOption, DemoPicture, DemoProduct, DemoVariant, Picture } from "./demo-types";

/** One figure for all variants, or one per value code of any option. */
type Price = number | Record<string, number>;

type Draft = Omit<DemoProduct, "slug" | "options" | "variants" | "pictures"> & {
  options?: DemoOption[];
  sku: string;
  price: Price;
  was?: Price;
  /** one figure per variant, the last option turning fastest */
  stock: number[];
  pictures: (DemoPicture | DemoPicture[])[];
};

export function product({ options = [], sku, price, was, stock, pictures, ...rest }: Draft): DemoProduct {
  return {
    ...rest,
    slug: { ar: slugOf(rest.title.ar), fr: slugOf(rest.title.fr) },
    options,
    variants: combinations(options).map((values, index) =>
      variant({ values, sku, price, was, stock: stock[index] ?? 0 }),
    ),
    pictures: pictures.flat(),
  };
}

/** Lower case, no accents, harakat or tatweel, words joined by hyphens, at most 80 characters. */
export function slugOf(title: string): string {
  const bare = title
    .normalize("NFD")
    .replace(/(?<=\p{Script=Latin})\p{M}/gu, "")
    .normalize("NFC");
  const plain = bare
    .replace(/[\u064b-\u065f\u0670\u0640]/gu, "")
    .replaceAll("œ", "oe")
    .toLowerCase();
  return plain
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);
}

export const shot = (picture: Picture, ar: string, fr: string): DemoPicture => ({ picture, alt: { ar, fr } });

/** One picture per colour; "{colour}" in the alt texts becomes its name ("الأحمر", "rouge"). */
export function inColours(picture: Picture, codes: readonly ColourCode[], alt: Both): DemoPicture[] {
  return codes.map((code) => ({
    picture: { ...picture, tint: colours[code].swatch },
    alt: {
      ar: alt.ar.replace("{colour}", `ال${colours[code].name.ar}`),
      fr: alt.fr.replace("{colour}", colours[code].name.fr),
    },
    value: code,
  }));
}

export const colour = (...codes: ColourCode[]): DemoOption => ({
  code: "colour",
  name: { ar: "اللون", fr: "Couleur" },
  values: codes.map((code) => ({ code, name: capital(colours[code].name), swatch: colours[code].swatch })),
});

export const size = (...codes: string[]): DemoOption => plainOption("size", { ar: "المقاس", fr: "Taille" }, codes);

export const shoeSize = (...codes: string[]): DemoOption =>
  plainOption("size", { ar: "المقاس", fr: "Pointure" }, codes);

export const age = (...years: [number, number][]): DemoOption => ({
  code: "age",
  name: { ar: "العمر", fr: "Âge" },
  values: years.map(([from, to]) => ({
    code: `${from}-${to}`,
    name: { ar: `${from} إلى ${to} ${to > 10 ? "سنة" : "سنوات"}`, fr: `${from} à ${to} ans` },
  })),
});

export const weight = (...grams: number[]): DemoOption => ({
  code: "weight",
  name: { ar: "الوزن", fr: "Poids" },
  values: grams.map((gram) => measured(gram, { small: ["g", "غ", "g"], large: ["kg", "كغ", "kg"] })),
});

export const volume = (...millilitres: number[]): DemoOption => ({
  code: "volume",
  name: { ar: "السعة", fr: "Contenance" },
  values: millilitres.map((ml) => measured(ml, { small: ["ml", "مل", "ml"], large: ["l", "ل", "L"] })),
});

type Unit = [code: string, ar: string, fr: string];

function measured(amount: number, units: { small: Unit; large: Unit }) {
  const isLarge = amount >= 1000;
  const [code, ar, fr] = isLarge ? units.large : units.small;
  const figure = isLarge ? amount / 1000 : amount;
  return { code: `${figure}${code}`, name: { ar: `${figure} ${ar}`, fr: `${String(figure).replace(".", ",")} ${fr}` } };
}

function plainOption(code: string, name: Both, codes: string[]): DemoOption {
  return {
    code,
    name,
    values: codes.map((value) => ({ code: value.toLowerCase().replace("/", "-"), name: { ar: value, fr: value } })),
  };
}

const capital = ({ ar, fr }: Both): Both => ({ ar, fr: fr.charAt(0).toUpperCase() + fr.slice(1) });

function combinations(options: DemoOption[]): string[][] {
  return options.reduce<string[][]>(
    (rows, option) => rows.flatMap((row) => option.values.map((value) => [...row, value.code])),
    [[]],
  );
}

function variant({
  values,
  sku,
  price,
  was,
  stock,
}: Pick<Draft, "sku" | "price" | "was"> & { values: string[]; stock: number }) {
  const compareAtDinars = was === undefined ? undefined : priceOf(was, values);
  const built: DemoVariant = {
    values,
    sku: [sku, ...values].join("-").replace(".", "").toUpperCase(),
    priceDinars: priceOf(price, values) ?? 0,
    stock,
  };
  return compareAtDinars === undefined ? built : { ...built, compareAtDinars };
}

function priceOf(price: Price, values: string[]): number | undefined {
  if (typeof price === "number") return price;
  const code = values.find((value) => price[value] !== undefined);
  return code === undefined ? undefined : price[code];
}
