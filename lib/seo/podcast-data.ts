import type { PodcastEpisode, PodcastSeries } from "schema-dts";
import { localeTag } from "@/lib/locale";
import { absolute, merchantId, type Site } from "./site";
import { isoDuration } from "./video-data";

export type SeriesFacts = {
  title: string;
  text: string;
  /** "/fr/podcast/…", of its page and of its feed */
  path: string;
  feedPath: string;
  coverPath: string;
};
export type EpisodeFacts = {
  title: string;
  notes: string;
  number: number;
  path: string;
  publishedAt: Date;
  audio: { path: string; type: string; bytes: number; seconds: number | null };
};

/** A series, with its feed for players. */
export const seriesData = (site: Site, series: SeriesFacts): Exclude<PodcastSeries, string> => ({
  "@type": "PodcastSeries",
  "@id": seriesId(site, series),
  name: series.title,
  description: series.text,
  url: absolute(site, series.path),
  webFeed: absolute(site, series.feedPath),
  image: absolute(site, series.coverPath),
  inLanguage: localeTag(site.locale),
  author: merchantOf(site),
});

/** An episode with the recording that is heard on its page. */
export function episodeData(
  site: Site,
  { audio, ...episode }: EpisodeFacts,
  series: SeriesFacts,
): Exclude<PodcastEpisode, string> {
  const length = audio.seconds === null ? {} : { duration: isoDuration(audio.seconds) };
  return {
    "@type": "PodcastEpisode",
    name: episode.title,
    description: episode.notes,
    url: absolute(site, episode.path),
    image: absolute(site, series.coverPath),
    datePublished: episode.publishedAt.toISOString(),
    episodeNumber: episode.number,
    inLanguage: localeTag(site.locale),
    ...length,
    associatedMedia: {
      "@type": "AudioObject",
      name: episode.title,
      contentUrl: absolute(site, audio.path),
      encodingFormat: audio.type,
      contentSize: String(audio.bytes),
      uploadDate: episode.publishedAt.toISOString(),
      ...length,
    },
    partOfSeries: {
      "@type": "PodcastSeries",
      "@id": seriesId(site, series),
      name: series.title,
      url: absolute(site, series.path),
    },
  };
}

const seriesId = (site: Site, { path }: SeriesFacts): string => `${absolute(site, path)}#series`;

const merchantOf = (site: Site) =>
  ({ "@type": "OnlineStore", "@id": merchantId(site), name: site.shop.name[site.locale] }) as const;
