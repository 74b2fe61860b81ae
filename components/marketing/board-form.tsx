import { getTranslations } from "next-intl/server";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormCheck, FormText } from "@/components/admin/form-fields";
import { Section } from "@/components/admin/page-header";
import { CoverUpload } from "@/components/media/cover-upload";
import type { Locale } from "@/lib/locale";
import { keepBoard } from "@/lib/marketing/admin-actions";
import type { Board } from "@/lib/marketing/queries/find-board";
import type { Target } from "@/lib/marketing/queries/list-targets";

type Props = { board: Board | null; targets: Target[]; locale: Locale };

/** A place and what hangs there, on one page. */
export async function BoardForm({ board, targets, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "marketing.form" });
  return (
    <ActionForm action={keepBoard}>
      {board && <input type="hidden" name="id" value={board.id} />}
      <PlaceFields board={board} locale={locale} />
      <Section id="target" title={t("target")} text={t("targetText")}>
        <FormText
          name="page"
          label={t("page")}
          help={t("pageHelp")}
          list="own-pages"
          dir="auto"
          autoComplete="off"
          maxLength={500}
          defaultValue={board?.path}
          required
        />
        <datalist id="own-pages">
          {targets.map(({ path, title }) => (
            <option key={path} value={path}>
              {title}
            </option>
          ))}
        </datalist>
      </Section>
      <WordFields board={board} locale={locale} />
      <div className="grid sm:justify-start">
        <SubmitButton>{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

type FieldsProps = Omit<Props, "targets">;

async function PlaceFields({ board, locale }: FieldsProps) {
  const t = await getTranslations({ locale, namespace: "marketing.form" });
  const cost = board && board.cost > 0 ? String(board.cost / 100) : "";
  return (
    <Section id="where" title={t("where")}>
      <div className="grid gap-4 sm:grid-cols-2">
        <FormText
          name="name"
          label={t("name")}
          help={t("nameHelp")}
          maxLength={80}
          defaultValue={board?.name}
          required
        />
        <FormText
          name="place"
          label={t("place")}
          help={t("placeHelp")}
          maxLength={80}
          dir="auto"
          defaultValue={board?.place}
          required
        />
        <FormText
          type="date"
          name="startsOn"
          label={t("startsOn")}
          dir="ltr"
          defaultValue={dayOf(board?.startsOn)}
          isOptional
        />
        <FormText
          type="date"
          name="endsOn"
          label={t("endsOn")}
          dir="ltr"
          defaultValue={dayOf(board?.endsOn)}
          isOptional
        />
        <FormText
          name="cost"
          label={t("cost")}
          help={t("costHelp")}
          inputMode="decimal"
          dir="ltr"
          maxLength={16}
          defaultValue={cost}
          isOptional
        />
        <FormText
          name="campaign"
          label={t("campaign")}
          help={t("campaignHelp")}
          maxLength={40}
          dir="auto"
          defaultValue={board?.campaign}
          isOptional
        />
      </div>
    </Section>
  );
}

const dayOf = (date: Date | null | undefined): string => date?.toISOString().slice(0, 10) ?? "";

async function WordFields({ board, locale }: FieldsProps) {
  const t = await getTranslations({ locale, namespace: "marketing.form" });
  return (
    <Section id="words" title={t("words")} text={t("wordsText")}>
      <div className="grid gap-4">
        <FormText
          name="title"
          label={t("title")}
          help={t("titleHelp")}
          maxLength={60}
          dir="auto"
          defaultValue={board?.title}
          required
        />
        <FormText
          name="line"
          label={t("line")}
          help={t("lineHelp")}
          maxLength={90}
          dir="auto"
          defaultValue={board?.line}
          isOptional
        />
        <FormText
          name="button"
          label={t("button")}
          maxLength={20}
          dir="auto"
          defaultValue={board?.button ?? t("buttonFirst")}
          required
        />
        <FormCheck name="hasPrice" label={t("hasPrice")} help={t("hasPriceHelp")} defaultChecked={board?.hasPrice} />
        <CoverUpload name="pictureKey" label={t("picture")} help={t("pictureHelp")} current={board?.media ?? null} />
      </div>
    </Section>
  );
}
