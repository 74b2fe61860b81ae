import "server-only";
import { type Locale, locales } from "@/lib/locale";
import { fail } from "@/lib/result";
import { slugOf } from "@/lib/text";

type Named = { slug: string; title: string };
export type Address = { locale_slug: { locale: Locale; slug: string } };

/** The address that was typed, or one made from the title. */
export const slugIn = ({ slug, title }: Named): string => slug || slugOf(title);

/** Words with the address they will have. */
export const settled = <T extends Named>(words: T): T => ({ ...words, slug: slugIn(words) });

type OwnerOf = (address: Address) => Promise<number | undefined>;

/** Former words with their addresses; where one is another thing's meanwhile, with the address of today. */
export async function keepFreeSlugs<T extends Named>(
  { old, now }: Record<"old" | "now", Record<Locale, T>>,
  ownerOf: OwnerOf,
  id: number,
): Promise<Record<Locale, T>> {
  const free = async (locale: Locale) => {
    const { slug } = old[locale];
    const owner = await ownerOf({ locale_slug: { locale, slug } });
    return { ...old[locale], slug: owner === undefined || owner === id ? slug : now[locale].slug };
  };
  return { ar: await free("ar"), fr: await free("fr") };
}

/** The refusal of words whose address belongs to another thing, which `ownerOf` names; null when both are free. */
export async function slugFault(words: Record<Locale, Named>, ownerOf: OwnerOf, id?: number) {
  for (const locale of locales) {
    const slug = slugIn(words[locale]);
    const owner = slug === "" ? undefined : await ownerOf({ locale_slug: { locale, slug } });
    if (slug === "" || (owner !== undefined && owner !== id))
      return { ...fail("slug_taken"), fields: { [`${locale}.slug`]: "slug_taken" } };
  }
  return null;
}
