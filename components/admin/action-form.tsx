"use client";

import { useTranslations } from "next-intl";
import {
  createContext,
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useLateTyping } from "./use-late-typing";

export type FormFailure = {
  ok: false;
  error: string;
  fields?: Record<string, string>;
  typed?: Record<string, string>;
  errorId?: string;
  /** centimes the shop would ask now, where the price has changed */
  total?: number;
  /** of the order that a form has already become */
  number?: number;
};
export type FormOutcome = { ok: true; value: unknown } | FormFailure;
export type FormAction = (first?: unknown, second?: unknown) => Promise<FormOutcome>;

type FormState = {
  fields: Record<string, string>;
  typed: Record<string, string> | undefined;
  isPending: boolean;
  failed: FormFailure | null;
};
const FormContext = createContext<FormState>({ fields: {}, typed: undefined, isPending: false, failed: null });
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
  /** the fields' values are the page's own state: an answer does not put them back to what was sent */
  isControlled?: boolean;
  /** what to say of a refusal; null = its text under "errors" */
  explain?: (failed: FormFailure) => ReactNode;
};

/** A form of the panel: works without JavaScript, keeps what was typed, shows errors beside the fields (see FormText) and the outcome under them. */
export function ActionForm(props: Props) {
  const { action, children, done, className = "grid gap-5", id, permalink, isControlled, explain } = props;
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
    <FormContext value={{ fields: failed?.fields ?? {}, typed: failed?.typed, isPending, failed }}>
      <form
        ref={form}
        id={id}
        action={submit}
        onSubmit={(event) => {
          sentFrom.current = document.activeElement;
          if (isControlled) sendAsItIs(event, submit);
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
        <FormNotice outcome={isPending || outcome === read ? null : outcome} done={done} explain={explain} />
      </form>
    </FormContext>
  );
}

// React empties the fields of a form that it sends by itself.
function sendAsItIs(event: FormEvent<HTMLFormElement>, submit: (form: FormData) => void): void {
  event.preventDefault();
  const form = new FormData(event.currentTarget);
  startTransition(() => submit(form));
}

type NoticeProps = { outcome: FormOutcome | null } & Pick<Props, "done" | "explain">;

function FormNotice({ outcome, done, explain }: NoticeProps) {
  const t = useTranslations();
  if (!outcome) return null;
  if (outcome.ok)
    return done === false ? null : (
      <Afloat>
        <Notice tone="done">{done ?? t("admin.saved")}</Notice>
      </Afloat>
    );
  const explained = explain?.(outcome);
  if (explained) return <Afloat>{explained}</Afloat>;
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
