"use client";

import { useTranslations } from "next-intl";
import { FileUpload } from "@/components/media/file-upload";
import type { BlockOf } from "@/lib/content/block";
import type { BlockFormProps } from "./block-form-props";
import { BlockText } from "./block-text";

export function SubscribeBlockForm({ path, block, onChange }: BlockFormProps<"subscribe">) {
  const words = { path, of: block, onChange };
  return (
    <>
      <BlockText {...words} field="title" />
      <BlockText {...words} field="text" rows={2} isOptional />
    </>
  );
}

export function RecordingForm({ path, block, onChange }: BlockFormProps<"recording">) {
  const t = useTranslations("content.admin.fields");
  const words = { path, of: block, onChange };
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
        onSent={({ key, format }) =>
          onChange({ ...block, file: { key, format: format as BlockOf<"recording">["file"]["format"] } })
        }
      />
      <BlockText {...words} field="title" />
      <BlockText {...words} field="transcript" rows={4} isOptional />
    </>
  );
}
