import "server-only";
import { cache } from "react";
import { pictureOf } from "@/lib/catalog/queries/product-cards";
import { db } from "@/lib/db";
import { type Locale, locales, otherLocale } from "@/lib/locale";
import { fileNameOf } from "@/lib/media/picture";
import { signedInPublic } from "../author";
import { inBoth, slugsIn } from "../in-both";

const mostOffered = 200;
const picture = { select: { key: true, width: true, height: true, thumbhash: true } } as const;
const words = { locale: true, name: true, slug: true, bio: true, pictureAlt: true } as const;

/** An author has a page in the languages in which something of theirs can be read. */
export const publicIn = (locale: Locale) => ({
  pieces: { some: { ...signedInPublic, translations: { some: { locale } } } },
});

/** An author by their address, where something of theirs is public, with the languages they can be read in; read once per render. */
export const findAuthor = cache(async (locale: Locale, slug: string) => {
  const twin = otherLocale(locale);
  const row = await db.authorText.findUnique({
    where: { locale_slug: { locale, slug }, author: publicIn(locale) },
    select: {
      ...words,
      author: {
        select: { id: true, links: true, createdAt: true, updatedAt: true, picture, texts: { select: words } },
      },
    },
  });
  if (!row) return null;
  const { author, pictureAlt, ...text } = row;
  const { texts, picture: stored, ...facts } = author;
  const slugs = slugsIn(texts);
  return {
    ...text,
    ...facts,
    picture: stored && pictureOf(stored, pictureAlt, portraitName(slugs.fr, facts.id)),
    slugs,
    /** their name in the other language */
    otherName: inBoth(texts)[twin]?.name ?? "",
    isInBoth: (await db.author.count({ where: { id: facts.id, ...publicIn(twin) } })) > 0,
  };
});
export type AuthorView = NonNullable<Awaited<ReturnType<typeof findAuthor>>>;

// Latin letters only, as other pictures are called.
const portraitName = (slug: string, id: number): string => fileNameOf(slug) || `author-${id}`;

/** The first author who has a page in this language. */
export const findFirstAuthor = (locale: Locale) =>
  db.authorText.findFirst({
    where: { locale, author: publicIn(locale) },
    orderBy: { authorId: "asc" },
    select: { name: true, slug: true, bio: true },
  });

/** Authors with how much of theirs there is, by name: for the panel's list and its choices. */
export async function listAuthorsForStaff() {
  const rows = await db.author.findMany({
    orderBy: { id: "asc" },
    take: mostOffered,
    select: {
      id: true,
      picture: { select: { key: true } },
      texts: { select: { locale: true, name: true } },
      _count: { select: { pieces: { where: signedInPublic } } },
    },
  });
  return rows.map(({ texts, _count, ...author }) => {
    const { ar, fr } = inBoth(texts);
    return { ...author, nameAr: ar?.name ?? "", nameFr: fr?.name ?? "", pieces: _count.pieces };
  });
}
export type AuthorLine = Awaited<ReturnType<typeof listAuthorsForStaff>>[number];

/** One author with both languages, to be edited. */
export async function findAuthorForStaff(id: number) {
  const author = await db.author.findUnique({
    where: { id },
    select: {
      ...{ id: true, links: true },
      picture: { select: { key: true } },
      texts: { select: words },
    },
  });
  if (!author) return null;
  const { texts, ...rest } = author;
  const isRead = await Promise.all(locales.map((locale) => db.author.count({ where: { id, ...publicIn(locale) } })));
  return { ...rest, ...inBoth(texts), publicIn: locales.filter((_, place) => isRead[place]) };
}
export type EditableAuthor = NonNullable<Awaited<ReturnType<typeof findAuthorForStaff>>>;
