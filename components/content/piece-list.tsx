import type { PieceCard as Card } from "@/lib/content/piece-view";
import type { Locale } from "@/lib/locale";
import { ListPages } from "./list-pages";
import { PieceCard } from "./piece-card";

type Props = {
  locale: Locale;
  pieces: Card[];
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
  heading?: "h2" | "h3";
};

/** One page of what is read, and the way to the others. */
export function PieceList({ locale, pieces, page, pages, hrefOf, heading }: Props) {
  return (
    <>
      <ul className="mt-5 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {pieces.map((piece, place) => (
          <li key={piece.id} className="grid">
            <PieceCard piece={piece} locale={locale} isFirst={place === 0} heading={heading} />
          </li>
        ))}
      </ul>
      <div className="mt-8">
        <ListPages page={page} pages={pages} hrefOf={hrefOf} locale={locale} />
      </div>
    </>
  );
}
