import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cacheTags } from "@/lib/cache-tags";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { listGuides } from "@/lib/content/queries/guides";
import { isLocale } from "@/lib/locale";
import { GuideList, guideListHead } from "./guide-list";

export const revalidate = 3600;

export async function generateMetadata({ params }: PageProps<"/[locale]/guides">): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? guideListHead(locale, 1) : {};
}

export default async function GuidesPage({ params }: PageProps<"/[locale]/guides">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  await tagPage(cacheTags.content);
  return <GuideList locale={locale} page={1} {...(await listGuides(locale))} />;
}
