"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm, useForm } from "@/components/admin/action-form";
import { FormText } from "@/components/admin/form-fields";
import { sayOutcome } from "@/lib/orders/admin-actions";
import { type CallOutcome, cancelReasons } from "@/lib/orders/call-outcome";

export type Presets = {
  times: { key: "inHour" | "evening" | "tomorrow"; at: string }[];
  days: { count: number; day: string }[];
};
type Props = { number: number; presets: Presets; isConfirmed?: boolean };

const rare = ["unreachable", "wrong_number", "sms_sent", "duplicate", "fake", "out_of_stock"] as const;
const afterConfirming = ["duplicate", "fake", "out_of_stock"] as const;

/** What the customer said, in one tap; what needs a time or a reason asks for it in a second. */
export function DeskOutcomes({ number, presets, isConfirmed = false }: Props) {
  const t = useTranslations("orders.desk.outcome");
  const group = `outcomes-${number}`;
  return (
    <div className="flex flex-wrap gap-2">
      {!isConfirmed && (
        <OutcomeForm number={number} className="contents">
          <Tap name="outcome" value="confirmed" isMain>
            {t("confirmed")}
          </Tap>
          <Tap name="outcome" value="no_answer">
            {t("no_answer")}
          </Tap>
        </OutcomeForm>
      )}
      {!isConfirmed && <Callback number={number} presets={presets} group={group} />}
      {!isConfirmed && <Postpone number={number} presets={presets} group={group} />}
      <OutcomeForm number={number} outcome="cancelled" className="contents">
        <Unfold group={group} label={t("cancelled")}>
          <CancelReasons />
        </Unfold>
      </OutcomeForm>
      <OutcomeForm number={number} className="contents">
        <Unfold group={group} label={t("more")}>
          {(isConfirmed ? afterConfirming : rare).map((outcome) => (
            <Tap key={outcome} name="outcome" value={outcome}>
              {t(outcome)}
            </Tap>
          ))}
        </Unfold>
      </OutcomeForm>
    </div>
  );
}

/** For an order that was closed too early. */
export function DeskRevive({ number }: { number: number }) {
  const t = useTranslations("orders.desk.outcome");
  return (
    <div className="grid gap-2">
      <OutcomeForm number={number}>
        <Tap name="outcome" value="new">
          {t("new")}
        </Tap>
        <Tap name="outcome" value="confirmed">
          {t("reviveConfirmed")}
        </Tap>
      </OutcomeForm>
      <p className="text-sm text-muted">{t("reviveHelp")}</p>
    </div>
  );
}

type LaterProps = { number: number; presets: Presets; group: string };

// The typed time comes before the one-tap ones: of two values with one name the last counts.
function Callback({ number, presets, group }: LaterProps) {
  const t = useTranslations("orders.desk.outcome");
  return (
    <OutcomeForm number={number} outcome="callback" className="contents">
      <Unfold group={group} label={t("callback")}>
        <div className="w-full max-w-xs">
          <FormText type="datetime-local" name="at" id={`at-${number}`} label={t("at")} dir="ltr" />
        </div>
        <Tap>{t("save")}</Tap>
        {presets.times.map(({ key, at }) => (
          <Tap key={key} name="at" value={at}>
            {t(key)}
          </Tap>
        ))}
      </Unfold>
    </OutcomeForm>
  );
}

function Postpone({ number, presets, group }: LaterProps) {
  const t = useTranslations("orders.desk.outcome");
  return (
    <OutcomeForm number={number} outcome="postponed" className="contents">
      <Unfold group={group} label={t("postponed")}>
        <div className="w-full max-w-xs">
          <FormText type="date" name="day" id={`day-${number}`} label={t("day")} dir="ltr" />
        </div>
        <Tap>{t("save")}</Tap>
        {presets.days.map(({ count, day }) => (
          <Tap key={count} name="day" value={day}>
            {t("afterDays", { count })}
          </Tap>
        ))}
      </Unfold>
    </OutcomeForm>
  );
}

function CancelReasons() {
  const t = useTranslations("orders.desk");
  return (
    <>
      <p className="w-full text-sm text-muted">{t("outcome.cancelQuestion")}</p>
      {cancelReasons.map((reason) => (
        <Tap key={reason} name="reason" value={reason}>
          {t(`reasons.${reason}`)}
        </Tap>
      ))}
    </>
  );
}

type FormProps = { number: number; outcome?: CallOutcome; className?: string; children: ReactNode };

function OutcomeForm({ number, outcome, className = "flex flex-wrap gap-2", children }: FormProps) {
  const t = useTranslations("orders.desk.outcome");
  return (
    <ActionForm action={sayOutcome} className={className} done={t("done")}>
      <input type="hidden" name="number" value={number} />
      {outcome && <input type="hidden" name="outcome" value={outcome} />}
      {children}
    </ActionForm>
  );
}

function Tap({ children, isMain, ...rest }: { children: ReactNode; isMain?: boolean; name?: string; value?: string }) {
  const { isPending } = useForm();
  return (
    <button
      type="submit"
      aria-disabled={isPending}
      className={`min-h-11 grow rounded-control border px-3 text-sm aria-disabled:opacity-55 ${isMain ? "border-accent bg-accent-soft font-semibold text-accent" : "border-line bg-ground hover:border-edge"}`}
      {...rest}
    >
      {children}
    </button>
  );
}

function Unfold({ group, label, children }: { group: string; label: string; children: ReactNode }) {
  // Without JavaScript the page comes back folded, and would hide what is wrong.
  const isRefused = Object.keys(useForm().fields).length > 0;
  return (
    <details name={group} open={isRefused || undefined} className="grow open:order-last open:w-full">
      <summary className="flex min-h-11 list-none items-center justify-center rounded-control border border-line bg-ground px-3 text-sm hover:border-edge">
        {label}
      </summary>
      <div className="mt-2 flex flex-wrap items-end gap-2 rounded-card border border-line bg-ground p-3">
        {children}
      </div>
    </details>
  );
}
