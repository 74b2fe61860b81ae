import { type Locale, pick } from "@/lib/locale";
import { choicesOfKey } from "./combinations";

type Named = { code: string; nameAr: string; nameFr: string };
type Texts = { altAr: string; altFr: string; captionAr: string; captionFr: string };
type Shown = {
  images: readonly ({ id: string; valueCode: string | null; media: { key: string } } & Texts)[];
  options: readonly (Named & { values: readonly Named[] })[];
  variants: readonly { id: number; sku: string; stock: number; isActive: boolean; key: string }[];
};

export const picturesShown = ({ images }: Shown) => images.map(({ media, ...image }) => ({ ...image, key: media.key }));

/** The values a picture may show: colours, which shoppers choose by the eye; else those of the first option. */
export function valuesShown({ options }: Shown, locale: Locale) {
  const option = options.find(({ code }) => code === "colour") ?? options[0];
  return (option?.values ?? []).map(({ code, nameAr, nameFr }) => ({ code, name: pick(locale, nameAr, nameFr) }));
}

/** Variants on sale, and those that left it with units still on the shelf; `waiting`: how many people wait for each. */
export const stockRows = ({ variants, options }: Shown, waiting: ReadonlyMap<number, number>, locale: Locale) =>
  variants
    .filter(({ isActive, stock }) => isActive || stock > 0)
    .map(({ key, ...variant }) => ({
      ...variant,
      name: nameOfKey(key, options, locale),
      waiting: waiting.get(variant.id) ?? 0,
    }));

function nameOfKey(key: string, options: Shown["options"], locale: Locale): string {
  const choices = choicesOfKey(key);
  const names = options.flatMap((option) => {
    const chosen = choices.find((choice) => choice.option === option.code)?.value;
    const value = option.values.find(({ code }) => code === chosen);
    return value ? [pick(locale, value.nameAr, value.nameFr)] : [];
  });
  return names.join(locale === "ar" ? "، " : ", ");
}
