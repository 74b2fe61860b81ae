"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useForm } from "@/components/admin/action-form";
import { type DeliveryTerms, quoteOf, totalToSay } from "@/lib/orders/phone-order";
import type { AddableVariant } from "@/lib/orders/queries/list-addable-variants";
import type { DeliveryMode } from "@/lib/shipping/delivery-price";
import { askDesk } from "./ask-desk";

const blank = {
  phone: "",
  name: "",
  wilayaCode: "",
  communeId: "",
  deliveryMode: "home" as DeliveryMode,
  deskId: "",
  address: "",
  note: "",
  answer: "confirmed",
};
/** What the agent has written down so far. */
export type Written = typeof blank;
type Texts = Record<string, unknown>;

/** The order while it is being written: its fields, its lines, and what to tell the buyer. */
export function usePhoneOrder(terms: DeliveryTerms) {
  const t = useTranslations("errors");
  const { fields, typed, failed } = useForm();
  const root = useRef<HTMLDivElement>(null);
  const [written, setWritten] = useState<Written>(() => withTexts(blank, typed ?? {}));
  const [lines, setLines] = useState<AddableVariant[]>([]);
  const quote = quoteOf({ lines, ...written }, terms);
  const refused = failed?.total === undefined ? null : { from: Number(typed?.totalSeen), to: failed.total };
  useEarlyTyping(root, setWritten);
  useFreshLines(failed, setLines);

  return {
    root,
    written,
    lines,
    quote,
    total: totalToSay(quote.total, refused),
    setLines,
    change: (part: Partial<Written>) => setWritten((before) => ({ ...before, ...part })),
    errorOf: (field: string): string | undefined => fields[field] && t(fields[field]),
  };
}

export type PhoneOrder = ReturnType<typeof usePhoneOrder>;

/** A quick hand types before the page is awake. */
function useEarlyTyping(root: RefObject<HTMLElement | null>, set: (make: (before: Written) => Written) => void) {
  useLayoutEffect(() => {
    const form = root.current?.closest("form");
    if (form) set((before) => withTexts(before, Object.fromEntries(new FormData(form))));
  }, [root, set]);
}

const isStale = ["price_changed", "out_of_stock"];

/** After a refusal that prices or stock explain, the lines show them as they are now. */
function useFreshLines(
  failed: ReturnType<typeof useForm>["failed"],
  set: (make: (before: AddableVariant[]) => AddableVariant[]) => void,
) {
  useEffect(() => {
    const sent = Object.keys(failed?.typed ?? {}).filter((name) => name.startsWith("lines."));
    if (!failed || !isStale.includes(failed.error) || sent.length === 0) return;
    const stop = new AbortController();
    const ids = sent.map((name) => name.slice("lines.".length)).join(",");
    void askDesk<AddableVariant[]>(`variants?ids=${ids}`, stop.signal).then((fresh) => {
      if (fresh) set((before) => before.map((line) => ({ ...line, ...factsOf(line.variantId, fresh) })));
    });
    return () => stop.abort();
  }, [failed, set]);
}

function factsOf(variantId: number, fresh: AddableVariant[]) {
  const now = fresh.find((variant) => variant.variantId === variantId);
  return now && { unitPrice: now.unitPrice, stock: now.isSellable ? now.stock : 0 };
}

const withTexts = (written: Written, texts: Texts): Written => {
  const known = Object.entries(texts).filter(
    ([name, text]) => name in blank && typeof text === "string" && text !== "",
  );
  return { ...written, ...Object.fromEntries(known) };
};
