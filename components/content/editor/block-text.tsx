"use client";

import { useTranslations } from "next-intl";
import { EditorText } from "./editor-fields";

// Words that blocks and the items of their lists are made of; each is named in the messages.
type Words =
  | "title"
  | "text"
  | "alt"
  | "caption"
  | "quote"
  | "name"
  | "place"
  | "question"
  | "answer"
  | "when"
  | "value"
  | "label"
  | "source"
  | "transcript";

type Props<T> = {
  path: string;
  of: T;
  field: keyof T & Words;
  onChange: (changed: T) => void;
  rows?: number;
  help?: string;
  isOptional?: boolean;
};

/** One text of a block or of an item in it, labelled by its field. */
export function BlockText<T extends { [word in Words]?: string }>({ path, of, field, onChange, ...rest }: Props<T>) {
  const t = useTranslations("content.admin.fields");
  const word: Words = field;
  return (
    <EditorText
      path={`${path}.${field}`}
      label={t(word)}
      value={of[field] ?? ""}
      onChange={(typed) => onChange({ ...of, [field]: typed })}
      {...rest}
    />
  );
}
