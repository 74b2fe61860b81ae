import type { StoredPicture } from "@/lib/content/stored-picture";
import { pictureUrl, srcSet } from "@/lib/media/picture";

/** `name`: the words its file is called by. */
type Props = {
  picture: StoredPicture & { name?: string };
  alt: string;
  caption?: string;
  isWide?: boolean;
  isFirst?: boolean;
};

const sizes = { text: "(min-width: 768px) 704px, 100vw", wide: "(min-width: 1024px) 960px, 100vw" };

/** A picture of a text with its caption; its place is kept before it comes. */
export function ContentPicture({ picture, alt, caption = "", isWide = false, isFirst = false }: Props) {
  const named = { key: picture.key, name: picture.name ?? "" };
  return (
    <figure className={isWide ? "content-picture content-wide" : "content-picture"}>
      <img
        src={pictureUrl(named, 640, "jpg")}
        srcSet={srcSet(named, picture.width, isWide ? 1440 : 960)}
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
