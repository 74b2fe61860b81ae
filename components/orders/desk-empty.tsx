import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";

export function DeskEmpty({ isSearch, isCalls }: { isSearch: boolean; isCalls: boolean }) {
  const t = useTranslations("orders.desk.empty");
  if (isSearch)
    return <EmptyState title={t("noMatch")} text={t("noMatchText")} icon={<Icon name="search" size={36} />} />;
  if (isCalls) return <EmptyState title={t("call")} text={t("callText")} icon={<Icon name="phone" size={36} />} />;
  return <EmptyState title={t("other")} text={t("otherText")} icon={<Icon name="package" size={36} />} />;
}
