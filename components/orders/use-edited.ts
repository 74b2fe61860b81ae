"use client";

import { useTranslations } from "next-intl";
import type { changeOrder } from "@/lib/orders/admin-actions";

type Outcome = Awaited<ReturnType<typeof changeOrder>> | null;

export type Edited = {
  /** centimes of a new total that waits for the second tap */
  announced: number | null;
  errorOf: (field: string) => string | undefined;
  /** what was typed before a refusal, else what the order has */
  typedOf: (field: string, stored: string) => string;
};

/** What an edit's answer says about each field. */
export function useEdited(outcome: Outcome): Edited {
  const t = useTranslations("errors");
  const failed = outcome && !outcome.ok ? outcome : null;
  return {
    announced: failed && "total" in failed && typeof failed.total === "number" ? failed.total : null,
    errorOf: (field) => {
      const code = failed?.fields?.[field];
      return code && t(code);
    },
    typedOf: (field, stored) => failed?.typed?.[field] ?? stored,
  };
}
