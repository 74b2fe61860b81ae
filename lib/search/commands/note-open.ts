import "server-only";
import { db } from "@/lib/db";
import { algerianDay, notableText } from "../search-note";

/** Counts that a result was opened, for a term that was searched today; at most once per search. */
export async function noteOpen({ locale, typed, now = new Date() }: { locale: string; typed: string; now?: Date }) {
  const text = notableText(typed);
  if (!text) return;
  await db.$executeRaw`
    UPDATE "SearchDay" SET opens = opens + 1
    WHERE day = ${algerianDay(now)}::date AND locale = ${locale} AND key = ${text.key} AND opens < searches`;
}
