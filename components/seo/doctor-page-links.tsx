import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/admin/action-button";
import { ButtonLink } from "@/components/ui/button";
import { subjectHref } from "@/lib/audit/subject";
import type { Locale } from "@/lib/locale";
import { recheck } from "@/lib/seo/admin-actions";
import { requestPath } from "@/lib/seo/audit-address";

/** What can be done with a page the doctor has seen. */
export async function DoctorPageLinks({
  path,
  subject = "",
  locale,
}: {
  path: string;
  /** what the page shows, where the panel has a page for it */
  subject: string | undefined;
  locale: Locale;
}) {
  const editHref = subjectHref(subject);
  const t = await getTranslations({ locale, namespace: "seo.doctor" });
  return (
    <div className="flex flex-wrap items-start gap-2">
      {editHref && (
        <ButtonLink href={editHref} look="quiet">
          {t("edit")}
        </ButtonLink>
      )}
      <ButtonLink href={requestPath(path)} look="quiet">
        {t("open")}
      </ButtonLink>
      <ActionButton action={recheck} input={{ path }} done={t("rechecked")}>
        {t("recheck")}
      </ActionButton>
    </div>
  );
}

/** The page of the panel that tells everything about one page of the shop. */
export const auditedHref = (path: string): string => `/admin/seo/doctor/pages/one?${new URLSearchParams({ path })}`;
