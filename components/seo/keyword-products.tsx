import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/admin/action-button";
import { Section } from "@/components/admin/page-header";
import { productPath } from "@/lib/catalog/paths";
import type { Locale } from "@/lib/locale";
import { saveFocus } from "@/lib/seo/admin-actions";

type Found = { cards: { id: number; title: string; slug: string }[]; isClosest: boolean };
type Props = { term: string /** the language of the term */; of: Locale; products: Found; locale: Locale };

/** What a shopper finds for a term, and which of it is to be found by it outside. */
export async function KeywordProducts({ term, of, products, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "seo.keywords" });
  const { cards, isClosest } = products;
  return (
    <Section id="products" title={t("products")} text={cards.length > 0 ? t("focusText") : t("noProducts")}>
      {isClosest && cards.length > 0 && <p className="mb-3 text-sm text-clay">{t("closest")}</p>}
      <ul className="grid divide-y divide-line">
        {cards.map(({ id, title, slug }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2.5">
            <a href={`/admin/products/${id}`} className="flex min-h-11 min-w-0 items-center hover:underline">
              <bdi lang={of} className="breakable">
                {title}
              </bdi>
            </a>
            <ActionButton action={saveFocus} input={{ path: productPath(of, slug), keyword: term }} done={t("focused")}>
              {t("focusButton")}
            </ActionButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
