"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useActionState, useContext, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useLateTyping } from "./use-late-typing";

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
  // Once the person types again, the last answer is no longer news.
  const [read, setRead] = useState<FormOutcome | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const sentFrom = useRef<Element | null>(null);
  const failed = outcome && !outcome.ok ? outcome : null;
  const noteTyping = useLateTyping(form, isPending);

  useEffect(() => {
    // Whoever has gone on to another field meanwhile is not torn away from it: the next letters would land elsewhere.
    // What was sent before the page was awake has come back with a page where nobody is anywhere.
    if (failed?.fields && document.activeElement === (sentFrom.current ?? document.body))
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [failed]);

  return (
    <FormContext value={{ fields: failed?.fields ?? {}, typed: failed?.typed, isPending }}>
      <form
        ref={form}
        id={id}
        action={submit}
        onSubmit={() => {
          sentFrom.current = document.activeElement;
        }}
        onInput={(event) => {
          setRead(outcome);
          noteTyping(event.target);
        }}
        className={className}
        noValidate
        aria-busy={isPending}
      >
        {children}
        <FormNotice outcome={isPending || outcome === read ? null : outcome} done={done} />
      </form>
    </FormContext>
  );
}

function FormNotice({ outcome, done }: { outcome: FormOutcome | null; done: ReactNode | false }) {
  const t = useTranslations();
  if (!outcome) return null;
  if (outcome.ok)
    return done === false ? null : (
      <Afloat>
        <Notice tone="done">{done ?? t("admin.saved")}</Notice>
      </Afloat>
    );
  const count = Object.keys(outcome.fields ?? {}).length;
  return (
    <Afloat>
      <Notice tone="error">
        <p>{count > 0 ? t("admin.errorsFound", { count }) : t(`errors.${outcome.error}`)}</p>
        {outcome.errorId && (
          <p className="text-xs text-muted">
            {t("admin.errorId")} <bdi>{outcome.errorId.slice(0, 8)}</bdi>
          </p>
        )}
      </Notice>
    </Afloat>
  );
}

/** Stays in sight of a long form, above the thumb bar on phones. */
function Afloat({ children }: { children: ReactNode }) {
  return (
    <div className="sticky bottom-36 z-10 rounded-card bg-card shadow-lg sm:bottom-24 lg:bottom-4">{children}</div>
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
