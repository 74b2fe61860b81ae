import { useTranslations } from "next-intl";
import { ActionButton } from "@/components/admin/action-button";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/locale";
import { acceptDeliveryRates } from "@/lib/opening/admin-actions";
import type { IdentityPart, OpeningList, OpeningStep } from "@/lib/opening/opening-list";

type Step = OpeningList["steps"][number];

/** Where a step is done, and where what was done is looked at. */
const placesOf = (locale: Locale): Record<OpeningStep, { todo: string; done: string }> => ({
  owner: { todo: "/admin/settings/staff", done: "/admin/settings/staff" },
  identity: { todo: "/admin/settings", done: "/admin/settings" },
  delivery: { todo: "/admin/settings/delivery", done: "/admin/settings/delivery" },
  category: { todo: "/admin/products/categories/new", done: "/admin/products/categories" },
  product: { todo: "/admin/products/new", done: "/admin/products" },
  order: { todo: `/${locale}`, done: "/admin/orders" },
  mail: { todo: "/admin/settings/mail", done: "/admin/settings/mail" },
});

export function DoneRow({ step: { key }, locale }: { step: Step; locale: Locale }) {
  const t = useTranslations("opening");
  return (
    <li>
      <a href={placesOf(locale)[key].done} className="flex min-h-14 items-center gap-4 px-4 hover:bg-tint sm:px-5">
        <span className="grid size-9 flex-none place-items-center rounded-full bg-olive-soft text-olive">
          <Icon name="check" size={20} />
        </span>
        <span className="me-auto">
          {t(`steps.${key}.title`)} <span className="sr-only">{t("isDone")}</span>
        </span>
        <Icon name="chevron-right" size={18} isDirectional className="text-muted" />
      </a>
    </li>
  );
}

type Props = {
  step: Step;
  number: number;
  /** the one to do now */
  isNext: boolean;
  missing: IdentityPart[];
  locale: Locale;
};

export function TodoRow({ step: { key }, number, isNext, missing, locale }: Props) {
  const t = useTranslations("opening");
  const isOptional = key === "mail";
  return (
    <li
      className="flex flex-wrap items-start gap-x-4 gap-y-3 p-4 sm:flex-nowrap sm:p-5"
      aria-current={isNext ? "step" : undefined}
    >
      <span
        aria-hidden="true"
        className="grid size-9 flex-none place-items-center rounded-full bg-clay-soft font-semibold text-clay"
      >
        {isOptional ? <Icon name="mail" size={18} /> : number}
      </span>
      <div className="min-w-0 flex-1 basis-44">
        <h2 className="flex flex-wrap items-center gap-2 text-base">
          {t(`steps.${key}.title`)}
          {isOptional && <Badge>{t("isOptional")}</Badge>}
        </h2>
        <p className="text-sm text-muted">
          {t.rich(`steps.${key}.text`, { c: (name) => <bdi dir="ltr">{name}</bdi> })}
        </p>
        {key === "identity" && <Missing parts={missing} locale={locale} />}
      </div>
      <div className="grid w-full flex-none gap-2 ps-13 sm:w-auto sm:ps-0">
        <ButtonLink look={isNext ? "primary" : "quiet"} href={placesOf(locale)[key].todo}>
          {t(`steps.${key}.link`)}
        </ButtonLink>
        {key === "delivery" && <ActionButton action={acceptDeliveryRates}>{t("accept")}</ActionButton>}
      </div>
    </li>
  );
}

function Missing({ parts, locale }: { parts: IdentityPart[]; locale: Locale }) {
  const t = useTranslations("opening");
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return (
    <p className="mt-1 text-sm text-clay">
      {t("missing", { parts: list.format(parts.map((part) => t(`parts.${part}`))) })}
    </p>
  );
}
