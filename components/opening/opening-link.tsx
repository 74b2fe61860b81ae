import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";

/** The way back to the list of what opening takes, on every page of the panel. */
export function OpeningLink({ done, of }: { done: number; of: number }) {
  const t = useTranslations("opening");
  return (
    <a
      href="/admin/opening"
      className="flex min-h-11 flex-none items-center gap-2 rounded-control bg-clay-soft px-3 text-sm font-semibold text-clay hover:underline"
    >
      <Icon name="list-checks" size={18} />
      {t("pill")}
      <span className="ms-auto font-normal">{t("progress", { done, of })}</span>
    </a>
  );
}
