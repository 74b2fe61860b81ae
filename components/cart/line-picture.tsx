import { Icon } from "@/components/ui/icon";
import { pictureSizes, pictureUrl, srcSet } from "@/lib/media/picture";

/** A small square picture of what is bought; the title beside it says what it is. */
export function LinePicture({ imageKey, alt = "" }: { imageKey: string | null; alt?: string }) {
  if (imageKey === null) {
    return (
      <span className="grid size-18 flex-none place-items-center rounded-control bg-tint text-muted">
        <Icon name="package" />
      </span>
    );
  }
  return (
    <picture className="flex-none">
      <source type="image/webp" srcSet={srcSet(imageKey, 320)} sizes={pictureSizes.thumb} />
      <img
        src={pictureUrl(imageKey, 640, "jpg")}
        alt={alt}
        width={72}
        height={72}
        loading="lazy"
        decoding="async"
        className="size-18 rounded-control object-cover"
      />
    </picture>
  );
}
