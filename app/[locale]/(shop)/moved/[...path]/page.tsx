import type { Metadata } from "next";
import { movedPage } from "@/app/[locale]/former-pages";
import { missingMetadata } from "@/app/[locale]/missing-page";
import { queryText } from "@/lib/query-text";

type Props = {
  params: Promise<{ locale: string; path: string[] }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = ({ params }: Props): Promise<Metadata> => missingMetadata(params);

/** What next.config.ts serves for an address under a language that no page has. */
export default async function MovedPage({ params, searchParams }: Props) {
  const [{ locale, path }, query] = await Promise.all([params, searchParams]);
  return movedPage(params, `/${locale}/${path.join("/")}`, queryText(query));
}
