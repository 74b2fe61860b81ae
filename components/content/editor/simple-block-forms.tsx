"use client";

import { useTranslations } from "next-intl";
import { localHourOf, utcOfLocalHour } from "@/lib/content/local-hour";
import type { BlockFormProps } from "./block-form-props";
import { BlockText } from "./block-text";
import { ButtonFields } from "./button-fields";
import { EditorText } from "./editor-fields";
import { PictureField } from "./picture-field";

export function HeroForm({ path, block, onChange }: BlockFormProps<"hero">) {
  const t = useTranslations("content.admin.fields");
  const words = { path, of: block, onChange };
  return (
    <>
      <BlockText {...words} field="title" />
      <BlockText {...words} field="text" rows={2} isOptional />
      <PictureField
        path={`${path}.picture`}
        label={t("picture")}
        picture={block.picture}
        onChange={(chosen) => onChange({ ...block, picture: chosen?.picture ?? null, alt: chosen?.alt ?? "" })}
      />
      {block.picture && <BlockText {...words} field="alt" />}
      <ButtonFields
        path={`${path}.button`}
        button={block.button}
        onChange={(button) => onChange({ ...block, button })}
      />
    </>
  );
}

export function PictureForm({ path, block, onChange }: BlockFormProps<"picture">) {
  const t = useTranslations("content.admin.fields");
  const words = { path, of: block, onChange };
  return (
    <>
      <PictureField
        path={`${path}.picture`}
        label={t("picture")}
        picture={block.picture}
        isRequired
        onChange={(chosen) => chosen && onChange({ ...block, ...chosen })}
      />
      <BlockText {...words} field="alt" />
      <BlockText {...words} field="caption" isOptional />
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={block.isWide}
          className="size-5 accent-accent"
          onChange={(event) => onChange({ ...block, isWide: event.target.checked })}
        />
        {t("isWide")}
      </label>
    </>
  );
}

export function TestimonialForm({ path, block, onChange }: BlockFormProps<"testimonial">) {
  const t = useTranslations("content.admin.fields");
  const words = { path, of: block, onChange };
  return (
    <>
      <BlockText {...words} field="quote" help={t("quoteHelp")} rows={3} />
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <BlockText {...words} field="name" />
        <BlockText {...words} field="place" isOptional />
      </div>
    </>
  );
}

export function CountdownForm({ path, block, onChange }: BlockFormProps<"countdown">) {
  const t = useTranslations("content.admin.fields");
  const words = { path, of: block, onChange };
  return (
    <>
      <BlockText {...words} field="title" />
      <BlockText {...words} field="text" rows={2} isOptional />
      <EditorText
        path={`${path}.endsAt`}
        type="datetime-local"
        isCode
        label={t("endsAt")}
        help={t("endsAtHelp")}
        value={localHourOf(block.endsAt)}
        onChange={(hour) => onChange({ ...block, endsAt: utcOfLocalHour(hour) })}
      />
      <ButtonFields
        path={`${path}.button`}
        button={block.button}
        onChange={(button) => onChange({ ...block, button })}
      />
    </>
  );
}
