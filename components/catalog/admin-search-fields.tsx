"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { FormArea, FormText } from "@/components/admin/form-fields";
import { SnippetCount } from "@/components/admin/snippet-preview";
import type { Locale } from "@/lib/locale";
import { pageSnippet } from "@/lib/page-snippet";
import type { SnippetPart } from "@/lib/snippet";
import type { SnippetKind } from "@/lib/snippet-fields";
import type { SnippetValues } from "@/lib/snippet-template";

/** What is shown without words of its own is made of, in the language of the fields. */
export type SearchTexts = {
  shop: { name: string; templates?: Record<SnippetPart, string> };
  kind: SnippetKind;
  closing: string;
  values: SnippetValues;
};
type Words = { title: string; description: string; seoTitle: string; seoDescription: string };
type Props = { locale: Locale /** as search results show it */; path: string; words: Words; texts: SearchTexts };

/** How a product or a category reads in search results, with what is shown when nothing of its own is written. */
export function AdminSearchFields({ locale, path, words, texts }: Props) {
  const t = useTranslations("catalog.admin.search");
  const [typed, setTyped] = useState(words);
  const writing = { lang: locale, dir: locale === "ar" ? "rtl" : "ltr" };
  const { shop, ...said } = texts;
  const own = { seoTitle: typed.seoTitle.trim(), seoDescription: typed.seoDescription.trim() };
  const page = { ...said, name: typed.title, text: typed.description, ...own };
  const { title, description } = pageSnippet(page, shop, locale);
  const hear = (key: "seoTitle" | "seoDescription") => ({
    onInput: (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setTyped({ ...typed, [key]: event.currentTarget.value }),
  });
  return (
    <details className="rounded-card border border-line bg-ground p-3">
      <summary className="link min-h-11 content-center">{t("section")}</summary>
      <div className="grid gap-4 pt-2">
        <Preview {...writing} title={title} path={path} description={description} />
        <div className="grid gap-1">
          <FormText
            name={`seoTitle.${locale}`}
            label={t("title")}
            defaultValue={words.seoTitle}
            placeholder={title}
            maxLength={200}
            isOptional
            {...writing}
            {...hear("seoTitle")}
          />
          <SnippetCount part="title" text={title} />
        </div>
        <div className="grid gap-1">
          <FormArea
            name={`seoDescription.${locale}`}
            label={t("description")}
            defaultValue={words.seoDescription}
            placeholder={description}
            rows={3}
            maxLength={400}
            isOptional
            {...writing}
            {...hear("seoDescription")}
          />
          <SnippetCount part="description" text={description} />
        </div>
      </div>
    </details>
  );
}

type PreviewProps = { title: string; path: string; description: string; lang: string; dir: string };

const Preview = ({ title, path, description, ...writing }: PreviewProps) => (
  <div className="grid min-w-0 gap-0.5 rounded-control bg-card p-3" {...writing}>
    <bdi dir="ltr" className="truncate text-xs text-muted">
      {path}
    </bdi>
    <span className="line-clamp-1 text-lg text-accent">{title}</span>
    <span className="line-clamp-2 text-sm text-muted">{description}</span>
  </div>
);
