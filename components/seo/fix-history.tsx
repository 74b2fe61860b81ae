import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/admin/action-button";
import { Section } from "@/components/admin/page-header";
import { formatDateTime } from "@/lib/dates";
import type { Locale } from "@/lib/locale";
import { takeBack } from "@/lib/seo/admin-actions";
import type { MadeFix } from "@/lib/seo/queries/fixes";
import { auditedHref } from "./doctor-page-links";

/** What was mended at a touch; each can be taken back. */
export async function FixHistory({ fixes, locale }: { fixes: MadeFix[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "seo.doctor.fix" });
  if (fixes.length === 0) return null;
  return (
    <Section id="fixes" title={t("made")}>
      <ul className="grid gap-4">
        {fixes.map(({ id, path, before, after, byName, madeAt, undoneAt }) => (
          <li key={id} className="grid gap-1 border-s-2 border-line ps-3">
            <a href={auditedHref(path)} className="link flex min-h-11 items-center text-sm">
              <bdi className="breakable">{path}</bdi>
            </a>
            <p>
              <del className="text-muted" dir="auto">
                {before || t("empty")}
              </del>{" "}
              <ins className="no-underline" dir="auto">
                {after}
              </ins>
            </p>
            <div className="flex flex-wrap items-center justify-between gap-2 text-sm text-muted">
              <span>{t("madeBy", { name: byName, when: formatDateTime(madeAt, locale) })}</span>
              {undoneAt ? (
                <span>{t("wasUndone")}</span>
              ) : (
                <ActionButton action={takeBack} input={{ id }} done={t("undone")}>
                  {t("undo")}
                </ActionButton>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
