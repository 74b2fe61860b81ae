import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ActionButton, ConfirmButton } from "@/components/admin/action-button";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { PageHeader, Section } from "@/components/admin/page-header";
import { OwnProductField } from "@/components/seo/rival-form";
import { Gap, Price } from "@/components/seo/rival-list";
import { hostOf, NewsLine } from "@/components/seo/rival-news";
import { RivalPrices } from "@/components/seo/rival-prices";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { formatRelative } from "@/lib/dates";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { forget, lookNow, pair } from "@/lib/seo/admin-actions";
import { findRival, listOwnTitles } from "@/lib/seo/queries/rivals";
import { rivalFailures } from "@/lib/seo/rival-reader";
import { rivalIdInput } from "@/lib/seo/schema";

type Rival = NonNullable<Awaited<ReturnType<typeof findRival>>>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "seo.rivals" });
  return { title: t("one") };
}

export default async function RivalPage({ params }: PageProps<"/admin/seo/rivals/[id]">) {
  const [{ locale }, asked] = await Promise.all([requireStaff("seo"), params]);
  const known = rivalIdInput.safeParse(asked);
  const rival = known.success ? await findRival(known.data.id, locale) : null;
  if (!rival) notFound();
  const [titles, t] = await Promise.all([listOwnTitles(locale), getTranslations({ locale, namespace: "seo.rivals" })]);
  const now = new Date();
  return (
    <>
      <PageHeader
        title={<bdi>{rival.title || hostOf(rival.url)}</bdi>}
        back={{ href: "/admin/seo/rivals", label: t("title") }}
        aside={rival.isInStock === false && <Badge>{t("outOfStock")}</Badge>}
        action={
          <ActionButton action={lookNow} input={{ id: rival.id }} done={t("asked")}>
            {t("lookNow")}
          </ActionButton>
        }
      />
      <p className="-mt-3 mb-4">
        <a href={rival.url} rel="noreferrer nofollow" target="_blank" className="link flex min-h-11 items-center">
          <bdi dir="ltr" className="breakable">
            {readable(rival.url)}
          </bdi>
        </a>
      </p>
      <div className="grid grid-cols-1 gap-6">
        <Trouble rival={rival} locale={locale} />
        <Figures rival={rival} now={now} locale={locale} />
        {rival.days.length > 1 && (
          <Section id="prices" title={t("prices")}>
            <RivalPrices days={rival.days} locale={locale} />
          </Section>
        )}
        {rival.news.length > 0 && (
          <Section id="news" title={t("history")}>
            <ul className="grid gap-2">
              {rival.news.map((item) => (
                <li key={item.id}>
                  <NewsLine item={item} now={now} locale={locale} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section id="pair" title={t("pair")}>
          <ActionForm action={pair} className="grid max-w-xl gap-4">
            <input type="hidden" name="id" value={rival.id} />
            <OwnProductField titles={titles} locale={locale} value={rival.product?.translations[0]?.title} />
            <div>
              <SubmitButton>{t("savePair")}</SubmitButton>
            </div>
          </ActionForm>
        </Section>
        <div className="max-w-xl">
          <ConfirmButton action={forget} input={{ id: rival.id }} look="danger" question={t("forgetQuestion")}>
            {t("forget")}
          </ConfirmButton>
        </div>
      </div>
    </>
  );
}

async function Trouble({ rival, locale }: { rival: Rival; locale: Locale }) {
  const [t, errors] = await Promise.all([
    getTranslations({ locale, namespace: "seo.rivals" }),
    getTranslations({ locale, namespace: "errors" }),
  ]);
  const failure = rivalFailures.find((known) => known === rival.failure);
  if (failure)
    return (
      <Notice tone="error" title={t("trouble", { count: rival.failures })}>
        {errors(failure)}
      </Notice>
    );
  if (!rival.lookedAt) return <Notice title={t("notYet")}>{t("notYetText")}</Notice>;
  return rival.price === null ? <Notice title={t("noPrice")}>{t("noPriceText")}</Notice> : null;
}

type FiguresProps = { rival: Rival; now: Date; locale: Locale };

async function Figures({ rival, now, locale }: FiguresProps) {
  const t = await getTranslations({ locale, namespace: "seo.rivals" });
  const { product, lookedAt } = rival;
  const figures = [
    { name: t("theirs"), value: <Price rival={rival} locale={locale} unknown={t("unknown")} /> },
    { name: t("ours"), value: product ? <bdi>{formatMoney(product.priceFrom, locale)}</bdi> : t("unknown") },
    { name: t("gap"), value: <Gap rival={rival} locale={locale} /> },
    { name: t("looked"), value: lookedAt ? formatRelative(lookedAt, now, locale) : t("unknown") },
  ];
  return (
    <dl className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      {figures.map(({ name, value }) => (
        <div key={name} className="card p-3">
          <dt className="text-xs text-muted">{name}</dt>
          <dd className="text-lg font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
