import { Icon } from "@/components/ui/icon";
import { pictureUrl } from "@/lib/media/picture";

const looks = { 44: "size-11", 48: "size-12", 56: "size-14" };
type Props = { pictureKey: string | null; size: keyof typeof looks };

/** A small square picture beside the name of its thing; the name says all, so it has no text of its own. */
export const Thumbnail = ({ pictureKey, size }: Props) =>
  pictureKey ? (
    <img
      src={pictureUrl(pictureKey, 320)}
      alt=""
      width={size}
      height={size}
      loading="lazy"
      className={`${looks[size]} shrink-0 rounded-control bg-tint object-cover`}
    />
  ) : (
    <span className={`${looks[size]} grid shrink-0 place-items-center rounded-control bg-tint text-muted`}>
      <Icon name="image" size={20} />
    </span>
  );
