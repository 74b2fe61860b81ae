"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { formatDateTime } from "@/lib/dates";
import { type Locale, pick } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import type { Caller } from "@/lib/orders/queries/find-caller";
import type { WilayaChoice } from "./desk-edit-place";
import { DeskDoubts, DeskStanding } from "./desk-standing";
import { useCaller } from "./use-caller";
import type { PhoneOrder } from "./use-phone-order";

type Props = { order: PhoneOrder; wilayas: WilayaChoice[]; locale: Locale; onUse: (caller: Caller) => void };

/** The number first: of somebody known, the rest is one tap. */
export function PhoneOrderCaller({ order, wilayas, locale, onUse }: Props) {
  const t = useTranslations("orders.desk");
  const { written, change, errorOf } = order;
  const caller = useCaller(written.phone);
  return (
    <>
      <div>
        <TextField
          name="phone"
          type="tel"
          dir="ltr"
          autoComplete="off"
          label={t("phone")}
          help={t("intake.phoneHelp")}
          value={written.phone}
          onChange={(event) => change({ phone: event.target.value })}
          error={errorOf("phone")}
        />
        <div role="status" className="not-empty:mt-3">
          {caller === null && <p className="text-sm text-muted">{t("history.none")}</p>}
          {caller && <KnownCaller caller={caller} wilayas={wilayas} locale={locale} onUse={() => onUse(caller)} />}
        </div>
      </div>
      <TextField
        name="name"
        dir="auto"
        autoComplete="off"
        label={t("name")}
        value={written.name}
        onChange={(event) => change({ name: event.target.value })}
        error={errorOf("name")}
      />
    </>
  );
}

type KnownProps = { caller: Caller; wilayas: WilayaChoice[]; locale: Locale; onUse: () => void };

function KnownCaller({ caller, wilayas, locale, onUse }: KnownProps) {
  const t = useTranslations("orders.desk");
  return (
    <div className="grid gap-2 rounded-card border border-line bg-ground p-3.5">
      <p className="flex flex-wrap items-center gap-2">
        <bdi className="font-semibold whitespace-normal">{caller.name}</bdi>
        <DeskStanding standing={caller.standing} />
      </p>
      <p className="text-sm">{placeOf(caller, wilayas, locale)}</p>
      {caller.address && (
        <p className="text-sm">
          <bdi className="whitespace-normal">{caller.address}</bdi>
        </p>
      )}
      <DeskDoubts flags={[]} history={caller.history} />
      <OpenOrders open={caller.open} locale={locale} />
      <div>
        <Button look="quiet" onClick={onUse}>
          {t("intake.use")}
        </Button>
      </div>
    </div>
  );
}

function placeOf(caller: Caller, wilayas: WilayaChoice[], locale: Locale): string {
  const wilaya = wilayas.find(({ code }) => code === caller.wilayaCode);
  return [caller.commune, wilaya]
    .flatMap((place) => (place ? [pick(locale, place.nameAr, place.nameFr)] : []))
    .concat(caller.deskName ?? [])
    .join(" · ");
}

// In a tab of their own: what has been written here stays.
function OpenOrders({ open, locale }: Pick<Caller, "open"> & { locale: Locale }) {
  const t = useTranslations("orders");
  return (
    <ul>
      {open.map(({ number, total, confirmation, fulfilment, createdAt }) => (
        <li key={number}>
          <a
            href={`/admin/orders/${number}`}
            target="_blank"
            rel="noreferrer"
            className="link inline-flex min-h-11 items-center text-sm"
          >
            {t("desk.intake.openOrder", {
              number: String(number),
              status: t(`status.${fulfilment === "none" ? confirmation : fulfilment}`),
              total: formatMoney(total, locale),
              time: formatDateTime(new Date(createdAt), locale),
            })}
          </a>
        </li>
      ))}
    </ul>
  );
}
