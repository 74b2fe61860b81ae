"use client";

import { useTranslations } from "next-intl";
import type { BlockFormProps } from "./block-form-props";
import { BlockText } from "./block-text";
import { EditorText } from "./editor-fields";
import { Items } from "./items";

export function FaqForm({ path, block, onChange }: BlockFormProps<"faq">) {
  const t = useTranslations("content.admin.fields");
  return (
    <>
      <BlockText path={path} of={block} onChange={onChange} field="title" isOptional />
      <Items
        path={`${path}.items`}
        name={t("question")}
        items={block.items}
        blank={{ question: "", answer: "" }}
        titleOf={({ question }) => question}
        onChange={(items) => onChange({ ...block, items })}
      >
        {(item, at, set) => (
          <>
            <BlockText path={at} of={item} onChange={set} field="question" />
            <BlockText path={at} of={item} onChange={set} field="answer" rows={3} />
          </>
        )}
      </Items>
    </>
  );
}

export function TimelineForm({ path, block, onChange }: BlockFormProps<"timeline">) {
  const t = useTranslations("content.admin.fields");
  return (
    <>
      <BlockText path={path} of={block} onChange={onChange} field="title" isOptional />
      <Items
        path={`${path}.items`}
        name={t("station")}
        items={block.items}
        blank={{ when: "", title: "", text: "" }}
        titleOf={({ when, title }) => [when, title].filter(Boolean).join(" — ")}
        onChange={(items) => onChange({ ...block, items })}
      >
        {(item, at, set) => (
          <>
            <BlockText path={at} of={item} onChange={set} field="when" />
            <BlockText path={at} of={item} onChange={set} field="title" />
            <BlockText path={at} of={item} onChange={set} field="text" rows={2} isOptional />
          </>
        )}
      </Items>
    </>
  );
}

export function FiguresForm({ path, block, onChange }: BlockFormProps<"figures">) {
  const t = useTranslations("content.admin.fields");
  return (
    <>
      <BlockText path={path} of={block} onChange={onChange} field="title" isOptional />
      <Items
        path={`${path}.items`}
        name={t("figure")}
        items={block.items}
        blank={{ value: "", label: "", share: null }}
        titleOf={({ value, label }) => [value, label].filter(Boolean).join(" ")}
        onChange={(items) => onChange({ ...block, items })}
      >
        {(item, at, set) => (
          <>
            <BlockText path={at} of={item} onChange={set} field="value" />
            <BlockText path={at} of={item} onChange={set} field="label" />
            <EditorText
              path={`${at}.share`}
              type="number"
              isCode
              isOptional
              label={t("share")}
              help={t("shareHelp")}
              value={item.share === null ? "" : String(item.share)}
              onChange={(typed) => set({ ...item, share: typed === "" ? null : Number(typed) })}
            />
          </>
        )}
      </Items>
      <BlockText path={path} of={block} onChange={onChange} field="source" help={t("sourceHelp")} isOptional />
    </>
  );
}
