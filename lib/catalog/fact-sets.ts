export const sectors = ["food", "clothes", "electronics", "home", "beauty", "jewellery", "books", "other"] as const;
export type Sector = (typeof sectors)[number];

export type Unit = "gram" | "millilitre" | "centimetre" | "month" | "year" | "watt" | "mah" | "permille" | "page";

/** A number is kept as a whole count of its smallest step: with one decimal, tenths of the unit. */
export type FactKind =
  | { kind: "text"; max: number; isSearched?: true }
  | { kind: "number"; unit: Unit; max: number; decimals: 0 | 1 }
  | { kind: "month" }
  | { kind: "choice"; choices: readonly string[] };

const number = (unit: Unit, max: number, decimals: 0 | 1 = 0) => ({ kind: "number", unit, max, decimals }) as const;
const text = (max: number) => ({ kind: "text", max }) as const;
// Words that people type into the search box.
const searched = (max: number) => ({ kind: "text", max, isSearched: true }) as const;
const choice = <const Codes extends readonly string[]>(...choices: Codes) => ({ kind: "choice", choices }) as const;

/** Every fact the shop knows, in the order in which pages tell them. */
export const factKinds = {
  author: searched(120),
  publisher: searched(120),
  language: choice("ar", "fr", "tzm", "en"),
  pages: number("page", 20_000),
  metal: choice("gold", "silver", "brass", "copper", "steel", "plated"),
  fineness: number("permille", 1_000),
  stone: searched(120),
  material: searched(160),
  fit: choice("slim", "straight", "loose"),
  // By the words that every catalogue of the networks knows.
  gender: choice("female", "male", "unisex"),
  age_group: choice("adult", "kids", "toddler", "infant", "newborn"),
  net_weight: number("gram", 1_000_000),
  net_volume: number("millilitre", 1_000_000),
  origin: searched(120),
  ingredients: text(1_000),
  allergens: text(300),
  skin_type: choice("all", "dry", "oily", "combination", "sensitive"),
  best_before: { kind: "month" },
  shelf_life: number("month", 240),
  storage: text(200),
  usage: text(300),
  power: number("watt", 100_000, 1),
  battery: number("mah", 1_000_000),
  compatibility: searched(200),
  in_the_box: text(300),
  capacity: number("millilitre", 1_000_000),
  width: number("centimetre", 10_000, 1),
  height: number("centimetre", 10_000, 1),
  depth: number("centimetre", 10_000, 1),
  weight: number("gram", 1_000_000, 1),
  min_age: number("year", 18),
  care: text(200),
  warranty: number("month", 600),
  warranty_by: text(120),
} as const satisfies Record<string, FactKind>;

export type FactCode = keyof typeof factKinds;
export const factCodes = Object.keys(factKinds) as FactCode[];
export const isFactCode = (code: string): code is FactCode => Object.hasOwn(factKinds, code);
export const kindOf = (code: FactCode): FactKind => factKinds[code];

/** What shoppers of a sector ask about; the first ones are what they ask first. */
export const factSets: Record<Sector, { facts: readonly FactCode[]; advised: readonly FactCode[] }> = {
  food: {
    facts: [
      ...["net_weight", "net_volume", "origin", "ingredients", "allergens"],
      ...["best_before", "shelf_life", "storage"],
    ] as FactCode[],
    advised: ["origin", "ingredients", "storage"],
  },
  clothes: { facts: ["material", "fit", "gender", "age_group", "care", "origin"], advised: ["material", "care"] },
  electronics: {
    facts: [
      ...["warranty", "warranty_by", "power", "battery", "compatibility"],
      ...["in_the_box", "width", "height", "depth", "weight"],
    ] as FactCode[],
    advised: ["warranty", "warranty_by"],
  },
  home: {
    facts: [
      ...["material", "width", "height", "depth", "capacity"],
      ...["weight", "origin", "care", "warranty", "warranty_by"],
    ] as FactCode[],
    advised: ["material", "care"],
  },
  beauty: {
    facts: [
      ...["net_volume", "net_weight", "skin_type", "ingredients", "usage"],
      ...["best_before", "shelf_life", "origin"],
    ] as FactCode[],
    advised: ["skin_type", "ingredients"],
  },
  jewellery: {
    facts: ["metal", "fineness", "stone", "material", "weight", "width", "care", "origin"],
    advised: ["metal"],
  },
  books: { facts: ["author", "publisher", "language", "pages"], advised: ["author", "language"] },
  other: {
    facts: ["material", "width", "height", "depth", "weight", "min_age", "in_the_box", "care", "origin"],
    advised: [],
  },
};

export const isSector = (name: unknown): name is Sector => sectors.some((sector) => sector === name);

/** The sector of a shelf: its own, else that of the shelf above it, else "other". */
export const sectorOf = (...fromTheShelfUp: (string | null | undefined)[]): Sector =>
  fromTheShelfUp.find(isSector) ?? "other";
