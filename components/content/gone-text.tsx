import { GonePage } from "@/components/ui/gone-page";
import { Icon } from "@/components/ui/icon";
import { blogPath, pressPath } from "@/lib/content/blog-paths";
import { filmsPath } from "@/lib/content/film";
import { guidesPath } from "@/lib/content/guide";
import type { PieceCard as Card } from "@/lib/content/piece-view";
import { podcastsPath } from "@/lib/content/podcast";
import type { WrittenKind } from "@/lib/content/queries/gone-content";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { PieceCard } from "./piece-card";

const blog = { name: "blog.title", pathIn: blogPath } as const;
const lists = {
  ...{ article: blog, author: blog, page: blog, landing: blog },
  release: { name: "press.title", pathIn: pressPath },
  film: { name: "films.title", pathIn: filmsPath },
  guide: { name: "guides.title", pathIn: guidesPath },
  podcast: { name: "podcast.title", pathIn: podcastsPath },
} as const satisfies Record<WrittenKind, { name: string; pathIn: (locale: Locale) => string }>;

/** Where something was read, seen or heard that was taken back: says so, and what there is to read instead. */
export function GoneText({ locale, kind, newest }: { locale: Locale; kind: WrittenKind; newest: Card[] }) {
  const t = translations(locale, "content");
  const { name, pathIn } = lists[kind];
  return (
    <GonePage
      title={t(`gone.${kind}`)}
      text={t("gone.text")}
      icon={<Icon name="newspaper" size={36} />}
      list={{ name: t(name), href: pathIn(locale) }}
      home={{ name: t("home"), href: `/${locale}` }}
      instead={t("gone.instead")}
    >
      {newest.length > 0 && (
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {newest.map((piece) => (
            <li key={piece.id} className="grid">
              <PieceCard piece={piece} locale={locale} heading="h3" />
            </li>
          ))}
        </ul>
      )}
    </GonePage>
  );
}
