import { preload } from "react-dom";
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

/** WebP in the widths we keep, JPEG for the rest, its own blur until it comes. */
export function ProductPicture({ picture, sizes, isFirst = false, alt = picture.alt, className = "" }: Props) {
  const webp = srcSet(picture, picture.width);
  // React does so for a lone <img>, and not for one in a <picture>.
  if (isFirst) {
    const first = { as: "image", type: "image/webp", fetchPriority: "high" } as const;
    preload(pictureUrl(picture, 640), { ...first, imageSrcSet: webp, imageSizes: sizes });
  }
  return (
    <picture>
      <source type="image/webp" srcSet={webp} sizes={sizes} />
      <img
        src={pictureUrl(picture, 640, "jpg")}
        alt={alt}
        width={picture.width}
        height={picture.height}
        loading={isFirst ? "eager" : "lazy"}
        fetchPriority={isFirst ? "high" : undefined}
        decoding="async"
        style={backdropOf(picture)}
        className={className}
      />
    </picture>
  );
}

/** The blur of a picture behind it, without a script: a few pixels that the browser smooths. */
export const backdropOf = ({ placeholder }: Picture) =>
  placeholder ? { background: `url(${placeholder}) 0 0 / 100% 100%` } : undefined;
