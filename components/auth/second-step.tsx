"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormText } from "@/components/admin/form-fields";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { beginMySecondStep, confirmMySecondStep, endMySecondStep } from "@/lib/auth/admin-actions";

const password = {
  name: "password",
  type: "password",
  autoComplete: "current-password",
  dir: "ltr",
  required: true,
  maxLength: 128,
} as const;

/** Turns the second step of one's own sign-in on or off. */
export function SecondStep({ isOn }: { isOn: boolean }) {
  return isOn ? <TurnOff /> : <TurnOn />;
}

function TurnOff() {
  const t = useTranslations("auth.second");
  return (
    <div className="grid gap-4">
      <Notice tone="done">{t("isOn")}</Notice>
      <ActionForm action={endMySecondStep} done={false}>
        <FormText {...password} id="second-password" label={t("password")} />
        <div className="grid sm:justify-start">
          <SubmitButton look="quiet">{t("end")}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}

type Begun = Awaited<ReturnType<typeof beginMySecondStep>>;

function TurnOn() {
  const t = useTranslations();
  const [begun, begin, isPending] = useActionState<Begun | null, FormData>(beginMySecondStep, null);
  if (begun?.ok) return <Confirm {...begun.value} />;
  const code = begun && (begun.fields?.password ?? begun.error);
  return (
    <form action={begin} className="grid gap-5" noValidate aria-busy={isPending}>
      <TextField
        {...password}
        id="second-password"
        label={t("auth.second.password")}
        error={code ? t(`errors.${code}` as "errors.wrong_password") : undefined}
      />
      <div className="grid sm:justify-start">
        <Button type="submit" look="quiet" aria-disabled={isPending}>
          {t("auth.second.begin")}
        </Button>
      </div>
    </form>
  );
}

function Confirm({ picture, secret, codes }: { picture: string; secret: string; codes: string[] }) {
  const t = useTranslations("auth.second");
  return (
    <div className="grid grid-cols-1 gap-5">
      <ol className="list-decimal space-y-4 ps-5 break-words">
        <li>
          {t("scan")}
          <img src={picture} alt={t("pictureAlt")} width={200} height={200} className="my-3 rounded-card bg-white" />
          <span className="text-sm text-muted">{t("orType")}</span>{" "}
          <bdi dir="ltr" className="font-mono text-sm break-all select-all">
            {secret}
          </bdi>
        </li>
        <li>
          {t("keep")}
          <ul
            dir="ltr"
            className="mt-3 grid grid-cols-2 gap-x-4 gap-y-1 rounded-card bg-tint p-3 font-mono text-sm select-all"
          >
            {codes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
        </li>
        <li>{t("prove")}</li>
      </ol>
      <ActionForm action={confirmMySecondStep} done={false}>
        <FormText
          name="code"
          label={t("code")}
          autoComplete="one-time-code"
          inputMode="numeric"
          dir="ltr"
          required
          maxLength={12}
        />
        <div className="grid sm:justify-start">
          <SubmitButton>{t("confirm")}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
