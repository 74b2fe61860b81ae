import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/admin/action-button";
import { Notice } from "@/components/ui/notice";
import { dropDraft } from "@/lib/content/admin-actions";
import { formatDateTime } from "@/lib/dates";
import type { Locale } from "@/lib/locale";

/** Something was typed here and not saved: it is in the fields, and can be thrown away. */
export async function DraftNotice({ id, at, locale }: { id: number; at: Date; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "content.admin.draft" });
  return (
    <div className="mb-5">
      <Notice title={t("title", { date: formatDateTime(at, locale) })}>
        <p className="mb-2 text-sm">{t("text")}</p>
        <ActionButton action={dropDraft} input={{ id }}>
          {t("discard")}
        </ActionButton>
      </Notice>
    </div>
  );
}
