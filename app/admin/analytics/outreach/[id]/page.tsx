import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ConfirmButton } from "@/components/admin/action-button";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { PageHeader, Section } from "@/components/admin/page-header";
import { OutreachBadge } from "@/components/analytics/admin/outreach-badge";
import { OutreachFields } from "@/components/analytics/admin/outreach-fields";
import { Icon } from "@/components/ui/icon";
import { dropWish, saveWish } from "@/lib/analytics/admin-actions";
import { outreachIdInput } from "@/lib/analytics/outreach-input";
import { findOutreach } from "@/lib/analytics/queries/outreach";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { formatRelative } from "@/lib/dates";
import type { Locale } from "@/lib/locale";

type Site = NonNullable<Awaited<ReturnType<typeof findOutreach>>>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "analytics.outreach" });
  return { title: t("one") };
}

export default async function OutreachSitePage({ params }: PageProps<"/admin/analytics/outreach/[id]">) {
  const [{ locale }, asked] = await Promise.all([requireStaff("seo"), params]);
  const known = outreachIdInput.safeParse(asked);
  const site = known.success ? await findOutreach(known.data.id) : null;
  if (!site) notFound();
  const t = await getTranslations({ locale, namespace: "analytics" });
  return (
    <>
      <PageHeader
        title={
          <bdi dir="ltr" className="breakable">
            {site.host}
          </bdi>
        }
        back={{ href: "/admin/analytics/outreach", label: t("rooms.outreach") }}
        aside={<OutreachBadge site={site} locale={locale} />}
      />
      <div className="grid max-w-3xl grid-cols-1 gap-6">
        <Known site={site} locale={locale} />
        <Section id="edit" title={t("outreach.one")}>
          <ActionForm action={saveWish} className="grid items-start gap-4 sm:grid-cols-2">
            <input type="hidden" name="id" value={site.id} />
            <OutreachFields values={site} locale={locale} />
            <div>
              <SubmitButton>{t("outreach.save")}</SubmitButton>
            </div>
          </ActionForm>
        </Section>
        <ConfirmButton action={dropWish} input={{ id: site.id }} look="danger" question={t("outreach.dropQuestion")}>
          {t("outreach.drop")}
        </ConfirmButton>
      </div>
    </>
  );
}

/** The page that was meant, what its visitors did, and what could be offered to it. */
async function Known({ site, locale }: { site: Site; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "analytics" });
  const { met } = site;
  return (
    <div className="grid justify-items-start gap-1">
      <a
        href={site.address}
        rel="noopener noreferrer nofollow"
        target="_blank"
        className="link inline-flex min-h-11 items-center"
      >
        <bdi dir="ltr" className="breakable">
          {readable(site.address)}
        </bdi>
      </a>
      <p className="text-muted">
        {met
          ? t("outreach.met", {
              when: formatRelative(met.firstSeen, new Date(), locale),
              visits: t("visits", { count: met.visits }),
            })
          : t("outreach.notMet")}
      </p>
      {met && met.firstPath !== "" && (
        <p className="text-sm text-muted">
          {t("outreach.metOn")}{" "}
          <bdi dir="ltr" className="breakable">
            {met.firstPath}
          </bdi>
        </p>
      )}
      <a
        href={`/admin/analytics/widgets?from=${encodeURIComponent(site.host)}`}
        className="link inline-flex min-h-11 items-center gap-2"
      >
        <Icon name="copy" size={18} />
        {t("outreach.widget")}
      </a>
    </div>
  );
}

function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
