import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormText } from "@/components/admin/form-fields";
import { FilterTabs } from "@/components/admin/list-tools";
import { Section } from "@/components/admin/page-header";
import { AnalyticsHeader } from "@/components/analytics/admin/analytics-header";
import { OutreachFields } from "@/components/analytics/admin/outreach-fields";
import { OutreachDue, OutreachList } from "@/components/analytics/admin/outreach-list";
import { wishLink } from "@/lib/analytics/admin-actions";
import { isOutreachStatus, type OutreachStatus, outreachStatuses } from "@/lib/analytics/outreach";
import { countOutreach, listDueOutreach, listOutreach } from "@/lib/analytics/queries/outreach";
import { countRoomNews } from "@/lib/analytics/queries/room-news";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import type { Locale } from "@/lib/locale";
import { algerianDay } from "@/lib/search/search-note";

const path = "/admin/analytics/outreach";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "analytics.rooms" });
  return { title: t("outreach") };
}

export default async function OutreachPage({ searchParams }: PageProps<"/admin/analytics/outreach">) {
  const [{ locale }, { status }] = await Promise.all([requireStaff("seo"), searchParams]);
  const shown = isOutreachStatus(status) ? status : null;
  const now = new Date();
  const today = algerianDay(now);
  const [sites, due, counts, news] = await Promise.all([
    listOutreach(shown),
    listDueOutreach(now),
    countOutreach(),
    countRoomNews(now),
  ]);
  return (
    <>
      <AnalyticsHeader current="outreach" news={news} locale={locale} />
      <div className="grid grid-cols-1 gap-6">
        <OutreachDue sites={due} count={news.outreach} today={today} locale={locale} />
        <div className="grid grid-cols-1 gap-3">
          <States counts={counts} shown={shown} locale={locale} />
          <OutreachList sites={sites} isFiltered={shown !== null} today={today} locale={locale} />
        </div>
        <NewSite locale={locale} />
      </div>
    </>
  );
}

type StatesProps = { counts: Record<OutreachStatus, number>; shown: OutreachStatus | null; locale: Locale };

async function States({ counts, shown, locale }: StatesProps) {
  const t = await getTranslations({ locale, namespace: "analytics.outreach" });
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  const tabs = [
    { label: t("all"), href: path, count: all, isOn: shown === null },
    ...outreachStatuses.map((status) => ({
      ...{ label: t(`status.${status}`), href: `${path}?status=${status}` },
      ...{ count: counts[status], isOn: shown === status },
    })),
  ];
  return <FilterTabs label={t("filter")} tabs={tabs} />;
}

async function NewSite({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "analytics.outreach" });
  return (
    <Section id="add" title={t("add")}>
      <ActionForm action={wishLink} done={t("added")} className="grid max-w-3xl items-start gap-4 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <FormText
            name="address"
            label={t("address")}
            help={t("addressHelp")}
            type="url"
            inputMode="url"
            dir="ltr"
            placeholder="https://"
            maxLength={500}
            required
          />
        </div>
        <OutreachFields locale={locale} />
        <div>
          <SubmitButton>{t("addButton")}</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
