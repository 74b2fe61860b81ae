import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/admin/action-button";
import { listQuery } from "@/components/admin/list-url";
import { PageHeader, Section } from "@/components/admin/page-header";
import { KeywordBrief } from "@/components/seo/keyword-brief";
import { KeywordFigures } from "@/components/seo/keyword-figures";
import { KeywordProducts } from "@/components/seo/keyword-products";
import { StillLookingFor } from "@/components/seo/still-looking";
import { SynonymForm } from "@/components/seo/synonym-form";
import { Trend } from "@/components/seo/trend";
import { panelLocale } from "@/lib/auth/locale";
import { may } from "@/lib/auth/permissions";
import { requireStaff } from "@/lib/auth/staff";
import { countInterested } from "@/lib/customers/queries/interested";
import { formatDate, formatDay } from "@/lib/dates";
import { isLocale, type Locale } from "@/lib/locale";
import { listStillLooking } from "@/lib/orders/queries/term-orders";
import { plan } from "@/lib/seo/admin-actions";
import type { Intent } from "@/lib/seo/intent";
import { briefOf } from "@/lib/seo/keyword-brief";
import { intentsSince, listIntents } from "@/lib/seo/queries/intents";
import { findTerm, listTerms, productsFor } from "@/lib/seo/queries/keywords";
import { searchKey } from "@/lib/text";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "seo.keywords" });
  return { title: t("term") };
}

export default async function TermPage({ searchParams }: PageProps<"/admin/seo/keywords/term">) {
  const [staff, asked] = await Promise.all([requireStaff("seo"), searchParams]);
  const { locale } = staff;
  const { term: text = "", locale: of } = listQuery(asked);
  const key = searchKey(text);
  if (!isLocale(of) || key === "") notFound();
  const [{ days, related }, terms, products, { intents }, t] = await Promise.all([
    findTerm(of, key),
    listTerms(of),
    productsFor(of, text),
    listIntents(),
    getTranslations({ locale, namespace: "seo.keywords" }),
  ]);
  const term = terms.find((candidate) => candidate.key === key);
  const intent = intents.find((one) => one.terms.some((spelling) => spelling.key === key));
  const meant = products.meant ? `${text}، ${products.meant}` : `${text}، `;

  return (
    <>
      <PageHeader
        title={
          <bdi lang={of} className="breakable">
            {text}
          </bdi>
        }
        back={{ href: "/admin/seo/keywords", label: t("back") }}
        action={
          <ActionButton action={plan} input={{ text, locale: of, isPlanned: term?.isPlanned ? "no" : "yes" }}>
            {t(term?.isPlanned ? "planRemove" : "planAdd")}
          </ActionButton>
        }
      />
      <div className="grid grid-cols-1 gap-6">
        {term && <KeywordFigures term={term} locale={locale} />}
        {intent && <Wanted intent={intent} mayReadOrders={may(staff.role, "orders.read")} locale={locale} />}
        <Section id="daily" title={t("daily")}>
          <Trend
            points={days.map(({ day, searches }) => ({
              label: formatDate(day, locale),
              tick: formatDay(day, locale),
              value: searches,
            }))}
            name={t("searches")}
            tableLabel={t("tableLabel")}
            dateLabel={t("day")}
            locale={locale}
          />
        </Section>
        <KeywordProducts term={text} of={of} products={products} locale={locale} />
        <Section id="synonym" title={t("synonymTitle")} text={t("synonymText")}>
          <SynonymForm words={meant} locale={locale} />
        </Section>
        <KeywordBrief
          term={text}
          of={of}
          brief={briefOf(text, of, related)}
          canWrite={may(staff.role, "content")}
          locale={locale}
        />
      </div>
    </>
  );
}

type WantedProps = { intent: Intent; mayReadOrders: boolean; locale: Locale };

async function Wanted({ intent, mayReadOrders, locale }: WantedProps) {
  const keys = intent.terms.map(({ key }) => key);
  const [people, readers] = await Promise.all([
    mayReadOrders ? listStillLooking(keys, intentsSince(new Date())) : null,
    countInterested(keys),
  ]);
  return <StillLookingFor intent={intent} people={people} readers={readers} locale={locale} />;
}
