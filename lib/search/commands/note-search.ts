import "server-only";
import { db } from "@/lib/db";
import { log, messageOf } from "@/lib/log";
import { hmac } from "@/lib/tokens";
import { type SearchNote, searchBy } from "../search-note";

type Search = {
  locale: string;
  typed: string;
  results: number;
  isMiss: boolean;
  ip: string;
  headers: Headers;
  now?: Date;
};

// One list per process; what a killed process had not written yet is a second of searches, not of orders.
const kept = globalThis as typeof globalThis & { hanoutSearches?: { notes: SearchNote[]; writing?: Promise<void> } };
kept.hanoutSearches ??= { notes: [] };
const buffer = kept.hanoutSearches;
const notesMax = 2_000;
const pauseMs = 1_000;

/** Counts a search once the answer has left: all that were made within a second are one statement. Never fails. */
export async function noteSearch(search: Search): Promise<void> {
  const note = noteOf(search);
  if (note) await keepNote(note);
}

/** The same for a note that was made before. */
export async function keepNote(note: SearchNote): Promise<void> {
  if (buffer.notes.length >= notesMax) return;
  buffer.notes.push(note);
  buffer.writing ??= new Promise((resolve) => setTimeout(resolve, pauseMs)).then(writeNotes);
  await buffer.writing;
}

/** What is to be counted of a request, or null. */
export function noteOf({ locale, typed, results, isMiss, ip, headers, now }: Search): SearchNote | null {
  const search = searchBy({ locale, typed }, headers, now);
  if (!search) return null;
  const visitor = hmac("searcher", `${search.day} ${ip} ${headers.get("user-agent")}`).slice(0, 22);
  return { ...search, results, isMiss, visitor, isAgain: false };
}

async function writeNotes(): Promise<void> {
  const notes = buffer.notes.splice(0);
  buffer.writing = undefined;
  await countSearches(notes).catch((error) => log.error("searches_not_counted", { reason: messageOf(error) }));
}

/** Adds searches to the counters of their days, in one statement. */
export async function countSearches(notes: readonly SearchNote[]): Promise<void> {
  await db.$executeRaw`
    WITH note AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(notes)}::jsonb)
        AS n(day date, locale text, key text, text text, visitor text, results int, "isMiss" boolean, "isAgain" boolean)
    ), fresh AS (
      INSERT INTO "SearchVisit" (day, locale, key, visitor)
      SELECT DISTINCT day, locale, key, visitor FROM note ORDER BY 1, 2, 3, 4
      ON CONFLICT DO NOTHING RETURNING day, locale, key, visitor
    ), again AS (SELECT DISTINCT day, locale, key, visitor FROM note WHERE "isAgain")
    INSERT INTO "SearchDay" AS d (day, locale, key, text, searches, visitors, newcomers, misses, results)
    SELECT n.day, n.locale, n.key, max(n.text), count(*),
      (SELECT count(*) FROM fresh f WHERE (f.day, f.locale, f.key) = (n.day, n.locale, n.key)),
      (SELECT count(*) FROM (TABLE fresh EXCEPT TABLE again) f WHERE (f.day, f.locale, f.key) = (n.day, n.locale, n.key)),
      count(*) FILTER (WHERE n."isMiss"), max(n.results)
    FROM note n GROUP BY n.day, n.locale, n.key ORDER BY n.day, n.locale, n.key
    ON CONFLICT (day, locale, key) DO UPDATE SET text = excluded.text, searches = d.searches + excluded.searches,
      visitors = d.visitors + excluded.visitors, newcomers = d.newcomers + excluded.newcomers, misses = d.misses + excluded.misses, results = excluded.results`;
}
