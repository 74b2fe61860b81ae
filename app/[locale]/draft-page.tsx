import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { may } from "@/lib/auth/permissions";
import { currentStaff } from "@/lib/auth/queries";
import { translations } from "@/lib/i18n/translations";
import { idOf } from "@/lib/ids";
import { isLocale, type Locale, otherLocale } from "@/lib/locale";
import { PageShell } from "./page-shell";

export const draftMetadata: Metadata = { robots: { index: false, follow: false }, referrer: "no-referrer" };

export type DraftProps = { params: Promise<{ locale: string; id: string }> };

/** What is not public yet, for those who prepare it; everybody else finds nothing here. */
export async function draftOf<T>(
  params: DraftProps["params"],
  find: (locale: Locale, id: number) => Promise<T | null>,
) {
  const [{ locale, id: param }, staff] = await Promise.all([params, currentStaff()]);
  const id = idOf(param);
  const draft = isLocale(locale) && staff && may(staff.role, "content") ? await find(locale, id) : null;
  if (!isLocale(locale) || !draft) notFound();
  return { draft, locale, id };
}

type PageProps = { kind: "film" | "guide" | "episode"; id: number; locale: Locale; children: ReactNode };

/** The frame of a page as it will be, with the word that only the shop sees it. */
export function DraftPage({ kind, id, locale, children }: PageProps) {
  const t = translations(locale, "content");
  return (
    <PageShell locale={locale} alternateHref={`/${otherLocale(locale)}/preview/${kind}/${id}`} asksForLetter={false}>
      <div className="container-page pt-3">
        <Notice>{t("previewOfStaff")}</Notice>
      </div>
      {children}
    </PageShell>
  );
}
