import type { Metadata } from "next";
import { furtherPageOf } from "@/app/[locale]/further-page";
import { MissingPage, missingMetadata } from "@/app/[locale]/missing-page";
import { cacheTags } from "@/lib/cache-tags";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { listFilms } from "@/lib/content/queries/films";
import { FilmList, filmListHead } from "../../film-list";

export const revalidate = 3600;
// None yet: each page is made at its first visit and kept.
export const generateStaticParams = () => [];

type Params = { params: Promise<{ locale: string; page: string }> };

async function pageOf({ params }: Params) {
  const asked = await furtherPageOf(params);
  const listed = asked && (await listFilms(asked.locale, asked.page));
  return listed && listed.films.length > 0 ? { ...asked, ...listed } : null;
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const found = await pageOf(props);
  return found ? filmListHead(found.locale, found.page) : missingMetadata(props.params);
}

export default async function FilmsNextPage(props: Params) {
  await tagPage(cacheTags.content);
  const found = await pageOf(props);
  return found ? <FilmList {...found} /> : <MissingPage params={props.params} isKept />;
}
