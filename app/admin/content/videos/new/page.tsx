import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/admin/page-header";
import { FilmEditor } from "@/components/content/films/film-editor";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { listSpotChoices } from "@/lib/content/queries/films";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.films" });
  return { title: t("new") };
}

export default async function NewFilmPage() {
  const staff = await requireStaff("content");
  const [products, t] = await Promise.all([
    listSpotChoices(staff.locale),
    getTranslations({ locale: staff.locale, namespace: "content.admin.films" }),
  ]);
  return (
    <>
      <PageHeader title={t("new")} back={{ href: "/admin/content/videos", label: t("title") }} />
      <FilmEditor film={null} products={products} />
    </>
  );
}
