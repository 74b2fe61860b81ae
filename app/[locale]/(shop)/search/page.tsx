import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { after } from "next/server";
import { PageShell } from "@/app/[locale]/page-shell";
import { NothingFound } from "@/components/search/nothing-found";
import { SearchView } from "@/components/search/search-view";
import { rootsOf } from "@/lib/catalog/category-tree";
import { type Listing, listingHref, listingOf } from "@/lib/catalog/listing";
import { categoryTree } from "@/lib/catalog/queries/category-tree";
import { env } from "@/lib/env";
import { translations } from "@/lib/i18n/translations";
import { isLocale, type Locale, otherLocale } from "@/lib/locale";
import { ipOf } from "@/lib/origin";
import { keepNote, noteOf } from "@/lib/search/commands/note-search";
import { foundByLine, termsIn, withTerm } from "@/lib/search/found-by";
import { ownSynonyms } from "@/lib/search/queries/own-synonyms";
import { searchProducts } from "@/lib/search/queries/search-products";
import { queryOf } from "@/lib/search/query";
import { isNewSearch } from "@/lib/search/search-note";
import { groupKeyOf } from "@/lib/search/term-group";
import { shopSettings } from "@/lib/settings/queries";
import { answerWithCookie } from "@/lib/visit";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ locale }, asked] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) return {};
  const t = translations(locale, "search");
  const query = queryOf(asked.q);
  return { title: query ? t("titleFor", { query }) : t("title"), robots: { index: false, follow: true } };
}

export default async function SearchPage({ params, searchParams }: Props) {
  const [{ locale }, asked] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const [query, listing] = [queryOf(asked.q), listingOf(asked)];
  const alternate = listingHref(`/${otherLocale(locale)}/search`, listing, [["q", query]]);
  return (
    <PageShell locale={locale} alternateHref={alternate} searched={query}>
      <Results locale={locale} query={query} listing={listing} isNew={isNewSearch(Object.keys(asked))} />
    </PageShell>
  );
}

type ResultsProps = { locale: Locale; query: string; listing: Listing; isNew: boolean };

async function Results({ locale, query, listing, isNew }: ResultsProps) {
  const [result, tree, shop] = await Promise.all([
    searchProducts(locale, query, listing),
    categoryTree(locale),
    shopSettings(),
  ]);
  if (result && isNew) await count({ locale, typed: query, results: result.matched, isMiss: result.isClosest });
  const nothing = <NothingFound locale={locale} query={query} categories={rootsOf(tree)} whatsapp={shop.whatsapp} />;
  if (!result) return <div className="container-page py-5">{nothing}</div>;
  return <SearchView {...{ locale, query, listing, result, nothing }} origin={env.APP_URL} />;
}

async function count(search: { locale: Locale; typed: string; results: number; isMiss: boolean }): Promise<void> {
  const asked = await headers();
  const ip = ipOf(new Request(env.APP_URL, { headers: asked }));
  const note = noteOf({ ...search, ip, headers: new Headers(asked) });
  if (!note) return;
  const known = termsIn(asked, note.day);
  const own = await ownSynonyms();
  const isAgain = known.some(({ key }) => groupKeyOf(key, own) === groupKeyOf(note.key, own));
  answerWithCookie(foundByLine(withTerm(known, { ...note, locale: search.locale }), env.APP_URL.startsWith("https:")));
  after(() => keepNote({ ...note, isAgain }));
}
