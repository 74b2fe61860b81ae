"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field, fieldAria } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { importRedirectFile } from "@/lib/settings/admin-actions";
import type { RedirectFault } from "@/lib/settings/redirect";
import type { RedirectLine } from "@/lib/settings/redirect-file";

type Report = { saved: number; refused: (RedirectLine & { error: RedirectFault })[] };
type Outcome = Awaited<ReturnType<typeof importRedirectFile>>;

/** A table of the former shop's addresses; what is wrong in it is told line by line. */
export function RedirectImport() {
  const t = useTranslations();
  const [outcome, submit, isPending] = useActionState<Outcome | null, FormData>(importRedirectFile, null);
  const error = outcome && !outcome.ok ? t(`errors.${outcome.error}` as "errors.file_empty") : undefined;
  return (
    <form action={submit} className="grid gap-4" aria-busy={isPending} noValidate>
      <Field id="file" label={t("settings.redirects.file")} help={t("settings.redirects.fileHelp")} error={error}>
        <input
          {...fieldAria("file", { error, help: t("settings.redirects.fileHelp") })}
          type="file"
          name="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          className="field-input py-2"
        />
      </Field>
      <div className="grid sm:justify-start">
        <Button type="submit" aria-disabled={isPending}>
          {t(isPending ? "admin.saving" : "settings.redirects.send")}
        </Button>
      </div>
      {outcome?.ok && <ImportReport report={outcome.value} />}
    </form>
  );
}

const shownMax = 200;

function ImportReport({ report: { saved, refused } }: { report: Report }) {
  const t = useTranslations();
  return (
    <div className="grid gap-3">
      <Notice tone={saved > 0 ? "done" : "info"}>{t("settings.redirects.saved", { count: saved })}</Notice>
      {refused.length > 0 && (
        <Notice tone="error" title={t("settings.redirects.refused", { count: refused.length })}>
          <ul className="mt-2 grid gap-2">
            {refused.slice(0, shownMax).map(({ line, from, error }) => (
              <li key={line} className="text-sm">
                <span className="font-semibold">{t("settings.redirects.line", { line })}</span>{" "}
                <bdi dir="ltr" className="break-all">
                  {from.slice(0, 120) || "—"}
                </bdi>
                <br />
                {t(`errors.${error}`)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
