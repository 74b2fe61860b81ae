import { Icon } from "@/components/ui/icon";
import { pictureSizes, pictureUrl, srcSet } from "@/lib/media/picture";

/** `name`: the words its file is called by. */
type Cover = { key: string; name: string; width: number; height: number } | null;

/** The cover as a booklet: its picture, or a plain one with the title. */
export function GuideCover({
  cover,
  alt,
  title,
  isFirst = false,
}: {
  cover: Cover;
  alt: string;
  title: string;
  isFirst?: boolean;
}) {
  if (!cover)
    return (
      <span
        aria-hidden="true"
        className="grid aspect-[3/4] w-full content-center justify-items-center gap-3 rounded-card border border-line bg-hero p-5 text-center shadow-md"
      >
        <Icon name="file-text" size={40} className="text-clay" />
        <span className="font-semibold">{title}</span>
      </span>
    );
  return (
    <img
      src={pictureUrl(cover, 640, "jpg")}
      srcSet={srcSet(cover, cover.width)}
      sizes={pictureSizes.card}
      width={cover.width}
      height={cover.height}
      alt={alt}
      loading={isFirst ? "eager" : "lazy"}
      fetchPriority={isFirst ? "high" : undefined}
      className="w-full rounded-card border border-line shadow-md"
    />
  );
}
