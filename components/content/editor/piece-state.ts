import { blankWords, withFirstText } from "@/lib/content/draft-content";
import type { PieceContent, PieceWords } from "@/lib/content/piece";
import type { Locale } from "@/lib/locale";

const isBlank = ({ title, excerpt, body }: PieceWords): boolean =>
  !title.trim() &&
  !excerpt.trim() &&
  body.every(
    (part) => part.type === "text" && !part.doc.content.some((node) => "content" in node && node.content?.length),
  );

/** As it is sent: a language nobody has begun to write in is not there. */
export const sentContent = (content: PieceContent): PieceContent => ({
  ...content,
  words: {
    ar: content.words.ar && !isBlank(content.words.ar) ? content.words.ar : null,
    fr: content.words.fr && !isBlank(content.words.fr) ? content.words.fr : null,
  },
});

/** As it is edited: a language that is not there yet has empty fields. */
export const editedContent = (content: PieceContent): PieceContent => ({
  ...content,
  words: {
    ar: content.words.ar ?? withFirstText(blankWords, "textar"),
    fr: content.words.fr ?? withFirstText(blankWords, "textfr"),
  },
});

export const wordsIn = (content: PieceContent, locale: Locale): PieceWords => content.words[locale] ?? blankWords;

export const withWords = (content: PieceContent, locale: Locale, words: PieceWords): PieceContent => ({
  ...content,
  words: { ...content.words, [locale]: words },
});
