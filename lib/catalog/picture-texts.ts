import { type Locale, locales, pick } from "@/lib/locale";
import { searchKey } from "@/lib/text";

type Both = Record<Locale, string>;
type Named = { code: string; nameAr: string; nameFr: string };

/** What the merchant has already said of a product, in both languages. */
export type PictureFacts = {
  title: Both;
  description: Both;
  category: Both;
  options: readonly (Named & { values: readonly Named[] })[];
};
type Shown = { valueCode: string | null };
export type PictureTexts = { alt: Both; caption: Both };

/** Search engines and screen readers stop listening to an alt text after about 125 letters. */
export const altMax = 125;
const sentenceLetters = { min: 20, max: 180 };

/** Alt text and caption of the picture at `index`, out of title, colour, place and description; never longer than `altMax`. */
export function suggestedTexts(facts: PictureFacts, pictures: readonly Shown[], index: number): PictureTexts {
  const inBoth = (textOf: (locale: Locale) => string): Both => ({ ar: textOf("ar"), fr: textOf("fr") });
  return {
    alt: inBoth((locale) => altOf(facts, pictures, index, locale)),
    caption: inBoth((locale) => captionOf(facts, pictures, index, locale)),
  };
}

type Place = [facts: PictureFacts, pictures: readonly Shown[], index: number, locale: Locale];

function altOf(...[facts, pictures, index, locale]: Place): string {
  const value = shownValue(facts, pictures[index]?.valueCode ?? null, locale);
  const view = pictures.slice(0, index + 1).filter(({ valueCode }) => valueCode === pictures[index]?.valueCode).length;
  const ending = (value?.words ?? "") + (view > 1 ? pick(locale, `، المنظر ${view}`, `, vue ${view}`) : "");
  return cutTo(facts.title[locale], altMax - ending.length) + ending;
}

function captionOf(...[facts, pictures, index, locale]: Place): string {
  const value = shownValue(facts, pictures[index]?.valueCode ?? null, locale);
  if (value && index > 0) return offerOf(facts, value, locale);
  const told = pictures.slice(0, index).filter(({ valueCode }, place) => place === 0 || !valueCode).length;
  return sentencesOf(facts.description[locale])[told] ?? offerOf(facts, value, locale);
}

type Value = { option: string; words: string };

// Colours are chosen by the eye and named in words of their own; any other value is named with its option. What the title
// says already is not said again.
function shownValue({ options, title }: PictureFacts, code: string | null, locale: Locale): Value | null {
  for (const option of code === null ? [] : options) {
    const value = option.values.find((candidate) => candidate.code === code);
    if (!value) continue;
    const told = option.values.filter((candidate) => isSaid(nameOf(candidate, locale), title[locale]));
    if (told.length === 1 && told[0] === value) return { option: option.code, words: "" };
    const name = lowered(nameOf(value, locale));
    if (option.code === "colour")
      return { option: option.code, words: pick(locale, ` بلون ${name}`, `, coloris ${name}`) };
    return {
      option: option.code,
      words:
        pick(locale, "، ", ", ") + lowered(nameOf(option, locale)) + pick(locale, ": ", " : ") + nameOf(value, locale),
    };
  }
  return null;
}

const isSaid = (name: string, title: string): boolean => ` ${searchKey(title)} `.includes(` ${searchKey(name)} `);

/** What else there is to choose, or the shelf it stands on. */
function offerOf({ title, category, options }: PictureFacts, value: Value | null, locale: Locale): string {
  const subject = title[locale] + (value?.words ?? "");
  const choices = options
    .filter(({ code, values }) => code !== value?.option && values.length > 1)
    .map((option) => `${lowered(nameOf(option, locale))} ${listOf(option.values, locale)}`);
  if (choices.length > 0)
    return pick(
      locale,
      `${subject}. متوفر بعدة خيارات: ${choices.join("؛ ")}.`,
      `${subject}. Au choix : ${choices.join(" ; ")}.`,
    );
  return pick(locale, `${subject}، من قسم ${category.ar}.`, `${subject}, à retrouver dans notre rayon ${category.fr}.`);
}

const valuesNamed = 6;
const listOf = (values: readonly Named[], locale: Locale): string =>
  values
    .slice(0, valuesNamed)
    .map((value) => lowered(nameOf(value, locale)))
    .join(pick(locale, "، ", ", ")) + (values.length > valuesNamed ? "…" : "");

const nameOf = ({ nameAr, nameFr }: Named, locale: Locale): string => pick(locale, nameAr, nameFr);
// "Rouge" in the middle of a sentence; sizes such as "XL" keep their letters.
const lowered = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** The sentences of a description that can stand alone under a picture. */
const sentencesOf = (description: string): string[] =>
  description
    .split(/\n+|(?<=[.!?؟])\s+/)
    .map((sentence) => sentence.trim())
    .filter(({ length }) => length >= sentenceLetters.min && length <= sentenceLetters.max)
    .map((sentence) => (/[.!?؟…]$/.test(sentence) ? sentence : `${sentence}.`));

function cutTo(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const kept = text.slice(0, letters);
  return kept.slice(0, Math.max(kept.lastIndexOf(" "), letters - 20)).trimEnd();
}

/** The texts a stored picture still lacks, by language. */
export const lacking = (texts: Both): Locale[] => locales.filter((locale) => texts[locale].trim() === "");
