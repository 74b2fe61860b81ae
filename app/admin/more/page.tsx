import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { destinations } from "@/components/admin/destinations";
import { PageHeader } from "@/components/admin/page-header";
import { LocaleButton } from "@/components/auth/locale-button";
import { SignOutButton } from "@/components/auth/sign-out-button";
import { Icon } from "@/components/ui/icon";
import { panelLocale } from "@/lib/auth/locale";
import { may } from "@/lib/auth/permissions";
import { requireStaff } from "@/lib/auth/staff";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "admin.nav" });
  return { title: t("more") };
}

/** The fifth item of the phones' bottom bar. */
export default async function MorePage() {
  const staff = await requireStaff();
  const t = await getTranslations({ locale: staff.locale, namespace: "admin" });
  const links = [
    { href: "/admin/account", icon: "user", label: t("nav.account") } as const,
    ...destinations
      .filter(({ permission, isDaily }) => !isDaily && may(staff.role, permission))
      .map(({ key, href, icon }) => ({ href, icon, label: t(`nav.${key}`) })),
    { href: `/${staff.locale}`, icon: "store", label: t("viewShop") } as const,
  ];

  return (
    <>
      <PageHeader title={t("nav.more")} />
      <ul className="card grid divide-y divide-line">
        {links.map(({ href, icon, label }) => (
          <li key={href}>
            <a href={href} className="flex min-h-13 items-center gap-3 px-4 hover:bg-tint">
              <Icon name={icon} size={20} />
              <span className="me-auto">{label}</span>
              <Icon name="chevron-right" size={18} isDirectional className="text-muted" />
            </a>
          </li>
        ))}
      </ul>
      <div className="card mt-4 grid divide-y divide-line px-1">
        <LocaleButton locale={staff.locale} />
        <SignOutButton />
      </div>
    </>
  );
}
