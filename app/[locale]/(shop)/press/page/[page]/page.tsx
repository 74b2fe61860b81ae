import type { Metadata } from "next";
import { furtherPageOf } from "@/app/[locale]/further-page";
import { MissingPage, missingMetadata } from "@/app/[locale]/missing-page";
import { PageShell } from "@/app/[locale]/page-shell";
import { ReleaseList } from "@/components/content/release-list";
import { JsonLd } from "@/components/seo/json-ld";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { cacheTags } from "@/lib/cache-tags";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { pressPath } from "@/lib/content/blog-paths";
import { piecePath } from "@/lib/content/piece";
import { listPieces } from "@/lib/content/queries/list-pieces";
import { translations } from "@/lib/i18n/translations";
import { otherLocale } from "@/lib/locale";
import { listNodes } from "@/lib/seo/list-data";
import { listSnippet } from "@/lib/seo/page-snippets";
import { plainMeta } from "@/lib/seo/plain-page";
import { findSite } from "@/lib/seo/queries/find-site";

export const revalidate = 3600;
// None yet: each page is made at its first visit and kept.
export const generateStaticParams = () => [];

type Params = { params: Promise<{ locale: string; page: string }> };

async function pageOf({ params }: Params) {
  const asked = await furtherPageOf(params);
  const listed = asked && (await listPieces(asked.locale, { kind: "release" }, asked.page));
  return listed && listed.pieces.length > 0 ? { ...asked, ...listed } : null;
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const found = await pageOf(props);
  if (!found) return missingMetadata(props.params);
  const { locale, page } = found;
  const t = translations(locale, "content.press");
  return plainMeta(await findSite(locale), {
    ...listSnippet({ title: t("releases"), text: t("description") }, locale, page),
    // How many pages there are differs between the languages, so a further one names no twin.
    paths: { [locale]: pressPath(locale, page) },
  });
}

/** Releases that no longer stand in the press room. */
export default async function PressNextPage(props: Params) {
  await tagPage(cacheTags.content);
  const found = await pageOf(props);
  if (!found) return <MissingPage params={props.params} isKept />;
  const { locale, pieces, page, pages } = found;
  const t = translations(locale, "content");
  const title = t("press.releases");
  const above = [
    { name: t("home"), path: `/${locale}` },
    { name: t("press.title"), path: pressPath(locale) },
  ];
  const items = pieces.map((piece) => ({ name: piece.title, path: piecePath("release", locale, piece.slug) }));
  const crumbs = [...above.map(({ name, path }) => ({ name, href: path })), { name: title }];
  return (
    <PageShell locale={locale} alternateHref={pressPath(otherLocale(locale))}>
      <JsonLd
        nodes={listNodes(await findSite(locale), [...above, { name: title, path: pressPath(locale, page) }], items)}
      />
      <div className="container-page pt-4">
        <div className="piece-column grid gap-5">
          <Breadcrumbs label={t("trail")} crumbs={crumbs} />
          <h1 className="text-3xl">{title}</h1>
          <ReleaseList locale={locale} releases={pieces} page={page} pages={pages} />
        </div>
      </div>
    </PageShell>
  );
}
