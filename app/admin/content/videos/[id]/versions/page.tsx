import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { KeptVersions } from "@/app/admin/content/kept-versions";
import { listQuery } from "@/components/admin/list-url";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { idOf } from "@/lib/ids";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.versions" });
  return { title: t("title") };
}

export default async function FilmVersionsPage({
  params,
  searchParams,
}: PageProps<"/admin/content/videos/[id]/versions">) {
  const [{ locale }, { id }, query] = await Promise.all([
    requireStaff("content"),
    params,
    searchParams.then(listQuery),
  ]);
  const t = await getTranslations({ locale, namespace: "content.admin" });
  const back = { href: `/admin/content/videos/${id}`, label: t("films.title") };
  return <KeptVersions kind="film" id={idOf(id)} number={query.number} back={back} locale={locale} />;
}
