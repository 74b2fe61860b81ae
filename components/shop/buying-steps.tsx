import { Icon } from "@/components/ui/icon";
import { staticPath } from "@/lib/content/static-pages";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

const steps = ["choose", "confirm", "receive"] as const;

/** For a first purchase; whoever knows already closes it. */
export function BuyingSteps({ locale }: { locale: Locale }) {
  const t = translations(locale, "shop.steps");
  return (
    <details open className="card group">
      <summary className="flex min-h-14 list-none items-center gap-3 px-4 py-2">
        <h2 className="flex-1 text-lg">{t("title")}</h2>
        <span className="text-sm text-muted group-open:hidden">{t("show")}</span>
        <span className="hidden text-sm text-muted group-open:inline">{t("hide")}</span>
        <Icon name="chevron-down" size={20} className="text-muted transition-transform group-open:rotate-180" />
      </summary>
      <ol className="grid gap-4 px-4 pb-2 sm:grid-cols-3 sm:gap-6">
        {steps.map((step, position) => (
          <li key={step} className="flex gap-3">
            <span className="grid size-9 flex-none place-items-center rounded-full bg-clay-soft font-semibold text-clay">
              {position + 1}
            </span>
            <div>
              <h3 className="text-base">{t(`${step}.title`)}</h3>
              <p className="text-sm text-muted">{t(`${step}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <p className="px-4 pb-3">
        <a href={staticPath("how_to_buy", locale)} className="link inline-flex min-h-11 items-center text-sm">
          {t("more")}
        </a>
      </p>
    </details>
  );
}
