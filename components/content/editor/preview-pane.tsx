"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/locale";

type Props = {
  previewKey: string;
  language: Locale;
  /** changes when what the preview shows has changed */
  stamp: string;
};

/** The page as it will be, beside the words, made anew each time what is typed has been kept. */
export function PreviewPane({ previewKey, language, stamp }: Props) {
  const t = useTranslations("content.admin.preview");
  const [isOpen, setOpen] = useState(false);
  const url = `/${language}/preview/${previewKey}`;
  return (
    <section className="grid grid-cols-1 gap-3" aria-label={t("title")}>
      <div className="flex flex-wrap gap-2">
        <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Icon name="eye" size={20} />
          {isOpen ? t("hide") : t("show")}
        </Button>
        <ButtonLink look="quiet" href={url} target="_blank" rel="noopener">
          {t("open")}
        </ButtonLink>
      </div>
      {isOpen && (
        <iframe
          key={stamp}
          src={url}
          title={t("title")}
          className="mx-auto h-[44rem] w-full max-w-[26rem] rounded-panel border border-line bg-card"
        />
      )}
    </section>
  );
}
