import { cleanLine } from "@/lib/text";

const charactersMax = 100;

/** What was searched, from the address: one clean line, cut to what a box can hold. */
export const queryOf = (value: string | string[] | undefined): string =>
  cleanLine(([value].flat()[0] ?? "").slice(0, 400)).slice(0, charactersMax);
