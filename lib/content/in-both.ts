/** Each language's own of what is written in several. */
export const inBoth = <T extends { locale: string }>(texts: readonly T[]) => ({
  ar: texts.find(({ locale }) => locale === "ar"),
  fr: texts.find(({ locale }) => locale === "fr"),
});

/** The end of its address in each language; "" where it is not written. */
export function slugsIn(texts: readonly { locale: string; slug: string }[]): { ar: string; fr: string } {
  const { ar, fr } = inBoth(texts);
  return { ar: ar?.slug ?? "", fr: fr?.slug ?? "" };
}
