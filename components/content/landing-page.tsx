import { ProductShelf } from "@/components/shop/product-shelf";
import type { ProductCard } from "@/lib/catalog/product-card";
import type { PieceView } from "@/lib/content/piece-view";
import type { BlockGoods } from "@/lib/content/queries/block-goods";
import type { Locale } from "@/lib/locale";
import { Blocks } from "./blocks/blocks";
import { ReadAloud } from "./read-aloud";
import { ShareRow } from "./share-row";

type Props = {
  piece: PieceView;
  locale: Locale;
  goods: BlockGoods;
  related: ProductCard[];
  url?: string;
  /** a page of words, at a width made for reading */
  isText?: boolean;
};

/** Blocks from edge to edge; a page that does not open with a hero is headed by its title. */
export function LandingPage({ piece, locale, goods, related, url, isText = false }: Props) {
  return (
    <counted-sight data-subject={url ? `piece:${piece.id}` : undefined}>
      <div className={`container-page pt-4 ${isText ? "" : "landing"}`}>
        <div className={isText ? "piece-column" : ""}>
          {piece.body[0]?.type !== "hero" && <h1 className="mb-6 text-3xl">{piece.title}</h1>}
          {isText && (
            <div className="mb-6 empty:hidden">
              <ReadAloud body={piece.body} locale={locale} />
            </div>
          )}
          <Blocks blocks={piece.body} locale={locale} goods={goods} />
          {url && piece.goal === "awareness" && (
            <ShareRow locale={locale} title={piece.title} url={url} subject={`piece:${piece.id}`} isGoal />
          )}
        </div>
        {related.length > 0 && (
          <div data-goal="" className="print:hidden">
            <ProductShelf id="related" title={piece.title} products={related} locale={locale} />
          </div>
        )}
      </div>
    </counted-sight>
  );
}
