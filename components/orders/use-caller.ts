"use client";

import { useEffect, useState } from "react";
import type { Caller } from "@/lib/orders/queries/find-caller";
import { normalizePhone } from "@/lib/phone";
import { askDesk } from "./ask-desk";

type Known = { phone: string; caller: Caller | null };

/** Who a number is, as soon as it is whole; null = a number without orders, undefined = not known yet. */
export function useCaller(typed: string): Caller | null | undefined {
  const read = normalizePhone(typed);
  const phone = read.ok ? read.value : "";
  const [known, setKnown] = useState<Known | null>(null);

  useEffect(() => {
    if (!phone) return;
    const stop = new AbortController();
    void askDesk<Caller>(`caller?phone=${encodeURIComponent(phone)}`, stop.signal).then((caller) => {
      if (!stop.signal.aborted) setKnown({ phone, caller });
    });
    return () => stop.abort();
  }, [phone]);

  return phone && known?.phone === phone ? known.caller : undefined;
}
