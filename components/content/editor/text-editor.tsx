"use client";

import { EditorContent, useEditor as useTiptap } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import type { RichText } from "@/lib/content/rich-text";
import { directionOf, localeTag } from "@/lib/locale";
import { useEditor } from "./editor-context";
import { textExtensions } from "./text-nodes";
import { TextToolbar } from "./text-toolbar";

type Props = { doc: RichText; onChange: (doc: RichText) => void; error: string | undefined };

/** Words, headings, lists, quotes, links, pictures and products; stored as checked JSON, never as HTML. */
export function TextEditor({ doc, onChange, error }: Props) {
  const t = useTranslations("content.admin");
  const { language, productNames } = useEditor();
  const id = useId();
  const editor = useTiptap({
    extensions: textExtensions((product) => productNames[product] ?? t("product.number", { number: product })),
    content: doc,
    immediatelyRender: false,
    textDirection: directionOf(language),
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": t("block.text"),
        ...(error && { "aria-invalid": "true", "aria-describedby": `${id}-error` }),
        lang: localeTag(language),
        dir: directionOf(language),
        class: "reading min-h-40 px-4 py-3 outline-none",
      },
    },
    onUpdate: ({ editor: current }) => onChange(current.getJSON() as RichText),
  });
  return (
    <div className="rounded-control border border-edge bg-card focus-within:outline-2 focus-within:outline-accent">
      {editor && <TextToolbar editor={editor} />}
      <EditorContent editor={editor} />
    </div>
  );
}
