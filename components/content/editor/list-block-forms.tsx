"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { replacedAt } from "@/lib/content/new-block";
import type { BlockFormProps } from "./block-form-props";
import { BlockText } from "./block-text";
import { useErrorAt } from "./editor-context";
import { ListTools } from "./list-tools";

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

type ItemsProps<T> = {
  path: string;
  /** what one of them is called */
  name: string;
  items: T[];
  blank: T;
  onChange: (items: T[]) => void;
  children: (item: T, path: string, set: (item: T) => void) => ReactNode;
};

/** A list of small forms. */
export function Items<T>({ path, name, items, blank, onChange, children }: ItemsProps<T>) {
  const t = useTranslations("content.admin.list");
  const error = useErrorAt(path);
  return (
    <div className="grid grid-cols-1 gap-3">
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the fields are controlled, so an element's place is all it has
        <fieldset key={at} className="grid grid-cols-1 gap-3 rounded-control border border-line bg-card p-3">
          <legend className="sr-only">{`${name} ${at + 1}`}</legend>
          <div className="-mb-2 flex items-center justify-between text-sm text-muted">
            <bdi>{at + 1}</bdi>
            <ListTools list={items} at={at} onChange={onChange} name={`${name} ${at + 1}`} />
          </div>
          {children(item, `${path}.${at}`, (changed) => onChange(replacedAt(items, at, changed)))}
        </fieldset>
      ))}
      <FieldError id={path} error={error} />
      <Button look="quiet" className="justify-self-start" onClick={() => onChange([...items, blank])}>
        <Icon name="plus" size={18} />
        {t("add", { name })}
      </Button>
    </div>
  );
}
