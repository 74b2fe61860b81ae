import type { StaticPage } from "@/lib/content/static-pages";
import { type Block, blocksOf } from "@/lib/content/text-blocks";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { displayPhone } from "@/lib/phone";
import type { ShopSettings } from "@/lib/settings/shop-settings";

type Props = { locale: Locale; page: StaticPage; shop: ShopSettings };

/** The sections of a fixed page, with the shop's own figures in the sentences. */
export function StaticText({ locale, page, shop }: Props) {
  const t = translations(locale, "content");
  const values = valuesOf(shop, locale, t("unset"));
  const keys = Object.keys(t.raw(`${page}.sections`));
  return keys.map((key) => {
    const text = t(`${page}.sections.${key}.text`, values);
    return (
      <section key={key}>
        <h2>{t(`${page}.sections.${key}.title`, values)}</h2>
        {blocksOf(text).map((block) => (
          <TextBlock key={block.lines[0]} block={block} />
        ))}
      </section>
    );
  });
}

function TextBlock({ block: { kind, lines } }: { block: Block }) {
  if (kind === "text") return <p>{lines[0]}</p>;
  const List = kind === "steps" ? "ol" : "ul";
  return (
    <List>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  );
}

// These stand inside sentences of either direction: U+2066…U+2069 isolates them as <bdi dir="ltr"> would, U+00A0 keeps them whole.
const leftToRight = (text: string): string => `\u2066${text.replaceAll(" ", "\u00A0")}\u2069`;

function valuesOf(shop: ShopSettings, locale: Locale, unset: string) {
  const code = (text: string) => (text ? leftToRight(text) : unset);
  return {
    shop: shop.name[locale],
    seller: shop.legalName || shop.name[locale],
    address: shop.address[locale] || unset,
    phone: shop.phone ? leftToRight(displayPhone(shop.phone)) : unset,
    email: code(shop.email),
    rc: code(shop.rc),
    nif: code(shop.nif),
    days: shop.returnsDays,
    releaseDays: shop.releaseAfterDays,
  };
}
