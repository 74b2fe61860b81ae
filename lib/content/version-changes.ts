import { locales } from "@/lib/locale";
import type { Block } from "./block";
import type { PieceContent, PieceWords } from "./piece";
import { plainText } from "./rich-text";

/** A line that one version has and the other has not; `path` names a field, or the body of a language. */
export type VersionChange = { locale: "ar" | "fr"; path: keyof PieceWords; removed: string[]; added: string[] };

const fields = [...(["title", "slug", "excerpt", "coverAlt", "coverCaption", "seoTitle", "seoDescription"] as const)];

/** What changed in words between two saves, language by language, line by line. */
export function changesOfVersions(before: PieceContent | null, after: PieceContent): VersionChange[] {
  return locales.flatMap((locale) => {
    const [old, now] = [before?.words[locale] ?? null, after.words[locale]];
    const lines = fields.map((path) => ({ locale, path, old: linesIn(old?.[path]), now: linesIn(now?.[path]) }));
    const body = { locale, path: "body" as const, old: bodyLines(old?.body), now: bodyLines(now?.body) };
    const tags = { locale, path: "tags" as const, old: old?.tags ?? [], now: now?.tags ?? [] };
    return changedParts<Omit<VersionChange, "removed" | "added"> & TwoTexts>([...lines, tags, body]);
  });
}

type TwoTexts = { old: readonly string[]; now: readonly string[] };

/** The parts of a text that have lines the other has not, with these lines. */
export const changedParts = <T extends TwoTexts>(parts: readonly T[]) =>
  parts.flatMap(({ old, now, ...part }) => {
    const removed = old.filter((line) => !now.includes(line));
    const added = now.filter((line) => !old.includes(line));
    return removed.length + added.length > 0 ? [{ ...part, removed, added }] : [];
  });

/** The lines of a text that hold something; texts of before 2026-11-23 end them as forms do. */
export const linesIn = (text: string | undefined): string[] => (text ?? "").split(/\r?\n/).filter(Boolean);

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
