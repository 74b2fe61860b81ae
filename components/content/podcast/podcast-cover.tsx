import { fileUrl } from "@/lib/media/long-file";

type Props = { cover: { key: string; format: string | null }; isFirst?: boolean; className?: string };

/** The square cover, as players show it. */
export const PodcastCover = ({ cover, isFirst = false, className = "" }: Props) => (
  <img
    src={fileUrl(cover)}
    width={1400}
    height={1400}
    alt=""
    loading={isFirst ? "eager" : "lazy"}
    fetchPriority={isFirst ? "high" : undefined}
    decoding="async"
    className={`rounded-card border border-line ${className}`}
  />
);
