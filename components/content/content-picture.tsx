import type { StoredPicture } from "@/lib/content/stored-picture";
import { pictureUrl, srcSet } from "@/lib/media/picture";

type Props = { picture: StoredPicture; alt: string; caption?: string; isWide?: boolean; isFirst?: boolean };

const sizes = { text: "(min-width: 768px) 704px, 100vw", wide: "(min-width: 1024px) 960px, 100vw" };

/** A picture of a text with its caption; its place is kept before it comes. */
export function ContentPicture({ picture, alt, caption = "", isWide = false, isFirst = false }: Props) {
  return (
    <figure className={isWide ? "content-picture content-wide" : "content-picture"}>
      <img
        src={pictureUrl(picture.key, 640, "jpg")}
        srcSet={srcSet(picture.key, picture.width)}
        sizes={isWide ? sizes.wide : sizes.text}
        width={picture.width}
        height={picture.height}
        alt={alt}
        loading={isFirst ? "eager" : "lazy"}
        fetchPriority={isFirst ? "high" : undefined}
        decoding="async"
      />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
