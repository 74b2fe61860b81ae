"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Icon } from "@/components/ui/icon";
import { type PictureFacts, suggestedTexts } from "@/lib/catalog/picture-texts";

type Props = { facts: PictureFacts; pictures: readonly { id: string }[] };

/** Writes a proposal into the fields that are still empty; what the merchant wrote stays. */
export function SuggestTextsButton({ facts, pictures }: Props) {
  const t = useTranslations("catalog.admin.pictures");
  const [filled, setFilled] = useState<number | null>(null);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <button
        type="button"
        className="btn btn-quiet"
        onClick={({ currentTarget }) => setFilled(fillEmpty(currentTarget.form, facts, pictures))}
      >
        <Icon name="sparkles" size={18} />
        {t("suggest")}
      </button>
      <span role="status" className="text-sm text-muted">
        {filled === null ? t("suggestText") : t("suggested", { count: filled })}
      </span>
    </div>
  );
}

function fillEmpty(form: HTMLFormElement | null, facts: PictureFacts, pictures: Props["pictures"]): number {
  const field = (id: string, name: string) => {
    const found = form?.elements.namedItem(`images.${id}.${name}`);
    const isField =
      found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement || found instanceof HTMLSelectElement;
    return isField ? found : null;
  };
  // What each picture shows as chosen now, saved or not.
  const shown = pictures.map(({ id }) => ({ valueCode: field(id, "valueCode")?.value || null }));
  let filled = 0;
  for (const [index, { id }] of pictures.entries()) {
    const { alt, caption } = suggestedTexts(facts, shown, index);
    const texts = { altAr: alt.ar, altFr: alt.fr, captionAr: caption.ar, captionFr: caption.fr };
    for (const [name, text] of Object.entries(texts)) {
      const target = field(id, name);
      if (target?.value.trim() !== "") continue;
      target.value = text;
      filled++;
    }
  }
  return filled;
}
