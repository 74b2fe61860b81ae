import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { movedPage } from "@/app/[locale]/former-pages";
import { missingMetadata } from "@/app/[locale]/missing-page";
import { productPath } from "@/lib/catalog/paths";
import { findSlugOf } from "@/lib/catalog/queries/former-address";
import { isLocale } from "@/lib/locale";
import { queryText } from "@/lib/query-text";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = ({ params }: Props): Promise<Metadata> => missingMetadata(params);

/** The short address of a product: on to the one with its words, with all that stands behind the question mark. */
export default async function ShortAddressPage({ params, searchParams }: Props) {
  const [{ locale, id }, asked] = await Promise.all([params, searchParams]);
  const query = queryText(asked);
  const slug = isLocale(locale) && /^[1-9]\d{0,8}$/.test(id) ? await findSlugOf(locale, Number(id)) : null;
  if (!isLocale(locale) || slug === null) return movedPage(params, `/${locale}/p/${id}`, query);
  // Not for good: the words of the address may change, its number does not.
  redirect(encodeURI(productPath(locale, slug)) + (query && `?${query}`));
}
