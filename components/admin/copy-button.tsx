"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Icon } from "@/components/ui/icon";

/** Puts a text on the clipboard and says so; `label` names what is copied. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const t = useTranslations("admin");
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // Not allowed here: the text stands beside the button and can be selected.
      () => setCopied(false),
    );
  return (
    <button type="button" className="btn btn-quiet shrink-0 px-3 text-sm" onClick={copy} aria-label={label}>
      <Icon name={isCopied ? "check" : "copy"} size={18} className={isCopied ? "text-olive" : ""} />
      <span aria-live="polite">{isCopied ? t("copied") : t("copy")}</span>
    </button>
  );
}
