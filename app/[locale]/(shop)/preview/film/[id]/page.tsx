import { DraftPage, type DraftProps, draftMetadata, draftOf } from "@/app/[locale]/draft-page";
import { FilmView } from "@/components/content/films/film-view";
import { listCardsOf } from "@/lib/catalog/queries/product-cards";
import { findFilmDraft } from "@/lib/content/queries/films";

export const dynamic = "force-dynamic";
export const metadata = draftMetadata;

export default async function FilmPreviewPage({ params }: DraftProps) {
  const { draft: film, locale, id } = await draftOf(params, findFilmDraft);
  const seen = film.spots.map(({ productId }) => productId);
  return (
    <DraftPage kind="film" id={id} locale={locale}>
      <FilmView film={film} cards={await listCardsOf(locale, seen)} locale={locale} />
    </DraftPage>
  );
}
