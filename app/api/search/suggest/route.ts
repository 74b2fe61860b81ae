import { z } from "zod";
import { json, route } from "@/lib/http";
import { isLocale, type Locale } from "@/lib/locale";
import { suggestionsFor } from "@/lib/search/queries/suggest";

const locale = z
  .string()
  .default("ar")
  .transform((value): Locale => (isLocale(value) ? value : "ar"));
const input = z.object({ q: z.string("invalid").max(100, "too_long").default(""), locale });

/** What the search box proposes while one types; the same letters are the same answer for a minute. */
export const GET = route({ schema: input, limit: "search" }, async ({ input: { q, locale } }) =>
  json(await suggestionsFor(locale, q), 200, { "Cache-Control": "public, max-age=60" }),
);
