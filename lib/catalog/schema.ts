import { z } from "zod";
import { id, line, optionalText } from "@/lib/fields";
import { gtinOf } from "@/lib/gtin";
import { parseDinars } from "@/lib/money";
import { snippetLimits } from "@/lib/snippet";
import { toAsciiDigits } from "@/lib/text";
import { choicesOfKey, combinationKey, variantsMax } from "./combinations";
import { namesOf, optionalLine, pairOf, seenAt, slug } from "./input-fields";
import { isOptionCode } from "./option-code";
import { productStatuses } from "./product-status";

const priceMax = 2_000_000_000;
const unitsMax = 100_000;

/** Dinars as typed to centimes, one dinar at least. */
const price = z.string("required").transform((typed, check) => {
  const centimes = parseDinars(typed.slice(0, 32));
  if (centimes !== null && centimes >= 100 && centimes <= priceMax) return centimes;
  const message =
    typed.trim() === "" ? "required" : centimes && centimes > priceMax ? "number_too_large" : "amount_invalid";
  check.issues.push({ code: "custom", message, input: typed });
  return z.NEVER;
});

const optionalPrice = z
  .string()
  .default("")
  .transform((typed, check) => {
    if (typed.trim() === "") return null;
    const centimes = parseDinars(typed.slice(0, 32));
    if (centimes !== null && centimes > 0 && centimes <= priceMax) return centimes;
    check.issues.push({ code: "custom", message: "amount_invalid", input: typed });
    return z.NEVER;
  });

/** Whole units as typed; `empty` is what an empty field means, null = it must be filled. */
const unitsOf = (min: number, empty: number | null) =>
  z
    .string()
    .default("")
    .transform((typed, check) => {
      const plain = toAsciiDigits(typed.slice(0, 32)).replace(/\s/g, "") || String(empty ?? "");
      const message = unitsFault(plain, min);
      if (!message) return Number(plain);
      check.issues.push({ code: "custom", message, input: typed });
      return z.NEVER;
    });

function unitsFault(plain: string, min: number): string | null {
  if (plain === "") return "required";
  if (!/^\d{1,7}$/.test(plain)) return "invalid";
  if (Number(plain) < min) return "number_too_small";
  return Number(plain) > unitsMax ? "number_too_large" : null;
}

// Suppliers' codes hold letters, digits, and a few signs.
const sku = optionalLine(40).refine((typed) => /^[\p{L}\p{N}._/ -]*$/u.test(typed), "invalid");

const categoryId = z.coerce
  .number("category_unknown")
  .int("category_unknown")
  .min(1, "category_unknown")
  .max(2_147_483_647, "category_unknown");

const gtin = z
  .string()
  .default("")
  .transform((typed, check) => {
    const digits = typed.trim() === "" ? "" : gtinOf(typed.slice(0, 32));
    if (digits !== null) return digits;
    check.issues.push({ code: "custom", message: "gtin_invalid", input: typed });
    return z.NEVER;
  });

export const newProductInput = z.object({
  title: namesOf(120),
  categoryId,
  price,
  sku,
  stock: unitsOf(0, 0),
});

export const productTextsInput = z.object({
  id,
  seenAt,
  categoryId,
  title: namesOf(120),
  slug: pairOf(slug),
  description: pairOf(optionalText({ max: 5_000 })),
  keywords: pairOf(optionalLine(300)),
  seoTitle: pairOf(optionalLine(snippetLimits.title.max)).default({ ar: "", fr: "" }),
  seoDescription: pairOf(optionalLine(snippetLimits.description.max)).default({ ar: "", fr: "" }),
  brand: optionalLine(70),
  mpn: optionalLine(70),
});

// "options.0.code" arrives as { "0": { code } }.
const listed = <S extends z.ZodType>(item: S, max: number) =>
  z.preprocess(
    (value) => (value && typeof value === "object" && !Array.isArray(value) ? Object.values(value) : (value ?? [])),
    z.array(item, "invalid").max(max, "too_many_variants"),
  );

