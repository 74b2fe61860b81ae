import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageHeader } from "@/components/admin/page-header";
import { VersionList } from "@/components/content/admin/version-list";
import { bringVersionBack } from "@/lib/content/admin-actions/version-actions";
import type { KeptKind } from "@/lib/content/kept-text";
import { findKeptChanges, listKeptVersions } from "@/lib/content/queries/kept-versions";
import type { Locale } from "@/lib/locale";

type Props = {
  kind: KeptKind;
  id: number;
  /** of the version to be shown, as the address has it */
  number: string | undefined;
  /** where the text is edited */
  back: { href: string; label: string };
  locale: Locale;
};

/** The saves of a film, guide or episode, the page around them included. */
export async function KeptVersions({ kind, id, number, back, locale }: Props) {
  setRequestLocale(locale);
  const versions = await listKeptVersions(kind, id);
  const shown = (versions.find((version) => String(version.number) === number) ?? versions[0])?.number;
  if (shown === undefined) notFound();
  const [changes, t] = await Promise.all([
    findKeptChanges(kind, { id, number: shown }, locale),
    getTranslations({ locale, namespace: "content.admin" }),
  ]);
  return (
    <>
      <PageHeader title={t("versions.title")} back={back} />
      <VersionList
        href={`${back.href}/versions`}
        versions={versions}
        shown={shown}
        changes={changes.map((change) => ({ ...change, label: t(change.label) }))}
        restore={{ action: bringVersionBack, input: { kind, id } }}
        locale={locale}
      />
    </>
  );
}
