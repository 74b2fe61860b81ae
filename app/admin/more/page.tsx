import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { destinations } from "@/components/admin/destinations";
import { PageHeader } from "@/components/admin/page-header";
import { LocaleButton } from "@/components/auth/locale-button";
import { SignOutButton } from "@/components/auth/sign-out-button";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
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
  const own: Entry[] = [
    { href: "/admin/account", icon: "user", label: t("nav.account") },
    { href: `/${staff.locale}`, icon: "store", label: t("viewShop") },
  ];
  const open = destinations.filter(({ permission, isDaily }) => !isDaily && may(staff.role, permission));
  const entriesOf = (group: Group): Entry[] =>
    open
      .filter(({ href }) => groupOf(href) === group)
      .map(({ key, href, icon }) => ({ href, icon, label: t(`nav.${key}`) }));

  return (
    <>
      <PageHeader title={t("nav.more")} />
      <div className="grid gap-5">
        <Entries entries={own} />
        {groups.map((group) => (
          <Entries key={group} title={t(`groups.${group}`)} entries={entriesOf(group)} />
        ))}
      </div>
      <div className="card mt-4 grid divide-y divide-line px-1">
        <LocaleButton locale={staff.locale} />
        <SignOutButton />
      </div>
    </>
  );
}

type Entry = { href: string; icon: IconName; label: string };

function Entries({ title, entries }: { title?: string; entries: Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <section>
      {title && <h2 className="mb-2 text-sm text-muted">{title}</h2>}
      <ul className="card grid divide-y divide-line">
        {entries.map(({ href, icon, label }) => (
          <li key={href}>
            <a href={href} className="flex min-h-13 items-center gap-3 px-4 hover:bg-tint">
              <Icon name={icon} size={20} />
              <span className="me-auto">{label}</span>
              <Icon name="chevron-right" size={18} isDirectional className="text-muted" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const groups = ["sell", "speak", "grow", "run"] as const;
type Group = (typeof groups)[number];

// By the first word of the address: a new room stands with its neighbours by itself.
const groupOfRoom: Record<string, Group> = {
  orders: "sell",
  products: "sell",
  content: "speak",
  customers: "speak",
  analytics: "grow",
  seo: "grow",
  marketing: "grow",
};
const groupOf = (href: string): Group => groupOfRoom[href.split("/")[2] ?? ""] ?? "run";
