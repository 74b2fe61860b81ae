import { z } from "zod";
import { id, line, optionalText } from "@/lib/fields";
import type { Locale } from "@/lib/locale";
import { slugField } from "./form-fields";
import { isSafeLink } from "./safe-link";
import { mediaKey } from "./stored-picture";

/** Whose name stands under an article, in one language, with the end of the address of their page. */
export type Signature = { name: string; slug: string };

export const authorPath = (locale: Locale, slug: string, page = 1): string =>
  `/${locale}/blog/authors/${slug}${page > 1 ? `/${page}` : ""}`;

/** What authors sign: their pages list it. */
export const signedKinds = ["article", "release"] as const;
/** What of it everybody can read. */
export const signedInPublic = { status: "published", kind: { in: [...signedKinds] } };
export const isSigned = (kind: string): boolean => signedKinds.some((signed) => signed === kind);

const linksMax = 8;

const words = z.object({
  name: line({ max: 80 }),
  slug: slugField,
  bio: optionalText({ max: 1_000 }),
  pictureAlt: line({ max: 250, min: 0 }).default(""),
});

// One address on each line.
const links = optionalText({ max: 2_000 })
  .transform((typed) => [...new Set(typed.split("\n").map((one) => one.trim()))].filter(Boolean))
  .pipe(z.array(z.string().refine(isPageElsewhere, "link_unsafe"), "invalid").max(linksMax, "too_many_links"));

function isPageElsewhere(typed: string): boolean {
  return typed.length <= 300 && typed.startsWith("https://") && isSafeLink(typed);
}

export const authorInput = z
  .object({
    id: id.optional(),
    /** key of a stored picture, "" = none */
    pictureKey: z.union([z.literal(""), mediaKey]).default(""),
    links,
    ar: words,
    fr: words,
  })
  .check(({ value, issues }) => {
    for (const locale of ["ar", "fr"] as const)
      if (value.pictureKey && value[locale]?.pictureAlt === "")
        issues.push({ code: "custom", path: [locale, "pictureAlt"], message: "alt_missing", input: value });
  });
export const authorIdInput = z.object({ id });
export type AuthorInput = z.output<typeof authorInput>;

/** "www.instagram.com/samira.oran" as people say it: "instagram.com/samira.oran". */
export function spokenLink(link: string): string {
  const { hostname, pathname } = new URL(link);
  return `${hostname.replace(/^www\./, "")}${decoded(pathname).replace(/\/$/, "")}`;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

type Named = { id: number; nameAr: string; nameFr: string };

/** Who most likely signs what this member of the staff writes: their namesake, else the only author there is. */
export function namesakeOf(authors: readonly Named[], staffName: string): number | null {
  const [only, ...others] = authors;
  const same = authors.find(({ nameAr, nameFr }) => [nameAr, nameFr].includes(staffName));
  return same?.id ?? (others.length === 0 ? (only?.id ?? null) : null);
}
