"use client";

import { useTranslations } from "next-intl";
import { createContext, useContext } from "react";
import type { Locale } from "@/lib/locale";

export type Choice = { id: number; name: string };
/** Something a block can name; what is not public is left out of the page. */
export type Offered = Choice & { isPublic: boolean };
export type EditorContext = {
  /** error codes by path, as the last save gave them */
  errors: Record<string, string>;
  /** the language being written */
  language: Locale;
  categories: Choice[];
  productNames: Record<number, string>;
  films: Offered[];
  guides: Offered[];
};

/** For editors of words alone. */
export const bareEditor: EditorContext = {
  ...{ errors: {}, language: "ar" },
  ...{ categories: [], productNames: {}, films: [], guides: [] },
};
const Context = createContext<EditorContext>(bareEditor);
export const EditorProvider = Context;
export const useEditor = () => useContext(Context);

/** The words of the error at a path, or of the first one under it. */
export function useErrorAt(path: string, isBranch = false): string | undefined {
  const { errors } = useEditor();
  const t = useTranslations("errors");
  const code =
    errors[path] ?? (isBranch ? Object.entries(errors).find(([at]) => at.startsWith(`${path}.`))?.[1] : undefined);
  return code && t(code);
}
