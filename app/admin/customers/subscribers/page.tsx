import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { FilterTabs, SearchBox } from "@/components/admin/list-tools";
import { listHref, listQuery } from "@/components/admin/list-url";
import { PageHeader } from "@/components/admin/page-header";
import { SubscriberList } from "@/components/customers/subscriber-list";
import { ButtonLink } from "@/components/ui/button";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { countSubscribers, listSubscribers } from "@/lib/customers/queries/subscribers";

const path = "/admin/customers/subscribers";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "admin.nav" });
  return { title: t("subscribers") };
}

export default async function SubscribersPage({ searchParams }: PageProps<"/admin/customers/subscribers">) {
  const [staff, params] = await Promise.all([requireStaff("content"), searchParams]);
  setRequestLocale(staff.locale);
  const query = listQuery(params);
  const [{ subscribers, next }, counts, t] = await Promise.all([
    listSubscribers({ status: query.status, q: query.q, after: query.after }),
    countSubscribers(),
    getTranslations({ locale: staff.locale }),
  ]);
  const tabs = (["active", "left"] as const).map((status) => ({
    label: t(`customers.status.${status}`),
    href: listHref(path, query, { status }),
    count: counts[status],
    isOn: query.status === status,
  }));

  return (
    <>
      <PageHeader title={t("customers.list.title")} />
      <div className="grid gap-5">
        <SearchBox
          path={path}
          query={query}
          label={t("customers.list.search")}
          clearLabel={t("admin.clear")}
          clearHref={listHref(path, query, { q: null })}
        />
        <FilterTabs
          label={t("customers.list.status")}
          tabs={[
            { label: t("admin.all"), href: listHref(path, query, { status: null }), isOn: !query.status },
            ...tabs,
          ]}
        />
        <SubscriberList subscribers={subscribers} locale={staff.locale} />
        {next && (
          <nav aria-label={t("admin.pages.label")} className="flex justify-center">
            <ButtonLink look="quiet" href={listHref(path, query, { after: next })}>
              {t("customers.list.older")}
            </ButtonLink>
          </nav>
        )}
      </div>
    </>
  );
}
