import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ActionButton } from "@/components/admin/action-button";
import { PageHeader } from "@/components/admin/page-header";
import { FilmEditor } from "@/components/content/films/film-editor";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { turnFilm } from "@/lib/content/admin-actions/film-actions";
import { filmPath } from "@/lib/content/film";
import { findFilmForStaff, listSpotChoices } from "@/lib/content/queries/films";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.films" });
  return { title: t("title") };
}

export default async function FilmPage({ params, searchParams }: PageProps<"/admin/content/videos/[id]">) {
  const [staff, { id }, query] = await Promise.all([requireStaff("content"), params, searchParams]);
  setRequestLocale(staff.locale);
  const film = /^\d{1,9}$/.test(id) ? await findFilmForStaff(Number(id)) : null;
  if (!film) notFound();
  const [products, t] = await Promise.all([
    listSpotChoices(staff.locale),
    getTranslations({ locale: staff.locale, namespace: "content.admin.films" }),
  ]);
  const text = film[staff.locale];
  const isPublic = film.status === "published";

  return (
    <>
      <PageHeader
        title={<span dir="auto">{text?.title}</span>}
        back={{ href: "/admin/content/videos", label: t("title") }}
        aside={<Badge tone={isPublic ? "olive" : "neutral"}>{t(isPublic ? "published" : "draft")}</Badge>}
        action={
          <ActionButton
            action={turnFilm}
            input={{ id: film.id, status: isPublic ? "draft" : "published" }}
            look={isPublic ? "quiet" : "primary"}
          >
            {t(isPublic ? "editor.withdraw" : "editor.publish")}
          </ActionButton>
        }
      />
      <div className="grid gap-5">
        {query.done === "saved" && <Notice tone="done">{t("editor.saved")}</Notice>}
        {isPublic && text && (
          <a href={filmPath(staff.locale, text.slug)} className="link inline-flex min-h-11 items-center">
            {t("editor.see")}
          </a>
        )}
        <FilmEditor film={film} products={products} />
      </div>
    </>
  );
}
