import type { Picture } from "@/lib/catalog/product-card";
import { pictureUrl, srcSet } from "@/lib/media/picture";

type Props = {
  picture: Picture;
  sizes: string;
  /** the largest thing in sight: fetched first */
  isFirst?: boolean;
  alt?: string;
  className?: string;
};

/** WebP in the widths we keep, JPEG for the rest, its own average colour until it comes. */
export function ProductPicture({ picture, sizes, isFirst = false, alt = picture.alt, className = "" }: Props) {
  return (
    <picture>
      <source type="image/webp" srcSet={srcSet(picture.key, picture.width)} sizes={sizes} />
      <img
        src={pictureUrl(picture.key, 640, "jpg")}
        alt={alt}
        width={picture.width}
        height={picture.height}
        loading={isFirst ? undefined : "lazy"}
        fetchPriority={isFirst ? "high" : undefined}
        decoding="async"
        style={picture.ground ? { background: picture.ground } : undefined}
        className={className}
      />
    </picture>
  );
}
