import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { Khatim } from "@/components/ui/khatim";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

const nextSteps = [
  ["call", "phone"],
  ["ship", "truck"],
  ["pay", "banknote"],
] as const satisfies readonly (readonly [string, IconName])[];

/** Relief: the order is in, here is its number, and this is what happens next. */
export function OrderPlaced({ number, isWaiting, locale }: { number: number; isWaiting: boolean; locale: Locale }) {
  const t = translations(locale, "orders.page");
  return (
    <div className="grid justify-items-center gap-3 text-center">
      <span className="relative grid size-24 place-items-center text-accent print:hidden">
        <Khatim className="absolute inset-0 text-clay opacity-30" />
        <span className="grid size-14 place-items-center rounded-full bg-accent text-on-accent">
          <Icon name="check" size={30} strokeWidth={2.5} />
        </span>
      </span>
      <h1 className="text-2xl">{t(isWaiting ? "thanks" : "title")}</h1>
      <p className="text-muted">
        {t("number")}{" "}
        <bdi dir="ltr" className="text-lg font-semibold text-ink tabular-nums">
          #{number}
        </bdi>
      </p>
      {isWaiting && (
        <ol className="card grid w-full gap-3 p-4 text-start print:hidden">
          {nextSteps.map(([step, icon]) => (
            <li key={step} className="flex items-start gap-3">
              <Icon name={icon} size={20} className="mt-1 text-accent" />
              <span>{t(`next.${step}`)}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
