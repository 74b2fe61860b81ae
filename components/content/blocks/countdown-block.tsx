import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { formatDateTime } from "@/lib/dates";
import { translations } from "@/lib/i18n/translations";
import type { BlockProps } from "./block-props";

/** A real end, said as a date; a script counts down to it and takes the block away when it has come. */
export function CountdownBlock({ block: { title, text, endsAt, button }, locale }: BlockProps<"countdown">) {
  const t = translations(locale, "content.blocks");
  const units = ["days", "hours", "minutes", "seconds"] as const;
  return (
    <count-down data-ends-at={endsAt}>
      <section className="countdown">
        <h2 className="text-xl">{title}</h2>
        {text && <p className="text-muted">{text}</p>}
        <p className="flex items-center gap-2">
          <Icon name="clock" size={20} className="text-clay" />
          <span>
            {t.rich("endsAt", {
              date: () => <time dateTime={endsAt}>{formatDateTime(new Date(endsAt), locale)}</time>,
            })}
          </span>
        </p>
        <dl className="countdown-units" hidden>
          {units.map((unit) => (
            <div key={unit}>
              <dt>{t(unit)}</dt>
              <dd data-unit={unit}>00</dd>
            </div>
          ))}
        </dl>
        {button && (
          <ButtonLink href={button.href} data-goal="">
            {button.label}
          </ButtonLink>
        )}
      </section>
    </count-down>
  );
}