const code = z.string("invalid").max(40, "invalid").refine(isOptionCode, "invalid");
const named = { code, nameAr: line({ max: 40 }), nameFr: line({ max: 40 }) };
const swatch = z
  .string()
  .default("")
  .transform((typed) => typed.toLowerCase() || null)
  .refine((typed) => typed === null || /^#[0-9a-f]{6}$/.test(typed), "invalid");

const optionInput = z.object({ ...named, values: listed(z.object({ ...named, swatch }), 30) });
const variantInput = z
  .object({
    key: z.string("invalid").max(300, "invalid"),
    sku,
    price,
    compareAt: optionalPrice,
    stock: unitsOf(0, 0),
    gtin,
  })
  .refine(({ price, compareAt }) => compareAt === null || compareAt > price, {
    path: ["compareAt"],
    message: "compare_not_above",
  });

export const productVariantsInput = z
  .object({
    id,
    seenAt,
    confirmJump: z.string().optional(),
    options: listed(optionInput, 3),
    variants: listed(variantInput, variantsMax),
  })
  .superRefine((input, check) => {
    const refuse = (path: (string | number)[], message: string) => check.addIssue({ code: "custom", path, message });
    if (input.variants.length === 0) refuse(["variants"], "variant_required");
    refuseTwins(input.options, (at) => refuse(["options", at, "code"], "option_twice"));
    for (const [at, option] of input.options.entries()) {
      if (option.values.length === 0) refuse(["options", at, "values"], "option_empty");
      refuseTwins(option.values, () => refuse(["options", at, "values"], "option_twice"));
    }
    refuseTwins(
      input.variants.map(({ key }) => ({ code: key })),
      (at) => refuse(["variants", at, "key"], "invalid"),
    );
    refuseTwins(
      input.variants.map(({ sku }) => ({ code: sku })),
      (at) => refuse(["variants", at, "sku"], "sku_taken"),
    );
    refuseTwins(
      input.variants.map(({ gtin }) => ({ code: gtin })),
      (at) => refuse(["variants", at, "gtin"], "gtin_twice"),
    );
    for (const [at, { key }] of input.variants.entries()) {
      if (!isCombination(key, input.options)) refuse(["variants", at, "key"], "invalid");
    }
  });

export type ProductVariantsInput = z.output<typeof productVariantsInput>;
export type OptionInput = ProductVariantsInput["options"][number];
export type VariantInput = ProductVariantsInput["variants"][number];

function refuseTwins(items: readonly { code: string }[], refuse: (at: number) => void): void {
  const met = new Set<string>();
  for (const [at, { code }] of items.entries()) {
    if (code !== "" && met.has(code)) refuse(at);
    met.add(code);
  }
}

// The sorted name says which value of which option: each option once, and nothing else.
function isCombination(key: string, options: readonly OptionInput[]): boolean {
  const choices = choicesOfKey(key);
  return (
    combinationKey(choices) === key &&
    choices.length === options.length &&
    options.every((option) =>
      choices.some(
        (choice) => choice.option === option.code && option.values.some((value) => value.code === choice.value),
      ),
    )
  );
}

export const stockReasons = ["received", "counted", "damaged", "returned", "other"] as const;
export const stockInput = z.object({
  id,
  variantId: id,
  direction: z.enum(["add", "remove"], "invalid"),
  units: unitsOf(1, null),
  reason: z.enum(stockReasons, "invalid").default("other"),
});

export const statusInput = z.object({ id, to: z.enum(productStatuses, "invalid") });
export const productIdInput = z.object({ id });

const alt = optionalLine(200);
const caption = optionalLine(300);
export const altsInput = z.object({
  id,
  /** sent by the button that also publishes */
  publish: z.literal("1", "invalid").optional(),
  images: z
    .record(
      z.uuid("invalid"),
      z.object({
        altAr: alt,
        altFr: alt,
        captionAr: caption,
        captionFr: caption,
        valueCode: z
          .string()
          .default("")
          .transform((typed) => typed || null)
          .refine((typed) => typed === null || isOptionCode(typed), "invalid"),
      }),
    )
    .refine((images) => Object.keys(images).length <= 12, "invalid")
    .default({}),
});

export const pictureMoveInput = z.object({
  id,
  imageId: z.uuid("invalid"),
  direction: z.enum(["up", "down"], "invalid"),
});
export const pictureInput = z.object({ id, imageId: z.uuid("invalid") });

/** A picture of a product, or the picture of a category. */
export const uploadInput = z
  .object({
    productId: id.optional(),
    categoryId: id.optional(),
    picture: z.file("picture_missing").refine((file) => file.size > 0, "picture_missing"),
  })
  .refine(({ productId, categoryId }) => (productId === undefined) !== (categoryId === undefined), {
    path: ["productId"],
    message: "invalid",
  });
export type UploadInput = z.output<typeof uploadInput>;
