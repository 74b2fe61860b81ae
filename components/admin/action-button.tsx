"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm, type FormAction, SubmitButton } from "./action-form";

type Props = {
  action: FormAction;
  /** sent as hidden fields */
  input?: Record<string, string | number>;
  children: ReactNode;
  look?: "primary" | "quiet" | "danger";
  done?: ReactNode | false;
  className?: string;
};

/** One button that does one thing. */
export function ActionButton({ action, input = {}, children, look = "quiet", done = false, className }: Props) {
  return (
    <ActionForm action={action} done={done} className="grid gap-2">
      {Object.entries(input).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton look={look} className={className}>
        {children}
      </SubmitButton>
    </ActionForm>
  );
}

/** The same, for what cannot be undone: the first tap opens the question. Works without JavaScript. */
export function ConfirmButton({
  question,
  confirm,
  children,
  ...rest
}: Props & { question?: ReactNode; confirm?: ReactNode }) {
  const t = useTranslations("admin");
  return (
    <details className="group">
      <summary className={`btn ${rest.look === "danger" ? "btn-danger" : "btn-quiet"} list-none group-open:mb-2`}>
        {children}
      </summary>
      <div className="grid gap-2 rounded-card border border-line bg-ground p-3">
        <p className="text-sm">{question ?? t("sure")}</p>
        <ActionButton {...rest}>{confirm ?? t("confirm")}</ActionButton>
      </div>
    </details>
  );
}
