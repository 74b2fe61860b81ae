import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/admin/action-button";
import { Section } from "@/components/admin/page-header";
import { Icon } from "@/components/ui/icon";
import { formatRelative } from "@/lib/dates";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { readNews } from "@/lib/seo/admin-actions";
import type { RivalNewsLine } from "@/lib/seo/queries/rivals";
import { type NewsKind, newsKinds } from "@/lib/seo/rival-news";

type Item = Pick<RivalNewsLine, "id" | "kind" | "before" | "after" | "createdAt">;
type Props = { news: RivalNewsLine[]; now: Date; locale: Locale };

const tones: Record<NewsKind, string> = {
  below_us: "text-sale",
  price: "text-clay",
  title: "text-muted",
  stock: "text-olive",
};
const kindOf = (kind: string): NewsKind => newsKinds.find((known) => known === kind) ?? "title";

/** What has changed at rivals since somebody last looked here. */
export async function RivalNewsBox({ news, now, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "seo.rivals" });
  const newest = news[0];
  if (!newest) return null;
  return (
    <Section id="news" title={t("news")}>
      <ul className="divide-y divide-line">
        {news.map((item) => (
          <li key={item.id} className="py-3 first:pt-0">
            <a
              href={`/admin/seo/rivals/${item.rival.id}`}
              className="flex min-h-11 items-center font-medium hover:underline"
            >
              <bdi>{item.rival.title || hostOf(item.rival.url)}</bdi>
            </a>
            <NewsLine item={item} now={now} locale={locale} />
          </li>
        ))}
      </ul>
      <div className="mt-2 flex">
        <ActionButton action={readNews} input={{ lastId: newest.id }}>
          {t("readAll")}
        </ActionButton>
      </div>
    </Section>
  );
}

/** The name of a shop, from an address. */
export const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, "");

/** One change, in words. */
export async function NewsLine({ item, now, locale }: { item: Item; now: Date; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "seo.rivals" });
  const kind = kindOf(item.kind);
  return (
    <p className="mt-0.5 flex items-start gap-2 text-sm">
      <Icon name={kind === "below_us" ? "circle-alert" : "info"} size={20} className={`mt-0.5 ${tones[kind]}`} />
      <span>
        {t(`kinds.${kind}`)} <Change kind={kind} item={item} locale={locale} />{" "}
        <span className="text-muted">· {formatRelative(item.createdAt, now, locale)}</span>
      </span>
    </p>
  );
}

async function Change({ kind, item: { before, after }, locale }: { kind: NewsKind; item: Item; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "seo.rivals" });
  if (kind === "stock") return <strong>{t(after === "in" ? "inStock" : "outOfStock")}</strong>;
  const say = (text: string) => (kind === "title" ? text : formatMoney(Number(text), locale));
  return (
    <>
      <strong>
        <bdi>{say(after)}</bdi>
      </strong>
      {before !== "" && (
        <>
          {" "}
          {t("insteadOf")} <bdi className="text-muted">{say(before)}</bdi>
        </>
      )}
    </>
  );
}
