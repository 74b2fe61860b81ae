import { locales } from "@/lib/locale";
import type { Block } from "./block";
import type { PieceContent, PieceWords } from "./piece";
import { plainText } from "./rich-text";

/** A line that one version has and the other has not; `path` names a field, or the body of a language. */
export type VersionChange = { locale: "ar" | "fr"; path: keyof PieceWords; removed: string[]; added: string[] };

const fields = [
  ...(["title", "slug", "excerpt", "author", "coverAlt", "coverCaption", "seoTitle", "seoDescription"] as const),
];

/** What changed in words between two saves, language by language, line by line. */
export function changesOfVersions(before: PieceContent | null, after: PieceContent): VersionChange[] {
  return locales.flatMap((locale) => {
    const [old, now] = [before?.words[locale] ?? null, after.words[locale]];
    const lines = fields.map((path) => ({ path, old: linesOf(old?.[path]), now: linesOf(now?.[path]) }));
    const body = { path: "body" as const, old: bodyLines(old?.body), now: bodyLines(now?.body) };
    const tags = { path: "tags" as const, old: old?.tags ?? [], now: now?.tags ?? [] };
    return [...lines, tags, body].flatMap((part) => {
      const removed = part.old.filter((line) => !part.now.includes(line));
      const added = part.now.filter((line) => !part.old.includes(line));
      return removed.length + added.length > 0 ? [{ locale, path: part.path, removed, added }] : [];
    });
  });
}

const linesOf = (text: string | undefined): string[] => (text ? [text] : []);

const bodyLines = (body: readonly Block[] | undefined): string[] =>
  (body ?? [])
    .flatMap((part) => (part.type === "text" ? plainText(part.doc).split("\n") : wordsIn(part)))
    .filter(Boolean);

// Every text of a part but its id and kind, whatever part it is.
function wordsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (["id", "type", "key"].includes(name) ? [] : wordsIn(inner)));
}
