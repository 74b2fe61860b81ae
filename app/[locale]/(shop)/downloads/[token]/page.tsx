import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { MissingPage } from "@/app/[locale]/missing-page";
import { PageShell } from "@/app/[locale]/page-shell";
import { megabytes } from "@/components/content/guides/guide-offer";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { downloadFilePath, downloadPath, guidePath } from "@/lib/content/guide";
import { findDownload } from "@/lib/content/queries/guides";
import { formatDate } from "@/lib/dates";
import { translations } from "@/lib/i18n/translations";
import { isLocale, otherLocale } from "@/lib/locale";
import { answerWith } from "@/lib/visit";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps<"/[locale]/downloads/[token]">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translations(locale, "content.guides.download");
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

export default async function DownloadPage({ params }: PageProps<"/[locale]/downloads/[token]">) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const download = /^[\w-]{43}$/.test(token) ? await findDownload(token) : null;
  if (!download) return <MissingPage params={params} />;
  const t = translations(locale, "content.guides.download");
  const { left, expiresAt, title, file, slug } = download;
  if (left <= 0) answerWith(410);
  const written = isLocale(download.locale) ? download.locale : locale;

  return (
    <PageShell locale={locale} alternateHref={downloadPath(otherLocale(locale), token)} asksForLetter={false}>
      <div className="container-page pt-6">
        <EmptyState
          heading="h1"
          icon={<Icon name="file-text" size={44} className="text-accent" />}
          title={title}
          text={left > 0 ? t("left", { count: left, date: formatDate(expiresAt, locale) }) : t("over")}
        >
          {left > 0 ? (
            <ButtonLink size="lg" href={downloadFilePath(token)} rel="nofollow">
              {t("button", { size: megabytes(file.bytes) })}
            </ButtonLink>
          ) : (
            <ButtonLink href={guidePath(written, slug)}>{t("again")}</ButtonLink>
          )}
        </EmptyState>
      </div>
    </PageShell>
  );
}
