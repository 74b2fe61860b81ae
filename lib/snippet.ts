import { cleanLine, lengthOf } from "./text";

/** Lengths, in characters as people count them, of what search engines show: `few` says too little, `many` is cut on phones, `max` is refused. */
export const snippetLimits = {
  title: { few: 15, many: 60, max: 80 },
  description: { few: 70, many: 160, max: 220 },
} as const;

export type SnippetPart = keyof typeof snippetLimits;
export type SnippetFit = "empty" | "short" | "good" | "long";

/** How a text suits its place in search results. */
export function snippetFit(part: SnippetPart, text: string): SnippetFit {
  const length = lengthOf(text);
  const { few, many } = snippetLimits[part];
  if (length === 0) return "empty";
  if (length < few) return "short";
  return length > many ? "long" : "good";
}

/** A page's title: the merchant's own, else the name of what it shows; the shop's name follows where there is room for it. */
export function snippetTitle({ own = "", name, shop }: { own?: string; name: string; shop: string }): string {
  const title = own || cutAtWord(cleanLine(name), snippetLimits.title.many);
  const signed = `${title} — ${shop}`;
  return lengthOf(signed) <= snippetLimits.title.many && !title.includes(shop) ? signed : title;
}

/** A page's description: the merchant's own, else the text it opens with; `closing` follows where there is room for it. */
export function snippetDescription({
  own = "",
  text,
  closing,
}: {
  own?: string;
  text: string;
  closing: string;
}): string {
  if (own) return own;
  const opening = cutAtWord(sentenceOf(text), snippetLimits.description.many);
  const closed = cleanLine(`${opening} ${closing}`);
  return lengthOf(closed) <= snippetLimits.description.many ? closed : opening;
}

/** Paragraphs as one line; one that ends without a stop gets it, so that the next does not run into it. */
export const sentenceOf = (text: string): string =>
  text
    .split(/\n+/)
    .map(cleanLine)
    .filter(Boolean)
    .map((line) => (/[.!?؟…:;؛]$/u.test(line) ? line : `${line}.`))
    .join(" ");

/** At most `max` characters, ended between two words with an ellipsis. */
export function cutAtWord(text: string, max: number): string {
  if (lengthOf(text) <= max) return text;
  let kept = "";
  for (const word of text.split(" ")) {
    const longer = kept ? `${kept} ${word}` : word;
    if (lengthOf(longer) >= max) break;
    kept = longer;
  }
  return `${(kept || [...text].slice(0, max - 1).join("")).replace(/[\s.,،;؛:–—-]+$/u, "")}…`;
}
