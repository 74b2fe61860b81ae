import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { panelLocale } from "@/lib/auth/locale";

/** A page that cannot be shown, in words, with a way on. */
export async function DeadEnd({ reason }: { reason: "forbidden" | "notFound" }) {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "admin" });
  return (
    <EmptyState title={t(`${reason}.title`)} text={t(`${reason}.text`)}>
      <ButtonLink href="/admin">{t("home")}</ButtonLink>
    </EmptyState>
  );
}
