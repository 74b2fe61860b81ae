import { useTranslations } from "next-intl";
import { ActionButton } from "@/components/admin/action-button";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/locale";
import { acceptDeliveryRates } from "@/lib/opening/admin-actions";
import type { IdentityPart, OpeningList, OpeningStep } from "@/lib/opening/opening-list";

const places: Record<Exclude<OpeningStep, "order">, string> = {
  owner: "/admin/settings/staff",
  identity: "/admin/settings",
  delivery: "/admin/settings/delivery",
  category: "/admin/products/categories/new",
  product: "/admin/products/new",
  mail: "/admin/settings/mail",
};

type Props = {
  step: OpeningList["steps"][number];
  number: number;
  /** the one to do now */
  isNext: boolean;
  missing: IdentityPart[];
  locale: Locale;
};

export function StepRow({ step: { key, isDone }, number, isNext, missing, locale }: Props) {
  const t = useTranslations("opening");
  const parts = missing.map((part) => t(`parts.${part}`));
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return (
    <li
      className="flex flex-wrap items-start gap-x-4 gap-y-3 p-4 sm:flex-nowrap sm:p-5"
      aria-current={isNext ? "step" : undefined}
    >
      <Mark isDone={isDone} number={number} />
      <div className="min-w-0 flex-1 basis-52">
        <h2 className="flex flex-wrap items-center gap-2 text-base">
          {t(`steps.${key}.title`)}
          {isDone && <span className="sr-only">{t("isDone")}</span>}
          {key === "mail" && <Badge>{t("isOptional")}</Badge>}
        </h2>
        {!isDone && (
          <p className="text-sm text-muted">
            {t.rich(`steps.${key}.text`, { c: (name) => <bdi dir="ltr">{name}</bdi> })}
          </p>
        )}
        {key === "identity" && parts.length > 0 && (
          <p className="mt-1 text-sm text-clay">{t("missing", { parts: list.format(parts) })}</p>
        )}
      </div>
      <div className="grid w-full flex-none gap-2 ps-13 sm:w-auto sm:justify-items-end sm:ps-0">
        <ButtonLink look={isNext ? "primary" : "quiet"} href={key === "order" ? `/${locale}` : places[key]}>
          {t(`steps.${key}.link`)}
        </ButtonLink>
        {key === "delivery" && !isDone && <ActionButton action={acceptDeliveryRates}>{t("accept")}</ActionButton>}
      </div>
    </li>
  );
}

function Mark({ isDone, number }: { isDone: boolean; number: number }) {
  return (
    <span
      aria-hidden="true"
      className={`grid size-9 flex-none place-items-center rounded-full font-semibold ${isDone ? "bg-olive-soft text-olive" : "bg-clay-soft text-clay"}`}
    >
      {isDone ? <Icon name="check" size={20} /> : number}
    </span>
  );
}
