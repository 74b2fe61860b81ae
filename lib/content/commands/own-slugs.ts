import "server-only";
import { type Locale, locales } from "@/lib/locale";
import { fail } from "@/lib/result";
import { slugOf } from "@/lib/text";

type Named = { slug: string; title: string };
export type Address = { locale_slug: { locale: Locale; slug: string } };

/** The address that was typed, or one made from the title. */
export const slugIn = ({ slug, title }: Named): string => slug || slugOf(title);

/** The refusal of words whose address belongs to another thing, which `ownerOf` names; null when both are free. */
export async function slugFault(
  words: Record<Locale, Named>,
  ownerOf: (address: Address) => Promise<number | undefined>,
  id?: number,
) {
  for (const locale of locales) {
    const slug = slugIn(words[locale]);
    const owner = slug === "" ? undefined : await ownerOf({ locale_slug: { locale, slug } });
    if (slug === "" || (owner !== undefined && owner !== id))
      return { ...fail("slug_taken"), fields: { [`${locale}.slug`]: "slug_taken" } };
  }
  return null;
}
