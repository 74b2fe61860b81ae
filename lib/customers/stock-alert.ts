import { productPath } from "@/lib/catalog/paths";
import type { Locale } from "@/lib/locale";

/** Variants that one address may wait for at a time. */
export const waitingMax = 5;
/** Nobody waits longer for goods that do not come. */
export const alertDays = 90;

const toldPerUnit = 3;
const waveMax = 150;

/** How many of those who wait hear of these units: not all who are told buy, and nobody should come to an empty shelf. */
export const toldAtOnce = (units: number): number => Math.max(0, Math.min(units * toldPerUnit, waveMax));

/** The page behind the link of the mail: what the address still waits for, and its end. */
export const waitingPath = (locale: Locale, token: string): string => `/${locale}/alerts/${token}`;

/** What the product page says after its form was sent: the part of it that the address points at. */
export const alertSaid = { asked: "alert-asked", wrong: "alert-wrong" } as const;

/** Back on the product page, with the answer in sight. */
export const alertPath = (locale: Locale, slug: string, said: keyof typeof alertSaid): string =>
  `${productPath(locale, slug)}#${alertSaid[said]}`;
