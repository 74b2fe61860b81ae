import type { ReactNode } from "react";
import { productPath } from "@/lib/catalog/paths";
import type { ProductCard } from "@/lib/catalog/product-card";
import { translations } from "@/lib/i18n/translations";
import { directionOf, localeTag } from "@/lib/locale";
import { escapeMarkup, markupOf } from "@/lib/markup";
import { pictureUrl } from "@/lib/media/picture";
import { formatMoney } from "@/lib/money";
import { absolute, type Site } from "@/lib/seo/site";
import { type WidgetLook, type WidgetSubject, widgetLink } from "@/lib/seo/widget";
import { widgetStyle } from "./widget-style";

export type Shown = {
  cards: readonly ProductCard[] /** of a list: its name, and where the whole of it is */;
  name: string;
  path: string;
};
type Props = { site: Site; subject: WidgetSubject; look: WidgetLook; shown: Shown };

/** A page of its own for frames on other sites, without script. */
export function widgetPage({ site, subject, look, shown: { cards, name, path } }: Props): string {
  const isList = subject.kind !== "product";
  const children = (
    <>
      {isList && (
        <h1>
          <a href={widgetLink(site, path, look.from)} target="_top">
            {name}
          </a>
        </h1>
      )}
      <ul>
        {cards.map((card) => (
          <Card key={card.id} card={card} site={site} from={look.from} />
        ))}
      </ul>
      {isList && <p className="shop">{site.shop.name[site.locale]}</p>}
    </>
  );
  return widgetHtml({ site, title: name, canonical: path, look: `${isList ? "list" : "one"} ${look.size}`, children });
}

type Gone = { site: Site; from: string; text: string };

/** In place of what is not there any more, or never was: one sentence and the way to the shop. */
export function widgetGonePage({ site, from, text }: Gone): string {
  const home = `/${site.locale}`;
  const children = (
    <>
      <p>{text}</p>
      <a href={widgetLink(site, home, from)} target="_top" className="go">
        {site.shop.name[site.locale]}
      </a>
    </>
  );
  return widgetHtml({ site, title: text, canonical: home, look: "gone", children });
}

type FrameProps = { site: Site; title: string; canonical: string; look: string; children: ReactNode };

function widgetHtml({ site, title, canonical, look, children }: FrameProps): string {
  const { locale, shop } = site;
  return (
    `<!doctype html><html lang="${localeTag(locale)}" dir="${directionOf(locale)}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">` +
    `<title>${escapeMarkup(`${title} — ${shop.name[locale]}`)}</title>` +
    `<link rel="canonical" href="${escapeMarkup(absolute(site, canonical))}"><style>${widgetStyle}</style></head>` +
    `<body>${markupOf(<main className={look}>{children}</main>)}</body></html>`
  );
}

function Card({ card, site, from }: { card: ProductCard; site: Site; from: string }) {
  const { locale } = site;
  const t = translations(locale, "catalog");
  const [picture] = card.pictures;
  const before = card.compareAt !== null && card.compareAt > card.price ? card.compareAt : null;
  return (
    <li>
      <a href={widgetLink(site, productPath(locale, card.slug), from)} target="_top" className="card">
        <span className="picture">
          {picture && (
            <img
              src={pictureUrl(picture, 320)}
              srcSet={`${pictureUrl(picture, 320)} 1x, ${pictureUrl(picture, 640)} 2x`}
              width="320"
              height="320"
              alt=""
            />
          )}
          {!card.isAvailable && <span className="badge">{t("badge.soldOut")}</span>}
        </span>
        <span className="words">
          <strong className="title">{card.title}</strong>
          <span className="price">
            {card.isFrom && <small>{`${t("price.from")} `}</small>}
            <bdi>{formatMoney(card.price, locale)}</bdi>
            {before !== null && (
              <s>
                <bdi>{formatMoney(before, locale)}</bdi>
              </s>
            )}
          </span>
          <span className="shop">{site.shop.name[locale]}</span>
        </span>
      </a>
    </li>
  );
}
