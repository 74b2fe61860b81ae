"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useActionState, useContext } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

export type FormOutcome =
  | { ok: true; value: unknown }
  | { ok: false; error: string; fields?: Record<string, string>; typed?: Record<string, string>; errorId?: string };
export type FormAction = (first?: unknown, second?: unknown) => Promise<FormOutcome>;

type FormState = { fields: Record<string, string>; typed: Record<string, string> | undefined; isPending: boolean };
const FormContext = createContext<FormState>({ fields: {}, typed: undefined, isPending: false });
export const useForm = () => useContext(FormContext);

type Props = {
  action: FormAction;
  children: ReactNode;
  /** shown when the action succeeds and does not redirect; false = nothing */
  done?: ReactNode | false;
  className?: string;
  id?: string;
  /** for pages without JavaScript: where the answer is shown */
  permalink?: string;
};

/** A form of the panel: works without JavaScript, keeps what was typed, shows errors beside the fields (see FormText) and the outcome under them. */
export function ActionForm({ action, children, done, className = "grid gap-5", id, permalink }: Props) {
  const [outcome, submit, isPending] = useActionState<FormOutcome | null, FormData>(action, null, permalink);
  const failed = outcome && !outcome.ok ? outcome : null;

  return (
    <FormContext value={{ fields: failed?.fields ?? {}, typed: failed?.typed, isPending }}>
      <form id={id} action={submit} className={className} noValidate aria-busy={isPending}>
        {children}
        <FormNotice outcome={isPending ? null : outcome} done={done} />
      </form>
    </FormContext>
  );
}

function FormNotice({ outcome, done }: { outcome: FormOutcome | null; done: ReactNode | false }) {
  const t = useTranslations();
  if (!outcome) return null;
  if (outcome.ok) return done === false ? null : <Notice tone="done">{done ?? t("admin.saved")}</Notice>;
  const count = Object.keys(outcome.fields ?? {}).length;
  return (
    <Notice tone="error">
      <p>{count > 0 ? t("admin.errorsFound", { count }) : t(`errors.${outcome.error}`)}</p>
      {outcome.errorId && (
        <p className="text-xs text-muted">
          {t("admin.errorId")} <bdi>{outcome.errorId.slice(0, 8)}</bdi>
        </p>
      )}
    </Notice>
  );
}

/** The submit button of the form around it; says so while the form is on its way. */
export function SubmitButton({
  children,
  pending,
  look = "primary",
  className,
  name,
  value,
}: {
  children: ReactNode;
  pending?: ReactNode;
  look?: "primary" | "quiet" | "danger";
  className?: string;
  name?: string;
  value?: string;
}) {
  const t = useTranslations("admin");
  const { isPending } = useForm();
  return (
    <Button type="submit" look={look} className={className} aria-disabled={isPending} name={name} value={value}>
      {isPending ? (pending ?? t("saving")) : children}
    </Button>
  );
}
