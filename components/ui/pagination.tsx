import { Icon } from "./icon";

export type PaginationTexts = { label: string; previous: string; next: string; page: (page: number) => string };
type Props = { page: number; pages: number; hrefOf: (page: number) => string; texts: PaginationTexts };

/** Links only: previous, first, around here, last, next. */
export function Pagination({ page, pages, hrefOf, texts }: Props) {
  if (pages < 2) return null;
  return (
    <nav aria-label={texts.label} className="flex flex-wrap items-center justify-center gap-1.5">
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev" className="icon-btn px-3">
          <Icon name="chevron-left" size={18} isDirectional />
          {texts.previous}
        </a>
      )}
      {shownPages(page, pages).map((shown, position, all) => (
        <span key={shown} className="contents">
          {position > 0 && shown - (all[position - 1] ?? shown) > 1 && <span aria-hidden="true">…</span>}
          <a
            href={hrefOf(shown)}
            aria-label={texts.page(shown)}
            aria-current={shown === page ? "page" : undefined}
            className={`icon-btn border ${shown === page ? "border-accent bg-accent-soft font-semibold" : "border-line bg-card"}`}
          >
            {shown}
          </a>
        </span>
      ))}
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next" className="icon-btn px-3">
          {texts.next}
          <Icon name="chevron-right" size={18} isDirectional />
        </a>
      )}
    </nav>
  );
}

/** First, last, and the neighbours of the current page. */
export const shownPages = (page: number, pages: number): number[] =>
  [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((shown) => shown >= 1 && shown <= pages)
    .sort((a, b) => a - b);
