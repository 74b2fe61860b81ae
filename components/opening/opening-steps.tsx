import { useTranslations } from "next-intl";
import { ActionButton } from "@/components/admin/action-button";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { staticPath } from "@/lib/content/static-pages";
import type { Locale } from "@/lib/locale";
import { hideOpeningList } from "@/lib/opening/admin-actions";
import { isUnfinished, type OpeningList } from "@/lib/opening/opening-list";
import { DoneRow, TodoRow } from "./step-row";

type Props = { list: OpeningList; locale: Locale };

/** What opening a shop takes: each line as the database has it at this moment. */
export function OpeningSteps({ list, locale }: Props) {
  const t = useTranslations("opening");
  const next = list.steps.find(({ key, isDone }) => !isDone && key !== "mail");
  return (
    <div className="grid max-w-3xl gap-5">
      <Progress list={list} />
      <ol className="card divide-y divide-line">
        {list.steps.map((step, index) =>
          step.isDone ? (
            <DoneRow key={step.key} step={step} locale={locale} />
          ) : (
            <TodoRow
              key={step.key}
              step={step}
              number={index + 1}
              isNext={step === next}
              missing={list.missingIdentity}
              locale={locale}
            />
          ),
        )}
      </ol>
      <FirstTexts locale={locale} />
      <div className="flex flex-wrap items-start gap-3">
        <ButtonLink look="quiet" href={`/${locale}`}>
          {t("viewShop")}
        </ButtonLink>
        {isUnfinished(list) && <ActionButton action={hideOpeningList}>{t("hide")}</ActionButton>}
      </div>
    </div>
  );
}

function Progress({ list: { done, of } }: { list: OpeningList }) {
  const t = useTranslations("opening");
  if (done === of) return <Notice tone="done">{t("complete")}</Notice>;
  return (
    <div className="grid gap-2">
      <p className="text-muted">{t("intro")}</p>
      <p id="opening-progress" className="font-semibold">
        {t("progress", { done, of })}
      </p>
      <progress value={done} max={of} aria-labelledby="opening-progress" className="progress" />
    </div>
  );
}

// The legal pages and the first questions are there from the first minute; whose name they carry should read them.
function FirstTexts({ locale }: { locale: Locale }) {
  const t = useTranslations("opening.texts");
  return (
    <section aria-labelledby="texts" className="card grid gap-2 p-4 sm:p-5">
      <h2 id="texts" className="text-base">
        {t("title")}
      </h2>
      <p className="text-sm text-muted">{t("text")}</p>
      <p className="flex flex-wrap gap-x-5">
        <a href="/admin/content/faq" className="link inline-flex min-h-11 items-center">
          {t("faq")}
        </a>
        <a href={staticPath("terms", locale)} className="link inline-flex min-h-11 items-center">
          {t("terms")}
        </a>
      </p>
    </section>
  );
}
