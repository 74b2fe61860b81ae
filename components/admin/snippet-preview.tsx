"use client";

import { useTranslations } from "next-intl";
import { directionOf, type Locale } from "@/lib/locale";
import { type SnippetPart, snippetFit, snippetLimits } from "@/lib/snippet";
import { lengthOf } from "@/lib/text";

type Props = { locale: Locale; shop: string; address: string; snippet: Record<SnippetPart, string> };

/** A search result as a phone shows it. */
export const SnippetPreview = ({ locale, shop, address, snippet }: Props) => (
  <div
    className="grid w-full max-w-[22.5rem] gap-2 rounded-card border border-line bg-card p-4"
    lang={locale}
    dir={directionOf(locale)}
  >
    <div className="flex min-w-0 items-center gap-3">
      <span
        aria-hidden
        className="grid size-8 shrink-0 place-items-center rounded-full bg-tint text-sm font-semibold text-muted"
      >
        {[...shop][0]}
      </span>
      <div className="grid min-w-0">
        <span className="truncate text-sm">{shop}</span>
        <bdi dir="ltr" className="truncate text-xs text-muted">
          {address}
        </bdi>
      </div>
    </div>
    <p className="line-clamp-2 text-lg leading-snug text-accent breakable">{snippet.title}</p>
    <p className="line-clamp-4 text-sm text-muted breakable">{snippet.description}</p>
  </div>
);

/** How a text suits the room that search results have for it. */
export function SnippetCount({ part, text }: { part: SnippetPart; text: string }) {
  const t = useTranslations("catalog.admin.search");
  const fit = snippetFit(part, text);
  return (
    <p className={`text-xs ${fit === "good" ? "text-olive" : "text-muted"}`}>
      {t(`fit.${fit}`, { length: lengthOf(text), few: snippetLimits[part].few, many: snippetLimits[part].many })}
    </p>
  );
}
