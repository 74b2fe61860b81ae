import { Icon } from "@/components/ui/icon";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import { type ShopperState, shopperSteps, stepsReached } from "@/lib/orders/shopper-progress";

/** Where the order is: four steps, the reached ones ticked; one sentence when it ended otherwise. */
export function OrderProgress({ state, locale }: { state: ShopperState; locale: Locale }) {
  const t = translations(locale, "orders.page");
  const reached = stepsReached(state);
  return (
    <div className="grid gap-3">
      <p className="font-medium">{t(`state.${state}`)}</p>
      {reached > 0 && (
        <ol className="grid grid-cols-4 gap-1.5 text-xs max-[22rem]:text-[0.6875rem]">
          {shopperSteps.map((step, position) => {
            const isReached = position < reached;
            return (
              <li
                key={step}
                aria-current={position === reached - 1 ? "step" : undefined}
                className="grid content-start gap-1.5"
              >
                <span aria-hidden="true" className={`h-1.5 rounded-full ${isReached ? "bg-accent" : "bg-line"}`} />
                <span className={`flex items-start gap-1 ${isReached ? "text-ink" : "text-muted"}`}>
                  {isReached && <Icon name="check" size={14} strokeWidth={2.5} className="mt-1 text-accent" />}
                  {t(`step.${step}`)}
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </div>
  );
}
