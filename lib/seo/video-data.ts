import type { VideoObject } from "schema-dts";
import { localeTag } from "@/lib/locale";
import { absolute, type Site } from "./site";

export type VideoFacts = {
  name: string;
  description: string;
  thumbnailPath: string;
  uploadedAt: Date;
  /** path of the file itself */
  contentPath: string;
  durationSeconds?: number;
  transcript?: string;
};

/** A video that can be watched on the page. */
export function videoData(site: Site, video: VideoFacts): Exclude<VideoObject, string> {
  return {
    "@type": "VideoObject",
    name: video.name,
    description: video.description,
    thumbnailUrl: absolute(site, video.thumbnailPath),
    uploadDate: video.uploadedAt.toISOString(),
    contentUrl: absolute(site, video.contentPath),
    inLanguage: localeTag(site.locale),
    ...(video.durationSeconds && { duration: isoDuration(video.durationSeconds) }),
    ...(video.transcript && { transcript: video.transcript }),
  };
}

/** Seconds to ISO 8601: 3725 → "PT1H2M5S". */
export function isoDuration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  const parts = [
    [Math.floor(whole / 3600), "H"],
    [Math.floor((whole % 3600) / 60), "M"],
    [whole % 60, "S"],
  ] as const;
  return `PT${parts.map(([count, unit]) => (count > 0 ? count + unit : "")).join("")}`;
}
