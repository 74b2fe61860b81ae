import { PageShell } from "@/app/[locale]/page-shell";
import { GuideCover } from "@/components/content/guides/guide-cover";
import { ListPages } from "@/components/content/list-pages";
import { JsonLd } from "@/components/seo/json-ld";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { guidePath, guidesPath } from "@/lib/content/guide";
import { type GuideCard, listGuides } from "@/lib/content/queries/guides";
import { translations } from "@/lib/i18n/translations";
import { type Locale, otherLocale } from "@/lib/locale";
import { listNodes } from "@/lib/seo/list-data";
import { listSnippet } from "@/lib/seo/page-snippets";
import { plainMeta } from "@/lib/seo/plain-page";
import { findSite } from "@/lib/seo/queries/find-site";

/** The head of a page of the list; each guide is there in both languages, so both have as many pages. */
export async function guideListHead(locale: Locale, page: number) {
  const t = translations(locale, "content.guides");
  const [site, { guides }] = await Promise.all([findSite(locale), listGuides(locale, page)]);
  return plainMeta(site, {
    ...listSnippet({ title: t("title"), text: t("intro") }, locale, page),
    // An empty list is no page to be found, as in the sitemap.
    paths: guides.length > 0 ? { ar: guidesPath("ar", page), fr: guidesPath("fr", page) } : undefined,
  });
}

type Props = { locale: Locale; guides: GuideCard[]; page: number; pages: number };

/** A page of the public guides. */
export async function GuideList({ locale, guides, page, pages }: Props) {
  const t = translations(locale, "content");
  const site = await findSite(locale);
  const title = t("guides.title");
  const trail = [
    { name: t("home"), path: `/${locale}` },
    { name: title, path: guidesPath(locale, page) },
  ];
  const items = guides.map((one) => ({ name: one.title, path: guidePath(locale, one.slug) }));
  return (
    <PageShell locale={locale} alternateHref={guidesPath(otherLocale(locale), page)}>
      <JsonLd nodes={listNodes(site, trail, items)} />
      <div className="container-page pt-4">
        <Breadcrumbs label={t("trail")} crumbs={[{ name: t("home"), href: `/${locale}` }, { name: title }]} />
        <h1 className="mt-2 text-3xl">{title}</h1>
        <p className="mt-1 max-w-prose">{t("guides.intro")}</p>
        <p className="mt-1 max-w-prose text-muted">{t("guides.about")}</p>
        {guides.length === 0 && <EmptyState title={t("guides.none")} />}
        <ul className="mt-6 grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-4">
          {guides.map(({ id, slug, title: name, cover, coverAlt }, place) => (
            <li key={id}>
              <a href={guidePath(locale, slug)} className="grid gap-2 hover:underline">
                <GuideCover cover={cover} alt={coverAlt} title={name} isFirst={place === 0} />
                <span className="font-semibold">{name}</span>
              </a>
            </li>
          ))}
        </ul>
        <div className="mt-8">
          <ListPages page={page} pages={pages} hrefOf={(to) => guidesPath(locale, to)} locale={locale} />
        </div>
      </div>
    </PageShell>
  );
}
