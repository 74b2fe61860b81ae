import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PublishLater } from "@/components/content/admin/publish-later";
import { Publishable } from "@/components/content/admin/publishable";
import { FilmEditor } from "@/components/content/films/film-editor";
import { StoryForm } from "@/components/content/films/story-form";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { scheduleFilm, turnFilm } from "@/lib/content/admin-actions/film-actions";
import { filmPath } from "@/lib/content/film";
import { localHourOf } from "@/lib/content/local-hour";
import { findFilmForStaff, listSpotChoices } from "@/lib/content/queries/films";
import { countKeptVersions } from "@/lib/content/queries/kept-versions";
import { idOf } from "@/lib/ids";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.films" });
  return { title: t("title") };
}

export default async function FilmPage({ params, searchParams }: PageProps<"/admin/content/videos/[id]">) {
  const [staff, { id }, query] = await Promise.all([requireStaff("content"), params, searchParams]);
  setRequestLocale(staff.locale);
  const film = await findFilmForStaff(idOf(id));
  if (!film) notFound();
  const [products, count, t] = await Promise.all([
    listSpotChoices(staff.locale),
    countKeptVersions("film", film.id),
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
      preview={`/${staff.locale}/preview/film/${film.id}`}
      versions={{ count, href: `/admin/content/videos/${film.id}/versions` }}
      done={query.done}
      words={(word) => t(`state.${word}`)}
      later={<PublishLater thing={film} schedule={scheduleFilm} turn={turnFilm} locale={staff.locale} />}
    >
      <StoryForm film={film} until={film.storyUntil ? localHourOf(film.storyUntil.toISOString()) : ""} />
      <FilmEditor film={film} products={products} />
    </Publishable>
  );
}
