import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageShell } from "@/app/[locale]/page-shell";
import { Questions } from "@/components/content/questions";
import { JsonLd } from "@/components/seo/json-ld";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { faqPath } from "@/lib/content/blog-paths";
import { findDocument } from "@/lib/content/queries/documents";
import { staticPath } from "@/lib/content/static-pages";
import { isLocale, type Locale, otherLocale } from "@/lib/locale";
import { breadcrumbData } from "@/lib/seo/breadcrumb-data";
import { faqData } from "@/lib/seo/faq-data";
import { plainMeta } from "@/lib/seo/plain-page";
import { findSite } from "@/lib/seo/queries/find-site";

export const revalidate = 3600;

export async function generateMetadata({ params }: PageProps<"/[locale]/faq">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const [site, t] = await Promise.all([findSite(locale), getTranslations({ locale })]);
  const [name, text, closing] = [t("content.faq.title"), t("content.faq.description"), t("catalog.metaClosing")];
  return plainMeta(site, { name, text, closing, paths: { ar: faqPath("ar"), fr: faqPath("fr") } });
}

export default async function FaqPage({ params }: PageProps<"/[locale]/faq">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const [groups, site, t] = await Promise.all([
    groupsIn(locale),
    findSite(locale),
    getTranslations({ locale, namespace: "content" }),
  ]);
  const title = t("faq.title");
  const trail = breadcrumbData(site, [
    { name: t("home"), path: `/${locale}` },
    { name: title, path: faqPath(locale) },
  ]);
  const questions = groups.flatMap(({ items }) => items);

  return (
    <PageShell locale={locale} alternateHref={faqPath(otherLocale(locale))}>
      <JsonLd nodes={questions.length > 0 ? [faqData(questions), trail] : [trail]} />
      <div className="container-page pt-4">
        <div className="piece-column">
          <Breadcrumbs label={t("trail")} crumbs={[{ name: t("home"), href: `/${locale}` }, { name: title }]} />
          <h1 className="mt-2 text-3xl">{title}</h1>
          <p className="mt-1 text-muted">{t("faq.description")}</p>
          {groups.length === 0 && <EmptyState title={t("faq.empty")} text={t("faq.emptyText")} />}
          {groups.map(({ name, items }) => (
            <section key={name} aria-label={name} className="mt-8">
              <h2 className="mb-3 text-xl">{name}</h2>
              <Questions items={items} />
            </section>
          ))}
          <p className="mt-8 flex flex-wrap items-center gap-3">
            {t("faq.other")}
            <ButtonLink look="quiet" href={staticPath("contact", locale)}>
              {t("contact.title")}
            </ButtonLink>
          </p>
        </div>
      </div>
    </PageShell>
  );
}

async function groupsIn(locale: Locale) {
  const { groups } = await findDocument("faq");
  return groups.map(({ name, items }) => ({
    name: name[locale],
    items: items.map(({ question, answer }) => ({ question: question[locale], answer: answer[locale] })),
  }));
}
