import { ButtonLink } from "@/components/ui/button";
import type { Placement, ShownBanner } from "@/lib/content/banner";
import { isForeignLink } from "@/lib/content/safe-link";
import { pictureUrl, srcSet } from "@/lib/media/picture";

const sizes = "(min-width: 1200px) 1168px, calc(100vw - 2rem)";

/** Where its picture lies, as the page asks for it; null without one. */
export function pictureOf({ id, picture }: Pick<ShownBanner, "id" | "picture">) {
  if (!picture) return null;
  const named = { key: picture.key, name: `banner-${id}` };
  return { src: pictureUrl(named, 640, "jpg"), srcSet: srcSet(named, picture.width, 1440), sizes };
}

type BillboardProps = { banner: ShownBanner; placement: Placement; isFirst: boolean };

/** One billboard, whole: picture, words and where it leads. */
export function Billboard({ banner, placement, isFirst }: BillboardProps) {
  const { id, title, text, button, href, picture, alt } = banner;
  const source = pictureOf(banner);
  const rel = isForeignLink(href) ? "noopener sponsored" : undefined;
  const Title = placement === "home_hero" ? "h1" : "p";
  const words = (
    <div className="banner-words">
      {title && <Title className="banner-title">{title}</Title>}
      {text && <p className="banner-text">{text}</p>}
    </div>
  );
  return (
    <counted-sight data-subject={`banner:${id}`}>
      <div className={`banner ${picture ? "banner-pictured" : ""}`}>
        {picture && source && (
          <img
            {...source}
            width={picture.width}
            height={picture.height}
            alt={alt}
            loading={isFirst ? "eager" : "lazy"}
            fetchPriority={isFirst ? "high" : undefined}
          />
        )}
        <div className="banner-side">
          {words}
          {button ? (
            <ButtonLink href={href} rel={rel} className="banner-button" data-goal="">
              {button}
            </ButtonLink>
          ) : (
            <a href={href} rel={rel} className="banner-whole" data-goal="">
              <span className="sr-only">{title || alt}</span>
            </a>
          )}
        </div>
      </div>
    </counted-sight>
  );
}
