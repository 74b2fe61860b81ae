"use client";

import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { ActionForm, type FormAction, SubmitButton } from "@/components/admin/action-form";
import { FormArea, FormSelect } from "@/components/admin/form-fields";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { describePictures, dropPicture, shiftPicture } from "@/lib/catalog/admin-actions";
import type { PictureFacts } from "@/lib/catalog/picture-texts";
import { pictureUrl } from "@/lib/media/picture";
import { SuggestTextsButton } from "./suggest-texts-button";

type Texts = { altAr: string; altFr: string; captionAr: string; captionFr: string };
export type AdminPicture = { id: string; key: string; valueCode: string | null } & Texts;
export type ShownValue = { code: string; name: string };
type Props = { productId: number; pictures: AdminPicture[]; values: ShownValue[]; facts: PictureFacts };

/** The pictures in their order, each with its description and caption in both languages. */
export function AdminPictures({ productId, pictures, values, facts }: Props) {
  const t = useTranslations("catalog.admin.pictures");
  if (pictures.length === 0) return null;
  return (
    <>
      <ActionForm action={describePictures} className="grid gap-4" id="alts-form">
        <input type="hidden" name="id" value={productId} />
        <SuggestTextsButton facts={facts} pictures={pictures} />
        <ol className="grid gap-4">
          {pictures.map((picture, index) => (
            <PictureCard key={picture.id} picture={picture} index={index} total={pictures.length} values={values} />
          ))}
        </ol>
        <div className="grid sm:justify-start">
          <SubmitButton>{t("save")}</SubmitButton>
        </div>
      </ActionForm>
      {/* Beside the form, because forms cannot stand in one another: the buttons on the cards name them. */}
      <div>
        {pictures.map(({ id }) => (
          <Fragment key={id}>
            <HiddenForm id={`up-${id}`} action={shiftPicture} input={{ id: productId, imageId: id, direction: "up" }} />
            <HiddenForm
              id={`down-${id}`}
              action={shiftPicture}
              input={{ id: productId, imageId: id, direction: "down" }}
            />
            <HiddenForm id={`drop-${id}`} action={dropPicture} input={{ id: productId, imageId: id }} />
          </Fragment>
        ))}
      </div>
    </>
  );
}

function HiddenForm({ id, action, input }: { id: string; action: FormAction; input: Record<string, string | number> }) {
  return (
    <ActionForm id={id} action={action} done={false} className="grid">
      {Object.entries(input).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </ActionForm>
  );
}

type CardProps = { picture: AdminPicture; index: number; total: number; values: ShownValue[] };

function PictureCard({ picture, index, total, values }: CardProps) {
  const { id, key, altAr, altFr, valueCode } = picture;
  const t = useTranslations("catalog.admin.pictures");
  const position = index + 1;
  return (
    <li
      id={`picture-${id}`}
      className="grid scroll-mt-4 gap-3 rounded-card border border-line p-3 sm:grid-cols-[9rem_minmax(0,1fr)]"
    >
      <div className="flex items-start gap-3 sm:grid">
        <img
          src={pictureUrl(key, 320)}
          alt={altAr || altFr || t("number", { position })}
          width={144}
          height={144}
          loading="lazy"
          className="size-28 rounded-control bg-tint object-contain sm:size-36"
        />
        <div className="flex flex-wrap gap-1">
          {index > 0 && <CardButton form={`up-${id}`} icon="chevron-down" isTurned label={t("up", { position })} />}
          {position < total && <CardButton form={`down-${id}`} icon="chevron-down" label={t("down", { position })} />}
          <details className="group">
            <summary className="icon-btn list-none text-sale" aria-label={t("remove", { position })}>
              <Icon name="trash-2" size={20} />
            </summary>
            <button type="submit" form={`drop-${id}`} className="btn btn-danger mt-1 px-3">
              {t("removeSure")}
            </button>
          </details>
        </div>
      </div>
      <div className="grid min-w-0 content-start gap-3">
        <PictureWords picture={picture} />
        {values.length > 0 && (
          <FormSelect name={`images.${id}.valueCode`} label={t("shows")} defaultValue={valueCode ?? ""}>
            <option value="">{t("showsAll")}</option>
            {values.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </FormSelect>
        )}
      </div>
    </li>
  );
}

// Side by side where there is room: a caption is easier to write beside its twin.
function PictureWords({ picture: { id, ...texts } }: { picture: AdminPicture }) {
  const t = useTranslations("catalog.admin.pictures");
  return (
    <div className="grid gap-3 xl:grid-cols-2">
      {(["Ar", "Fr"] as const).map((tail) => {
        const script = tail === "Ar" ? ({ lang: "ar", dir: "rtl" } as const) : ({ lang: "fr", dir: "ltr" } as const);
        return (
          <div key={tail} className="grid content-start gap-3">
            <FormArea
              rows={2}
              name={`images.${id}.alt${tail}`}
              label={t(`alt${tail}`)}
              defaultValue={texts[`alt${tail}`]}
              maxLength={250}
              {...script}
            />
            <FormArea
              name={`images.${id}.caption${tail}`}
              label={t(`caption${tail}`)}
              defaultValue={texts[`caption${tail}`]}
              maxLength={350}
              rows={3}
              {...script}
            />
          </div>
        );
      })}
    </div>
  );
}

const CardButton = (props: { form: string; icon: IconName; label: string; isTurned?: boolean }) => (
  <button type="submit" form={props.form} className="icon-btn border border-line" aria-label={props.label}>
    <Icon name={props.icon} size={20} className={props.isTurned ? "rotate-180" : ""} />
  </button>
);
