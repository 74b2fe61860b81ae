import { Pagination } from "@/components/ui/pagination";
import type { PieceCard as Card } from "@/lib/content/piece-view";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
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
  const t = translations(locale, "admin.pages");
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
        <Pagination
          page={page}
          pages={pages}
          hrefOf={hrefOf}
          texts={{
            label: t("label"),
            previous: t("previous"),
            next: t("next"),
            page: (number) => t("page", { page: String(number) }),
          }}
        />
      </div>
    </>
  );
}
