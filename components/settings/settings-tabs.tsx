import { getTranslations } from "next-intl/server";
import { FilterTabs } from "@/components/admin/list-tools";
import { may } from "@/lib/auth/permissions";
import type { Locale } from "@/lib/locale";

const pages = [
  { key: "shop", href: "/admin/settings", permission: "settings.write" },
  { key: "delivery", href: "/admin/settings/delivery", permission: "settings.write" },
  { key: "mail", href: "/admin/settings/mail", permission: "settings.write" },
  { key: "feeds", href: "/admin/settings/feeds", permission: "settings.write" },
  { key: "snippets", href: "/admin/settings/snippets", permission: "settings.write" },
  { key: "redirects", href: "/admin/settings/redirects", permission: "settings.write" },
  { key: "staff", href: "/admin/settings/staff", permission: "staff.write" },
  { key: "opening", href: "/admin/opening", permission: "settings.write" },
] as const;

/** Between the pages of the settings. */
export async function SettingsTabs({
  staff,
  here,
}: {
  staff: { role: string; locale: Locale };
  here: (typeof pages)[number]["key"];
}) {
  const t = await getTranslations({ locale: staff.locale, namespace: "admin.nav" });
  const tabs = pages
    .filter(({ permission }) => may(staff.role, permission))
    .map(({ key, href }) => ({ label: t(key), href, isOn: key === here }));
  return (
    <div className="mb-5">
      <FilterTabs label={t("settings")} tabs={tabs} />
    </div>
  );
}
