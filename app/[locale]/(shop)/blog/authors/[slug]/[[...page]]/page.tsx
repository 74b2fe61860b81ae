import type { Metadata } from "next";
import { formerContent } from "@/app/[locale]/former-piece";
import { MissingPage, missingMetadata } from "@/app/[locale]/missing-page";
import { PageShell } from "@/app/[locale]/page-shell";
import { AuthorHead } from "@/components/content/author-head";
import { PieceList } from "@/components/content/piece-list";
import { JsonLd } from "@/components/seo/json-ld";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { cacheTags } from "@/lib/cache-tags";
import { slugOfParam } from "@/lib/catalog/paths";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { authorPath } from "@/lib/content/author";
import { blogPath } from "@/lib/content/blog-paths";
import { pageOfParam } from "@/lib/content/list-page";
import { piecePath } from "@/lib/content/piece";
import { type AuthorView, findAuthor } from "@/lib/content/queries/authors";
import { listPieces } from "@/lib/content/queries/list-pieces";
import { translations } from "@/lib/i18n/translations";
import { isLocale, type Locale, otherLocale } from "@/lib/locale";
import { pictureUrl } from "@/lib/media/picture";
import { contentMeta } from "@/lib/seo/content-page";
import { listNodes } from "@/lib/seo/list-data";
import { authorSnippet } from "@/lib/seo/page-snippets";
import { profileData } from "@/lib/seo/person-data";
import { findSite } from "@/lib/seo/queries/find-site";

export const revalidate = 3600;
// Made at their first visit and kept.
export const generateStaticParams = () => [];

type Params = Promise<{ locale: string; slug: string; page?: string[] }>;
type Props = { params: Params };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await authorOf(params);
  if (!found?.page) return missingMetadata(params);
  const { locale, author, page } = found;
  return contentMeta(await findSite(locale), {
    snippet: authorSnippet(author, locale, page),
    ...{ id: author.id, title: author.name },
    pictureKey: author.picture?.key ?? null,
    alt: author.picture?.alt,
    paths: page === 1 ? pathsOf(author, locale) : { [locale]: authorPath(locale, author.slug, page) },
  });
}

/** Who signs articles: their picture, what they say of themselves, and what they wrote. */
export default async function AuthorPage({ params }: Props) {
  const found = await authorOf(params);
  if (!found) return formerContent("author", params, authorPath);
  const { locale, author, page } = found;
  const { pieces, pages } = await listPieces(locale, { authorId: author.id }, page ?? 1);
  if (!page || pieces.length === 0) return <MissingPage params={params} isKept />;
  const t = translations(locale, "content");
  const crumbs = [
    { name: t("home"), href: `/${locale}` },
    { name: t("blog.title"), href: blogPath(locale) },
  ];
  const site = await findSite(locale);
  const path = authorPath(locale, author.slug, page);
  const trail = [...crumbs.map(({ name, href }) => ({ name, path: href })), { name: author.name, path }];
  const items = pieces.map((piece) => ({ name: piece.title, path: piecePath(piece.kind, locale, piece.slug) }));
  const picturePath = author.picture && pictureUrl(author.picture, 640);
  const profile = page === 1 ? [profileData(site, { ...author, path, picturePath })] : [];
  const twin = otherLocale(locale);

  return (
    <PageShell locale={locale} alternateHref={pathsOf(author, locale)[twin] ?? blogPath(twin)}>
      <JsonLd nodes={[...profile, ...listNodes(site, trail, items)]} />
      <div className="container-page pt-4">
        <Breadcrumbs label={t("trail")} crumbs={[...crumbs, { name: author.name }]} />
        <AuthorHead author={author} isWhole={page === 1} />
        <h2 className="mt-8 text-xl">{t("authors.pieces")}</h2>
        <PieceList
          {...{ locale, pieces, page, pages, heading: "h3" }}
          hrefOf={(number) => authorPath(locale, author.slug, number)}
        />
      </div>
    </PageShell>
  );
}

// In each language in which something of theirs can be read.
const pathsOf = ({ slugs, isInBoth }: AuthorView, locale: Locale): Partial<Record<Locale, string>> =>
  isInBoth
    ? { ar: authorPath("ar", slugs.ar), fr: authorPath("fr", slugs.fr) }
    : { [locale]: authorPath(locale, slugs[locale]) };

// `page`: null where the address names none.
async function authorOf(params: Params) {
  const { locale, slug: param, page: rest = [] } = await params;
  const slug = slugOfParam(param);
  if (!isLocale(locale) || slug === null) return null;
  await tagPage(cacheTags.content);
  const author = await findAuthor(locale, slug);
  const page = rest.length === 0 ? 1 : rest.length === 1 ? pageOfParam(rest[0]) : null;
  return author && { author, locale, page };
}
