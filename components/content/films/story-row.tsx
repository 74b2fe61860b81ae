import type { Story } from "@/lib/content/queries/stories";
import { storiesPath, storyAnchor } from "@/lib/content/story";
import type { Locale } from "@/lib/locale";
import { fileNameOf, pictureUrl, srcSet } from "@/lib/media/picture";

/** The stories of now, each by its first picture; nothing of a film is loaded here. */
export function StoryRow({ stories, locale }: { stories: readonly Story[]; locale: Locale }) {
  return (
    <ul className="scroll-row flex gap-3">
      {stories.map(({ id, title, slug, poster }) => (
        <li key={id} className="shrink-0">
          <a href={`${storiesPath(locale)}#${storyAnchor(id)}`} className="grid w-26 gap-1.5 text-sm hover:underline">
            <span className="rounded-card border-2 border-accent p-0.5">
              <img
                src={pictureUrl(posterOf({ id, slug, poster }), 320)}
                srcSet={srcSet(posterOf({ id, slug, poster }), poster.width)}
                sizes="96px"
                width={poster.width}
                height={poster.height}
                alt=""
                loading="lazy"
                className="aspect-[3/4] w-full rounded-control object-cover"
              />
            </span>
            <span className="line-clamp-2">{title}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

const posterOf = ({ id, slug, poster }: Pick<Story, "id" | "slug" | "poster">) => ({
  key: poster.key,
  name: fileNameOf(slug) || `film-${id}`,
});
