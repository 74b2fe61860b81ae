"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { isSafeLink } from "@/lib/content/safe-link";
import { useEditor } from "./editor-context";
import { usePickers } from "./pickers";

/** Buttons a thumb can hit, in one row that scrolls. */
export function TextToolbar({ editor }: { editor: Editor }) {
  const t = useTranslations("content.admin.tools");
  const [isLinking, setLinking] = useState(false);
  const on = useEditorState({ editor, selector: ({ editor: current }) => stateOf(current) });
  const insert = useInsertions(editor);
  const chain = () => editor.chain().focus();
  return (
    <div className="sticky top-0 z-1 rounded-t-control border-b border-line bg-card">
      <div role="toolbar" aria-label={t("label")} className="scroll-row flex p-1">
        <Tool label={t("heading2")} text="H2" isOn={on.h2} run={() => chain().toggleHeading({ level: 2 }).run()} />
        <Tool label={t("heading3")} text="H3" isOn={on.h3} run={() => chain().toggleHeading({ level: 3 }).run()} />
        <Tool label={t("bold")} icon="bold" isOn={on.bold} run={() => chain().toggleBold().run()} />
        <Tool label={t("bullets")} icon="list" isOn={on.bullets} run={() => chain().toggleBulletList().run()} />
        <Tool
          label={t("numbers")}
          icon="list-ordered"
          isOn={on.numbers}
          run={() => chain().toggleOrderedList().run()}
        />
        <Tool label={t("quote")} icon="quote" isOn={on.quote} run={() => chain().toggleBlockquote().run()} />
        <Tool label={t("link")} icon="link" isOn={on.link || isLinking} run={() => setLinking(!isLinking)} />
        <Tool label={t("picture")} icon="image" isOn={false} run={() => void insert.picture()} />
        <Tool label={t("product")} icon="tag" isOn={false} run={() => void insert.product()} />
        <Tool label={t("rule")} icon="minus" isOn={false} run={() => chain().setHorizontalRule().run()} />
        <Tool label={t("undo")} icon="undo-2" isOn={false} run={() => chain().undo().run()} />
      </div>
      {isLinking && <LinkBar editor={editor} onDone={() => setLinking(false)} />}
    </div>
  );
}

const stateOf = (editor: Editor) => ({
  h2: editor.isActive("heading", { level: 2 }),
  h3: editor.isActive("heading", { level: 3 }),
  bold: editor.isActive("bold"),
  bullets: editor.isActive("bulletList"),
  numbers: editor.isActive("orderedList"),
  quote: editor.isActive("blockquote"),
  link: editor.isActive("link"),
});

type ToolProps = { label: string; icon?: IconName; text?: string; isOn: boolean; run: () => void };

// The press must not take the selection away from the text.
const Tool = ({ label, icon, text, isOn, run }: ToolProps) => (
  <button
    type="button"
    aria-label={label}
    title={label}
    aria-pressed={isOn}
    onMouseDown={(event) => event.preventDefault()}
    onClick={run}
    className={`icon-btn flex-none ${isOn ? "bg-accent-soft text-accent" : ""}`}
  >
    {icon ? (
      <Icon name={icon} size={20} isDirectional={icon === "list" || icon === "list-ordered"} />
    ) : (
      <bdi className="font-semibold">{text}</bdi>
    )}
  </button>
);

function useInsertions(editor: Editor) {
  const { pickPicture, pickProduct } = usePickers();
  const { productNames } = useEditor();
  return {
    async picture() {
      const chosen = await pickPicture();
      if (!chosen) return;
      const { picture, alt, caption } = chosen;
      editor
        .chain()
        .focus()
        .insertContent({ type: "picture", attrs: { ...picture, alt, caption } })
        .run();
    },
    async product() {
      const chosen = await pickProduct();
      if (!chosen) return;
      productNames[chosen.id] = chosen.title;
      editor
        .chain()
        .focus()
        .insertContent({ type: "product", attrs: { productId: chosen.id } })
        .run();
    },
  };
}

function LinkBar({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const t = useTranslations();
  const [href, setHref] = useState<string>(editor.getAttributes("link").href ?? "");
  const [isRefused, setRefused] = useState(false);
  const save = () => {
    if (!isSafeLink(href.trim())) return setRefused(true);
    editor.chain().focus().extendMarkRange("link").setLink({ href: href.trim() }).run();
    onDone();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange("link").unsetLink().run();
    onDone();
  };
  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-line p-2">
      <input
        aria-label={t("content.admin.tools.address")}
        aria-invalid={isRefused || undefined}
        placeholder="https://"
        value={href}
        dir="ltr"
        maxLength={500}
        className="field-input min-w-0 flex-1"
        onChange={(event) => setHref(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && save()}
      />
      <button type="button" className="btn btn-primary" onClick={save}>
        {t("content.admin.tools.setLink")}
      </button>
      <button type="button" className="btn btn-quiet" onClick={remove}>
        {t("content.admin.tools.unlink")}
      </button>
      {isRefused && (
        <p role="alert" className="w-full text-sm text-sale">
          {t("errors.link_unsafe")}
        </p>
      )}
    </div>
  );
}
