import { ButtonLink } from "@/components/ui/button";
import type { Placement, ShownBanner } from "@/lib/content/banner";
import { isForeignLink } from "@/lib/content/safe-link";
import { pictureUrl, srcSet } from "@/lib/media/picture";

type Props = {
  placement: Placement;
  banners: readonly ShownBanner[];
  /** the first thing in sight */
  isFirst?: boolean;
};

/** A billboard: what everybody gets stands in the page, and an island puts the one for new or returning visitors in its place. */
export function BannerSlot({ placement, banners, isFirst = false }: Props) {
  if (banners.length === 0) return null;
  return (
    <banner-slot className={`banner-slot banner-${placement.replace("_", "-")}`}>
      {banners.map((banner) =>
        banner.audience === "everybody" ? (
          <Billboard key={banner.id} banner={banner} placement={placement} isFirst={isFirst} />
        ) : (
          // React fetches a first picture ahead, even one in a template, which most visitors never see.
          <template key={banner.id} data-audience={banner.audience}>
            <Billboard banner={banner} placement={placement} isFirst={false} />
          </template>
        ),
      )}
    </banner-slot>
  );
}

type BillboardProps = { banner: ShownBanner; placement: Placement; isFirst: boolean };

function Billboard({ banner, placement, isFirst }: BillboardProps) {
  const { id, title, text, button, href, picture, alt } = banner;
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
        {picture && (
          <img
            src={pictureUrl({ key: picture.key, name: `banner-${id}` }, 640, "jpg")}
            srcSet={srcSet({ key: picture.key, name: `banner-${id}` }, picture.width)}
            sizes="(min-width: 1200px) 1168px, calc(100vw - 2rem)"
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
