"use client";

import { useTranslations } from "next-intl";
import { localHourOf, utcOfLocalHour } from "@/lib/content/local-hour";
import type { BlockFormProps } from "./block-form-props";
import { ButtonFields } from "./button-fields";
import { EditorText } from "./editor-fields";
import { PictureField } from "./picture-field";

export function HeroForm({ path, block, onChange }: BlockFormProps<"hero">) {
  const t = useTranslations("content.admin.fields");
  const set = (change: Partial<typeof block>) => onChange({ ...block, ...change });
  return (
    <>
      <EditorText path={`${path}.title`} label={t("title")} value={block.title} onChange={(title) => set({ title })} />
      <EditorText
        path={`${path}.text`}
        label={t("text")}
        value={block.text}
        rows={2}
        isOptional
        onChange={(text) => set({ text })}
      />
      <PictureField
        path={`${path}.picture`}
        label={t("picture")}
        picture={block.picture}
        onChange={(chosen) => set(chosen ? { picture: chosen.picture, alt: chosen.alt } : { picture: null, alt: "" })}
      />
      {block.picture && (
        <EditorText path={`${path}.alt`} label={t("alt")} value={block.alt} onChange={(alt) => set({ alt })} />
      )}
      <ButtonFields path={`${path}.button`} button={block.button} onChange={(button) => set({ button })} />
    </>
  );
}

export function PictureForm({ path, block, onChange }: BlockFormProps<"picture">) {
  const t = useTranslations("content.admin.fields");
  const set = (change: Partial<typeof block>) => onChange({ ...block, ...change });
  return (
    <>
      <PictureField
        path={`${path}.picture`}
        label={t("picture")}
        picture={block.picture}
        onChange={(chosen) => chosen && set(chosen)}
      />
      <EditorText path={`${path}.alt`} label={t("alt")} value={block.alt} onChange={(alt) => set({ alt })} />
      <EditorText
        path={`${path}.caption`}
        label={t("caption")}
        value={block.caption}
        isOptional
        onChange={(caption) => set({ caption })}
      />
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={block.isWide}
          className="size-5 accent-accent"
          onChange={(event) => set({ isWide: event.target.checked })}
        />
        {t("isWide")}
      </label>
    </>
  );
}

export function TestimonialForm({ path, block, onChange }: BlockFormProps<"testimonial">) {
  const t = useTranslations("content.admin.fields");
  const set = (change: Partial<typeof block>) => onChange({ ...block, ...change });
  return (
    <>
      <EditorText
        path={`${path}.quote`}
        label={t("quote")}
        help={t("quoteHelp")}
        value={block.quote}
        rows={3}
        onChange={(quote) => set({ quote })}
      />
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <EditorText path={`${path}.name`} label={t("name")} value={block.name} onChange={(name) => set({ name })} />
        <EditorText
          path={`${path}.place`}
          label={t("place")}
          value={block.place}
          isOptional
          onChange={(place) => set({ place })}
        />
      </div>
    </>
  );
}

export function CountdownForm({ path, block, onChange }: BlockFormProps<"countdown">) {
  const t = useTranslations("content.admin.fields");
  const set = (change: Partial<typeof block>) => onChange({ ...block, ...change });
  return (
    <>
      <EditorText path={`${path}.title`} label={t("title")} value={block.title} onChange={(title) => set({ title })} />
      <EditorText
        path={`${path}.text`}
        label={t("text")}
        value={block.text}
        rows={2}
        isOptional
        onChange={(text) => set({ text })}
      />
      <EditorText
        path={`${path}.endsAt`}
        type="datetime-local"
        isCode
        label={t("endsAt")}
        help={t("endsAtHelp")}
        value={localHourOf(block.endsAt)}
        onChange={(hour) => set({ endsAt: utcOfLocalHour(hour) })}
      />
      <ButtonFields path={`${path}.button`} button={block.button} onChange={(button) => set({ button })} />
    </>
  );
}
