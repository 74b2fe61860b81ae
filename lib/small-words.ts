/**
 * A phrase without what is missing from it: "{}" stands where something is missing, "{0}" where something is. The small
 * words that lead straight to what is missing go with it: "{0} en soie de la {}" is "{0} en soie", "{0} من {}" is "{0}".
 */
export const withoutMissing = (phrase: string): string =>
  phrase
    .replace(/\( *\{\} *\)|\[ *\{\} *\]|«\s*\{\}\s*»|“ *\{\} *”|" *\{\} *"/g, "{}")
    .replace(joinedToMore, "$1")
    .replace(ledTo, "{}")
    .replace(/ *\{\}(?=[:!?؟…]|$)/g, "")
    .replaceAll("{}", "");

const french = [
  ...["de", "du", "des", "à", "au", "aux", "par", "chez", "en", "dans", "pour", "sur", "sous", "avec", "sans", "dès"],
  ...["depuis", "vers", "entre", "selon", "à partir", "a partir", "jusqu[’']à", "jusqu[’']au", "auprès", "by"],
  ...[
    "le",
    "la",
    "les",
    "un",
    "une",
    "ce",
    "cet",
    "cette",
    "ces",
    "notre",
    "nos",
    "votre",
    "vos",
    "et",
    "ou",
    "&",
    "\\+",
  ],
];
const arabic = [
  ...["من", "في", "عند", "عن", "على", "إلى", "الى", "مع", "لدى", "بين", "حتى", "منذ", "ضمن", "حسب", "بقلم", "أو", "او"],
  ...["من قبل", "من طرف", "ابتداء", "ابتداءا", "بدءا", "انطلاقا"],
];
const elided = ["d[’']", "l[’']"];
const attached = ["ل", "ب", "ك", "ال", "لل", "بال", "كال"];

// Whatever vowel signs and strokes it is written with.
const anyVowels = (word: string): string => [...word].map((letter) => `${letter}[\\u064B-\\u0652\\u0640]*`).join("");
const oneOf = (words: readonly string[]): string => `(?:${words.join("|")})`;

const and = anyVowels("و");
const apart = oneOf([...french, `(?:${and})?${oneOf(arabic.map(anyVowels))}`]);
const joined = oneOf([...elided, `(?:${and})?${oneOf(attached.map(anyVowels))}`, and]);
// What hangs on something else is no word of its own.
const start = "(?<![\\p{L}\\p{N}\\p{M}}’'-])";
const lead = `${start}(?:(?:${apart}\\s+)+(?:${joined}\\s*)?|${joined}\\s*)`;

const ledTo = new RegExp(`${lead}\\{\\}`, "giu");
// "de {} et {1}" is "de {1}".
const joint = `(?:${oneOf(["et", "ou", "&", "\\+", "أو", "او"])}\\s+|${and}\\s*)`;
const joinedToMore = new RegExp(`(^\\s*|${lead})\\{\\}\\s+${joint}(?=\\{\\d)`, "giu");
