import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { formatCount } from "@/lib/figures";
import type { Locale } from "@/lib/locale";
import type { PageFacts } from "@/lib/seo/audit-page";

type Page = { status: number | null; ttfbMs: number; bytes: number; facts: PageFacts | null };

/** The page in figures, as the doctor measured it. */
export async function DoctorFacts({ page, locale }: { page: Page; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "seo.doctor" });
  const { facts } = page;
  const rows: [string, ReactNode][] = [
    [
      t("facts.title"),
      <bdi key="title" className="breakable">
        {facts?.title || "–"}
      </bdi>,
    ],
    [
      t("facts.description"),
      <bdi key="description" className="breakable">
        {facts?.description || "–"}
      </bdi>,
    ],
    [t("facts.status"), page.status || "–"],
    [t("facts.speed"), t("ms", { count: formatCount(page.ttfbMs) })],
    [t("facts.weight"), t("kb", { count: formatCount(Math.round(page.bytes / 1000)) })],
    [t("facts.words"), facts?.words ?? "–"],
    [t("facts.links"), facts?.links.length ?? "–"],
    [t("facts.pictures"), facts?.pictures.length ?? "–"],
  ];
  return (
    <dl className="card grid divide-y divide-line text-sm">
      {rows.map(([name, value]) => (
        <div key={name} className="grid gap-x-4 px-4 py-2.5 sm:grid-cols-[12rem_minmax(0,1fr)]">
          <dt className="text-muted">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
