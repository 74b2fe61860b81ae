import { pressPath } from "@/lib/content/blog-paths";
import { piecePath } from "@/lib/content/piece";
import type { PieceCard } from "@/lib/content/piece-view";
import { formatDate } from "@/lib/dates";
import type { Locale } from "@/lib/locale";
import { ListPages } from "./list-pages";

type Props = { locale: Locale; releases: PieceCard[]; page: number; pages: number };

/** One page of the press releases, newest first, and the way to the others. */
export function ReleaseList({ locale, releases, page, pages }: Props) {
  return (
    <>
      <ul className="grid gap-3">
        {releases.map(({ id, slug, publishedAt, title, excerpt }) => (
          <li key={id}>
            <a href={piecePath("release", locale, slug)} className="card grid gap-1 p-4 hover:border-accent">
              {publishedAt && (
                <time dateTime={publishedAt.toISOString()} className="text-sm text-muted">
                  {formatDate(publishedAt, locale)}
                </time>
              )}
              <strong className="text-lg font-semibold">{title}</strong>
              <span className="text-muted">{excerpt}</span>
            </a>
          </li>
        ))}
      </ul>
      <div className="mt-5">
        <ListPages page={page} pages={pages} hrefOf={(to) => pressPath(locale, to)} locale={locale} />
      </div>
    </>
  );
}
