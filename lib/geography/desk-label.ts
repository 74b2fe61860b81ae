import type { Locale } from "@/lib/locale";
import { communeOf, type Desk } from "./geography";

/** One line of a list of desks: "بئر الجير — Agence Bir El Djir (Yalidine)". */
export function deskLabel(desk: Desk, locale: Locale): string {
  const commune = communeOf(desk.communeId);
  const place = (locale === "ar" ? commune?.nameAr : commune?.nameFr) ?? desk.commune;
  // Some carriers already begin the desk's name with their own.
  const operator = desk.name.startsWith(desk.operator) ? "" : ` (${desk.operator})`;
  // Isolated: a Latin name with quotes or brackets would otherwise be torn apart in an Arabic line.
  return `${place} — \u2068${desk.name}${operator}\u2069`;
}
