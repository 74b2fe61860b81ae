/** A word, or Latin words that stay together, with the brackets before it and the marks after it. */
export type DrawnWord = { open: string; core: string; end: string };

const isArabic = (text: string): boolean => /[\u0620-\u065f\u066e-\u06d3\u06fa-\u06ff]/.test(text);
const beginsLatin = (text: string): boolean => /^[\p{Script=Latin}\d]/u.test(text);

/** The words of an Arabic text in the order they are read; Latin words and figures that follow one another are one. */
export function arabicWords(text: string): DrawnWord[] {
  const words: DrawnWord[] = [];
  for (const word of text.split(/\s+/).filter(Boolean).map(partsOf)) {
    const last = words.at(-1);
    const isRun = last && last.end === "" && beginsLatin(last.core) && word.open === "" && !isArabic(word.core);
    if (isRun) Object.assign(last, { core: `${last.core} ${word.core}`, end: word.end });
    else words.push(word);
  }
  return words.flatMap(finished);
}

const brackets: Record<string, string> = { "(": ")", "[": "]", "{": "}", "«": "»", "“": "”" };
const mirrors = new Map(
  Object.entries(brackets).flatMap(([open, close]) => [[open, close] as const, [close, open] as const]),
);

/** The sign as it looks where one reads from the right. */
export const mirrored = (sign: string): string => mirrors.get(sign) ?? sign;

const parts = /^([([{«“]*)(.*?)([)\]}»”،؛؟.!:…]*)$/;

function partsOf(text: string): DrawnWord {
  // "(6GB)" in the middle of Latin words is one of them.
  if (beginsLatin(text.replace(/^[([{«“]+/, "")) && !/[\u0600-\u06ff]/.test(text) && isBalanced(text))
    return { open: "", core: text, end: "" };
  const [, open = "", core = "", end = ""] = parts.exec(text) ?? [];
  return { open, core, end };
}

const isBalanced = (text: string): boolean =>
  Object.entries(brackets).every(([open, close]) => text.split(open).length === text.split(close).length);

/** Marks after the last Latin word stand where the sentence goes on, to its left. */
function finished(word: DrawnWord): DrawnWord[] {
  if (!beginsLatin(word.core)) return [word];
  const [, core = "", signs = ""] = /^(.*?)((?:\s[^\p{L}\p{N}]+)*)$/u.exec(word.core) ?? [];
  const [, run = "", marks = ""] = /^(.*?)([.!:…]*)$/.exec(core) ?? [];
  const alone = signs.trim();
  if (alone === "") return [{ ...word, core: run, end: marks + word.end }];
  return [
    { ...word, core: run, end: marks },
    { open: "", core: alone, end: word.end },
  ];
}

/** The words of a text that runs from the left; Arabic words that follow one another are one list, which runs from the right. */
export function latinWords(text: string): string[][] {
  const groups: string[][] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = groups.at(-1);
    if (last && isArabic(word) && isArabic(last[0] ?? "")) last.push(word);
    else groups.push([word]);
  }
  return groups;
}
