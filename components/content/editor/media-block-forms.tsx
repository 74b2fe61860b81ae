"use client";

import { useTranslations } from "next-intl";
import { FileUpload } from "@/components/media/file-upload";
import type { BlockOf } from "@/lib/content/block";
import type { BlockFormProps } from "./block-form-props";
import { EditorText } from "./editor-fields";

export function SubscribeBlockForm({ path, block, onChange }: BlockFormProps<"subscribe">) {
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
    </>
  );
}

export function RecordingForm({ path, block, onChange }: BlockFormProps<"recording">) {
  const t = useTranslations("content.admin.fields");
  const set = (change: Partial<typeof block>) => onChange({ ...block, ...change });
  const current = block.file.key
    ? { id: block.file.key, name: `${block.file.key.slice(0, 8)}.${block.file.format}` }
    : null;
  return (
    <>
      <FileUpload
        name={`${path}.file`}
        kind="audio"
        label={t("recording")}
        help={t("recordingHelp")}
        current={current}
        onSent={({ key, format }) => set({ file: { key, format: format as BlockOf<"recording">["file"]["format"] } })}
      />
      <EditorText path={`${path}.title`} label={t("title")} value={block.title} onChange={(title) => set({ title })} />
      <EditorText
        path={`${path}.transcript`}
        label={t("transcript")}
        value={block.transcript}
        rows={4}
        isOptional
        onChange={(transcript) => set({ transcript })}
      />
    </>
  );
}
