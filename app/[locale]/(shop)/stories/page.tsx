import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { PageShell } from "@/app/[locale]/page-shell";
import { StoryStyle } from "@/components/content/films/story-style";
import { StoryView } from "@/components/content/films/story-view";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { cacheTags } from "@/lib/cache-tags";
import { listCardsOf } from "@/lib/catalog/queries/product-cards";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { filmsPath } from "@/lib/content/film";
import { listStoryFilms } from "@/lib/content/queries/stories";
import { storiesPath } from "@/lib/content/story";
import { storiesScript } from "@/lib/env";
import { translations } from "@/lib/i18n/translations";
import { isLocale, type Locale, otherLocale } from "@/lib/locale";
import { plainMeta } from "@/lib/seo/plain-page";
import { findSite } from "@/lib/seo/queries/find-site";

export const revalidate = 300;

// Each film has a page of its own for search engines: this one shows some of them once more.
export async function generateMetadata({ params }: PageProps<"/[locale]/stories">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translations(locale);
  const [name, text, closing] = [t("content.stories.title"), t("content.stories.text"), t("catalog.metaClosing")];
  return plainMeta(await findSite(locale), { name, text, closing });
}

/** The stories of the home page, one screen after the other. */
export default async function StoriesPage({ params }: PageProps<"/[locale]/stories">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  await tagPage(cacheTags.content, cacheTags.catalog);
  const films = await listStoryFilms(locale);
  if (films.length === 0) return <NoStories locale={locale} />;
  const products = [...new Set(films.flatMap(({ spots }) => spots.map(({ productId }) => productId)))];
  const cardOf = new Map((await listCardsOf(locale, products)).map((card) => [card.id, card]));
  const t = translations(locale, "content.stories");
  return (
    <main id="main" className="stories">
      <StoryStyle />
      <h1 className="sr-only">{t("title")}</h1>
      <a href={`/${locale}`} className="icon-btn story-close" aria-label={t("close")}>
        <Icon name="x" />
      </a>
      {films.map((film, place) => (
        <StoryView
          key={film.id}
          film={film}
          cardOf={(id) => cardOf.get(id)}
          locale={locale}
          before={films[place - 1]?.id}
          after={films[place + 1]?.id}
        />
      ))}
      {storiesScript && <script data-stories="">{storiesScript}</script>}
    </main>
  );
}

function NoStories({ locale }: { locale: Locale }) {
  const t = translations(locale, "content");
  return (
    <PageShell locale={locale} alternateHref={storiesPath(otherLocale(locale))}>
      <EmptyState heading="h1" title={t("stories.none")}>
        <ButtonLink href={filmsPath(locale)}>{t("films.title")}</ButtonLink>
      </EmptyState>
    </PageShell>
  );
}
