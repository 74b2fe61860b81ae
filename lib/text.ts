const digitZeros = [0x0660, 0x06f0, 0xff10];

/** Arabic-Indic, Persian and full-width digits to 0-9. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = digitZeros.find((start) => code >= start && code <= start + 9) ?? code;
    return String(code - zero);
  });
}

// Zero-width, bidi and control characters that people paste without seeing them. ZWNJ/ZWJ go too: Arabic names do not need
// them. So do the two letters that are none: XML may not hold them, and one in a title would break a whole feed.
const invisible = /(?![\t\n\r])[\p{Cc}\p{Cf}\uFFFE\uFFFF]/gu;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as we store it: NFC, no control, bidi or zero-width characters, no lone surrogates, ends trimmed; lines end with \n, forms send \r\n. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(loneSurrogate, "").replace(invisible, "").normalize("NFC").trim();

/** One line: like cleanText, with runs of white space folded to one space. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, " ");

const segmenter = new Intl.Segmenter("ar", { granularity: "grapheme" });

/** Length in characters as people count them. Very long texts are answered by their code units, which is enough to refuse them. */
export const lengthOf = (text: string): number =>
  text.length > 20_000 ? text.length : [...segmenter.segment(text)].length;

// Letters that Algerians write for one another, folded to one (algeria.md section 7). NFKD has already split أ into ا and U+0654.
const folded: Record<string, string> = {
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  گ: "ق",
  ڨ: "ق",
  ڭ: "ق",
  پ: "ب",
  ڤ: "ف",
  ک: "ك",
  ی: "ي",
  œ: "oe",
  æ: "ae",
};
const marks = /[\u0300-\u036F\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640]/g;

/** The form in which search compares: no accents, harakat, tatweel or hamza, Latin digits, lower case, words split by one space. */
export function searchKey(text: string): string {
  const plain = text.replace(loneSurrogate, "").normalize("NFKD").toLowerCase().normalize("NFKD");
  const letters = plain.replace(marks, "").replace(invisible, "");
  const alike = letters.replace(/[ٱىةگڨڭپڤکیœæ]/g, (letter) => folded[letter] ?? letter);
  return toAsciiDigits(alike)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A slug of at most 80 characters: Arabic keeps its letters without harakat, Latin loses its accents. */
export function slugOf(text: string): string {
  const plain = text
    .replace(loneSurrogate, "")
    .normalize("NFD")
    .replace(/[\u0300-\u036F\u064B-\u0652\u0670\u0640]/g, "")
    .normalize("NFC");
  const words = toAsciiDigits(plain)
    .toLowerCase()
    .replace(/['’]/g, "-")
    .replace(/[^\p{L}\p{N}]+/gu, "-");
  return words.slice(0, 80).replace(/^-+|-+$/g, "");
}
