import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FilterTabs } from "@/components/admin/list-tools";
import { PageHeader } from "@/components/admin/page-header";
import { SettingsTabs } from "@/components/settings/settings-tabs";
import { SnippetForm, type SnippetTrial } from "@/components/settings/snippet-form";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { env } from "@/lib/env";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { findSnippetSample } from "@/lib/seo/queries/snippet-samples";
import { readShopSettings } from "@/lib/settings/queries";
import type { ShopSettings } from "@/lib/settings/shop-settings";
import { isSnippetKind, type SnippetKind, snippetKinds } from "@/lib/snippet-fields";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "admin.nav" });
  return { title: t("snippets") };
}

export default async function SnippetsPage({ searchParams }: PageProps<"/admin/settings/snippets">) {
  const [staff, { kind: asked }, settings] = await Promise.all([
    requireStaff("settings.write"),
    searchParams,
    readShopSettings(),
  ]);
  const kind = isSnippetKind(asked) ? asked : "product";
  const [ar, fr] = await Promise.all([trialOf(kind, "ar", settings), trialOf(kind, "fr", settings)]);
  const t = translations(staff.locale);
  const tabs = snippetKinds.map((one) => ({
    label: t(`settings.snippets.kinds.${one}`),
    href: `/admin/settings/snippets?kind=${one}`,
    isOn: one === kind,
  }));

  return (
    <>
      <PageHeader title={t("admin.nav.settings")} />
      <SettingsTabs staff={staff} here="snippets" />
      <h2 className="text-xl">{t("settings.snippets.title")}</h2>
      <p className="mt-2 max-w-prose text-sm text-muted">{t("settings.snippets.text")}</p>
      <div className="my-4">
        <FilterTabs label={t("settings.snippets.kind")} tabs={tabs} />
      </div>
      <SnippetForm key={kind} kind={kind} templates={settings.snippets[kind]} trials={{ ar, fr }} />
    </>
  );
}

async function trialOf(kind: SnippetKind, locale: Locale, { name }: ShopSettings): Promise<SnippetTrial> {
  const sample = await findSnippetSample(kind, locale);
  return {
    shop: name[locale],
    closing: translations(locale, "catalog")("metaClosing"),
    sample: sample && { page: sample.page, address: addressOf(sample.path) },
  };
}

// As search results write it: the name of the site, and the first steps to the page.
const addressOf = (path: string): string =>
  [new URL(env.APP_URL).host, ...path.split("/").filter(Boolean).slice(0, 2)].join(" › ");
