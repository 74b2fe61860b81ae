// pg_trgm sees only letters of the database's LC_CTYPE: under "C", which our own Postgres has, Arabic words have no
// trigram at all and every search reads the whole table. One ASCII character per Arabic letter works everywhere.
const letters: Record<string, string> = {
  ا: "a",
  ب: "b",
  ت: "t",
  ث: "c",
  ج: "j",
  ح: "7",
  خ: "5",
  د: "d",
  ذ: "v",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "x",
  ص: "8",
  ض: "4",
  ط: "6",
  ظ: "0",
  ع: "3",
  غ: "g",
  ف: "f",
  ق: "q",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  و: "w",
  ي: "y",
  ء: "2",
};

/** A search key in ASCII, letter for letter; Latin letters and digits stay. */
export const trigramKey = (key: string): string =>
  key.replace(/[\u0621-\u064A]/g, (letter) => letters[letter] ?? letter);
