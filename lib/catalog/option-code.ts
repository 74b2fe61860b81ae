import { searchKey, slugOf } from "@/lib/text";

export const optionKinds = ["colour", "size", "other"] as const;
export type OptionKind = (typeof optionKinds)[number];

/** Colours a merchant taps instead of describing; codes are shared by all products, so that filters gather them. */
export const palette = [
  { code: "white", nameAr: "أبيض", nameFr: "Blanc", swatch: "#f2eee6" },
  { code: "black", nameAr: "أسود", nameFr: "Noir", swatch: "#2e2b36" },
  { code: "grey", nameAr: "رمادي", nameFr: "Gris", swatch: "#8f9199" },
  { code: "beige", nameAr: "بيج", nameFr: "Beige", swatch: "#d8bf9a" },
  { code: "brown", nameAr: "بني", nameFr: "Marron", swatch: "#8a5a3c" },
  { code: "red", nameAr: "أحمر", nameFr: "Rouge", swatch: "#c8323c" },
  { code: "pink", nameAr: "وردي", nameFr: "Rose", swatch: "#e48bb0" },
  { code: "orange", nameAr: "برتقالي", nameFr: "Orange", swatch: "#e07f3c" },
  { code: "gold", nameAr: "ذهبي", nameFr: "Doré", swatch: "#d6a43f" },
  { code: "silver", nameAr: "فضي", nameFr: "Argenté", swatch: "#b8bcc6" },
  { code: "green", nameAr: "أخضر", nameFr: "Vert", swatch: "#2f8460" },
  { code: "blue", nameAr: "أزرق", nameFr: "Bleu", swatch: "#3676c0" },
  { code: "navy", nameAr: "كحلي", nameFr: "Bleu nuit", swatch: "#2b3a66" },
  { code: "purple", nameAr: "بنفسجي", nameFr: "Violet", swatch: "#7d58b4" },
] as const;

/** The code of an option or a value by its names: "38-40", "rouge"; Arabic letters when there is nothing else. */
export const codeOf = (nameFr: string, nameAr = ""): string =>
  (slugOf(searchKey(nameFr)) || slugOf(nameAr)).slice(0, 40).replace(/-+$/, "");

/** What a code may be made of; "|" and "=" stay free for combinations. */
export const isOptionCode = (code: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,39}$/u.test(code);

/** What the two usual options are called on the storefront. */
export const optionNames = {
  colour: { nameAr: "اللون", nameFr: "Couleur" },
  size: { nameAr: "المقاس", nameFr: "Taille" },
} as const;
