import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Publishable } from "@/components/content/admin/publishable";
import { FilmEditor } from "@/components/content/films/film-editor";
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

  return (
    <Publishable
      thing={film}
      title={text?.title}
      back={{ href: "/admin/content/videos", label: t("title") }}
      turn={turnFilm}
      href={text && filmPath(staff.locale, text.slug)}
      isSaved={query.done === "saved"}
      words={(word) => t(`state.${word}`)}
    >
      <FilmEditor film={film} products={products} />
    </Publishable>
  );
}
