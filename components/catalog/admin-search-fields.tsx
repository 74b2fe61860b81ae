"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { FormArea, FormText } from "@/components/admin/form-fields";
import type { Locale } from "@/lib/locale";
import { type SnippetPart, snippetDescription, snippetFit, snippetLimits, snippetTitle } from "@/lib/snippet";
import { lengthOf } from "@/lib/text";

/** What the fallbacks are made of, in the language of the fields. */
export type SearchTexts = { shop: string; closing: string };
type Words = { title: string; description: string; seoTitle: string; seoDescription: string };
type Props = { locale: Locale /** as search results show it */; path: string; words: Words; texts: SearchTexts };

/** How a product or a category reads in search results, with what is shown when nothing of its own is written. */
export function AdminSearchFields({ locale, path, words, texts }: Props) {
  const t = useTranslations("catalog.admin.search");
  const [typed, setTyped] = useState(words);
  const writing = { lang: locale, dir: locale === "ar" ? "rtl" : "ltr" };
  const title = snippetTitle({ own: typed.seoTitle.trim(), name: typed.title, shop: texts.shop });
  const description = snippetDescription({
    own: typed.seoDescription.trim(),
    text: typed.description,
    closing: texts.closing,
  });
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
          <Count part="title" text={title} />
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
          <Count part="description" text={description} />
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

function Count({ part, text }: { part: SnippetPart; text: string }) {
  const t = useTranslations("catalog.admin.search");
  const fit = snippetFit(part, text);
  return (
    <p className={`text-xs ${fit === "good" ? "text-olive" : "text-muted"}`}>
      {t(`fit.${fit}`, { length: lengthOf(text), few: snippetLimits[part].few, many: snippetLimits[part].many })}
    </p>
  );
}
