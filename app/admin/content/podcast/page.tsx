import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageHeader, Section } from "@/components/admin/page-header";
import { StatusBadge } from "@/components/content/admin/publishable";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { listPodcastsForStaff } from "@/lib/content/queries/podcasts";

const path = "/admin/content/podcast";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.podcast" });
  return { title: t("title") };
}

export default async function PodcastsPage({ searchParams }: PageProps<"/admin/content/podcast">) {
  const [staff, query] = await Promise.all([requireStaff("content"), searchParams]);
  setRequestLocale(staff.locale);
  const [podcasts, t] = await Promise.all([
    listPodcastsForStaff(staff.locale),
    getTranslations({ locale: staff.locale, namespace: "content.admin.podcast" }),
  ]);
  return (
    <>
      <PageHeader title={t("title")} action={<ButtonLink href={`${path}/new`}>{t("new")}</ButtonLink>} />
      <div className="grid gap-5">
        {query.done === "saved" && <Notice tone="done">{t("saved")}</Notice>}
        {podcasts.length === 0 && <EmptyState title={t("empty")} text={t("emptyText")} />}
        {podcasts.map(({ id, title, episodes }) => (
          <Section key={id} id={`podcast-${id}`} title={<span dir="auto">{title}</span>}>
            <ul className="mb-4 grid divide-y divide-line">
              {episodes.map((episode) => (
                <li key={episode.id}>
                  <a
                    href={`${path}/${id}/episodes/${episode.id}`}
                    className="flex min-h-12 items-center gap-3 hover:underline"
                  >
                    <bdi className="text-muted">{episode.number}</bdi>
                    <span dir="auto" className="min-w-0 flex-1">
                      {episode.title}
                    </span>
                    <StatusBadge status={episode.status} words={(word) => t(`state.${word}`)} />
                  </a>
                </li>
              ))}
            </ul>
            <div className="flex flex-wrap gap-3">
              <ButtonLink href={`${path}/${id}/episodes/new`}>{t("newEpisode")}</ButtonLink>
              <ButtonLink look="quiet" href={`${path}/${id}`}>
                {t("edit")}
              </ButtonLink>
            </div>
          </Section>
        ))}
      </div>
    </>
  );
}
