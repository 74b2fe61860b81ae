import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { listQuery } from "@/components/admin/list-url";
import { PageHeader } from "@/components/admin/page-header";
import { VersionList } from "@/components/content/admin/version-list";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { bringBack } from "@/lib/content/admin-actions";
import { findVersion, listVersions } from "@/lib/content/queries/admin-pieces";
import { changesOfVersions } from "@/lib/content/version-changes";
import { idOf } from "@/lib/ids";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.versions" });
  return { title: t("title") };
}

export default async function VersionsPage({ params, searchParams }: PageProps<"/admin/content/pieces/[id]/versions">) {
  const [{ locale }, { id: param }, query] = await Promise.all([
    requireStaff("content"),
    params,
    searchParams.then(listQuery),
  ]);
  setRequestLocale(locale);
  const id = idOf(param);
  const versions = await listVersions(id);
  if (versions.length === 0) notFound();
  const wanted = versions.find(({ number }) => String(number) === query.number) ?? versions[0];
  const shown = wanted ? await findVersion(id, wanted.number) : null;
  const before = wanted ? await findVersion(id, wanted.number - 1) : null;
  const changes = shown ? changesOfVersions(before, shown) : [];
  const t = await getTranslations({ locale, namespace: "content.admin" });

  return (
    <>
      <PageHeader title={t("versions.title")} back={{ href: `/admin/content/pieces/${id}`, label: t("edit") }} />
      <VersionList
        href={`/admin/content/pieces/${id}/versions`}
        versions={versions}
        shown={wanted?.number ?? 0}
        changes={changes.map((change) => ({ ...change, label: t(`fields.${change.path}`) }))}
        restore={{ action: bringBack, input: { id } }}
        locale={locale}
      />
    </>
  );
}
