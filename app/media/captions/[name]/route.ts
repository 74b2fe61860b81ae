import { findCaptions } from "@/lib/content/queries/films";
import type { Locale } from "@/lib/locale";

/** The captions of a film ("12-ar.vtt"). */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const [, filmId, locale] = /^(\d{1,9})-(ar|fr)\.vtt$/.exec((await params).name) ?? [];
  const found = filmId && locale ? await findCaptions(Number(filmId), locale as Locale) : null;
  if (!found?.captions) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  const headers = { "Content-Type": "text/vtt; charset=utf-8", "Cache-Control": "public, max-age=300" };
  return new Response(found.captions, { headers: { ...headers, "X-Content-Type-Options": "nosniff" } });
}
