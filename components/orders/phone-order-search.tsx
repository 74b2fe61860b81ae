"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Thumbnail } from "@/components/media/thumbnail";
import { Field } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/locale";
import type { AddableVariant } from "@/lib/orders/queries/list-addable-variants";
import { askDesk } from "./ask-desk";
import { lineTitle } from "./line-title";

const pauseMs = 200;
const shown = 8;

type Props = { locale: Locale; onAdd: (variant: AddableVariant) => void };

/** Products while one types; a tap, or Enter for the first, puts one into the order. */
export function PhoneOrderSearch({ locale, onAdd }: Props) {
  const t = useTranslations("orders.desk");
  const box = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState("");
  const { found, isCurrent } = useFound(words);
  const add = (variant: AddableVariant) => {
    onAdd(variant);
    setWords("");
    box.current?.focus();
  };
  // Enter must not send an order that is half written.
  const choose = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const first = found?.[0];
    if (first && isCurrent) add(first);
  };

  return (
    <div className="grid gap-2">
      <Field id="variant-search" label={t("addSearch")}>
        <input
          ref={box}
          id="variant-search"
          type="search"
          className="field-input"
          autoComplete="off"
          enterKeyHint="search"
          maxLength={200}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={choose}
        />
      </Field>
      <p role="status" className="text-sm text-muted empty:hidden">
        {found && (found.length > 0 ? t("intake.found", { count: found.length }) : t("addNoMatch"))}
      </p>
      {found && found.length > 0 && (
        <ul className="grid divide-y divide-line rounded-card border border-line">
          {found.map((variant) => (
            <li key={variant.variantId}>
              <Found variant={variant} locale={locale} onAdd={() => add(variant)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Found({ variant, locale, onAdd }: { variant: AddableVariant; locale: Locale; onAdd: () => void }) {
  const t = useTranslations("orders.desk.intake");
  return (
    <button type="button" onClick={onAdd} className="flex w-full items-center gap-3 p-2.5 text-start hover:bg-tint">
      <Thumbnail pictureKey={variant.imageKey} size={44} />
      <span className="grid min-w-0 flex-1">
        <span>{lineTitle(variant, locale)}</span>
        <span className="text-sm text-muted">
          <Money centimes={variant.unitPrice} locale={locale} /> · {t("left", { count: variant.stock })}
        </span>
      </span>
      <Icon name="plus" size={20} />
    </button>
  );
}

/** The last answer stays in sight until the next one comes; only a current one may be taken blindly. */
function useFound(words: string): { found: AddableVariant[] | null; isCurrent: boolean } {
  const [answer, setAnswer] = useState<{ words: string; found: AddableVariant[] } | null>(null);
  const wanted = words.trim();

  useEffect(() => {
    if (wanted.length < 2) return setAnswer(null);
    const stop = new AbortController();
    const pause = setTimeout(async () => {
      const found = await askDesk<AddableVariant[]>(`variants?q=${encodeURIComponent(wanted)}`, stop.signal);
      if (found && !stop.signal.aborted) setAnswer({ words: wanted, found: found.slice(0, shown) });
    }, pauseMs);
    return () => {
      clearTimeout(pause);
      stop.abort();
    };
  }, [wanted]);

  return { found: wanted.length < 2 ? null : (answer?.found ?? null), isCurrent: answer?.words === wanted };
}
