import type { Metadata } from "next";
import { formerContent } from "@/app/[locale]/former-piece";
import { furtherPageOf } from "@/app/[locale]/further-page";
import { MissingPage, missingMetadata } from "@/app/[locale]/missing-page";
import { podcastOfPage } from "@/app/[locale]/podcast-page";
import { podcastPath } from "@/lib/content/podcast";
import { Series, seriesHead } from "../../series";

export const revalidate = 3600;
// None yet: each page is made at its first visit and kept.
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string; slug: string; page: string }> };

async function pageOf({ params }: Props) {
  const asked = await furtherPageOf(params);
  const found = asked && (await podcastOfPage(params, asked.page));
  return found && found.podcast.episodes.length > 0 ? { ...found, page: asked.page } : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await pageOf(props);
  return found ? seriesHead(found) : missingMetadata(props.params);
}

export default async function SeriesNextPage(props: Props) {
  const found = await pageOf(props);
  if (found) return <Series {...found} />;
  // A series that is there has no such page; one that is not may have moved.
  return (await podcastOfPage(props.params)) ? (
    <MissingPage params={props.params} isKept />
  ) : (
    formerContent("podcast", props.params, podcastPath)
  );
}
