"use client";

import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { PieceWords } from "@/lib/content/piece";
import { slugOf } from "@/lib/text";
import { EditorText } from "./editor-fields";

type Props = {
  path: string;
  words: PieceWords;
  onChange: (words: PieceWords) => void;
  pathOf: (slug: string) => string;
};

/** Title, summary and the rest of what is written in one language beside the body. */
export function WordsFields({ path, words, onChange }: Omit<Props, "pathOf">) {
  const t = useTranslations("content.admin.fields");
  const set = (change: Partial<PieceWords>) => onChange({ ...words, ...change });
  return (
    <>
      <EditorText
        path={`${path}.title`}
        label={t("title")}
        value={words.title}
        maxLength={160}
        onChange={(title) => set({ title })}
      />
      <EditorText
        path={`${path}.excerpt`}
        label={t("excerpt")}
        help={t("excerptHelp")}
        value={words.excerpt}
        rows={2}
        maxLength={400}
        isOptional
        onChange={(excerpt) => set({ excerpt })}
      />
    </>
  );
}

/** What is rarely touched: address, tags, and what search engines show. */
export function MoreFields({ path, words, onChange, pathOf }: Props) {
  const t = useTranslations("content.admin.fields");
  const set = (change: Partial<PieceWords>) => onChange({ ...words, ...change });
  const address = pathOf(slugOf(words.slug || words.title) || "…");
  return (
    <details className="group card">
      <summary className="flex min-h-12 list-none items-center gap-2 px-4 font-medium">
        <span className="flex-1">{t("more")}</span>
        <Icon name="chevron-down" size={20} className="text-muted transition-transform group-open:rotate-180" />
      </summary>
      <div className="grid grid-cols-1 gap-4 p-4 pt-1">
        <EditorText
          path={`${path}.slug`}
          label={t("slug")}
          help={<bdi className="breakable">{address}</bdi>}
          value={words.slug}
          isOptional
          onChange={(slug) => set({ slug })}
        />
        <EditorText
          path={`${path}.tags`}
          label={t("tags")}
          help={t("tagsHelp")}
          value={words.tags.join("، ")}
          isOptional
          onChange={(typed) => set({ tags: typed.split(/[,،]\s*/).slice(0, 12) })}
        />
        <EditorText
          path={`${path}.seoTitle`}
          label={t("seoTitle")}
          value={words.seoTitle}
          maxLength={140}
          isOptional
          onChange={(seoTitle) => set({ seoTitle })}
        />
        <EditorText
          path={`${path}.seoDescription`}
          label={t("seoDescription")}
          value={words.seoDescription}
          rows={2}
          maxLength={320}
          isOptional
          onChange={(seoDescription) => set({ seoDescription })}
        />
      </div>
    </details>
  );
}
