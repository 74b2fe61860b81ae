import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cacheTags } from "@/lib/cache-tags";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { listFilms } from "@/lib/content/queries/films";
import { isLocale } from "@/lib/locale";
import { FilmList, filmListHead } from "./film-list";

export const revalidate = 3600;

export async function generateMetadata({ params }: PageProps<"/[locale]/videos">): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? filmListHead(locale, 1) : {};
}

export default async function FilmsPage({ params }: PageProps<"/[locale]/videos">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  await tagPage(cacheTags.content);
  return <FilmList locale={locale} page={1} {...(await listFilms(locale))} />;
}
