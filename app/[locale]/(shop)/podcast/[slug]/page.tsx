import type { Metadata } from "next";
import { formerContent } from "@/app/[locale]/former-piece";
import { missingMetadata } from "@/app/[locale]/missing-page";
import { podcastOfPage } from "@/app/[locale]/podcast-page";
import { podcastPath } from "@/lib/content/podcast";
import { Series, seriesHead } from "./series";

export const revalidate = 3600;

type Props = { params: Promise<{ locale: string; slug: string }> };

// Made at their first visit, then kept.
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await podcastOfPage(params);
  return found ? seriesHead({ ...found, page: 1 }) : missingMetadata(params);
}

export default async function PodcastPage({ params }: Props) {
  const found = await podcastOfPage(params);
  return found ? <Series {...found} page={1} /> : formerContent("podcast", params, podcastPath);
}
