import { may } from "@/lib/auth/permissions";
import { currentStaff } from "@/lib/auth/queries";
import { findCaptions } from "@/lib/content/queries/films";
import type { Locale } from "@/lib/locale";

/** The captions of a film ("12-ar.vtt"); of one that is not public, only for those who prepare it. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const [, filmId, locale] = /^(\d{1,9})-(ar|fr)\.vtt$/.exec((await params).name) ?? [];
  const found = filmId && locale ? await findCaptions(Number(filmId), locale as Locale) : null;
  if (!found || !(found.isPublic || (await isEditor())))
    return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  return new Response(found.captions, {
    headers: {
      "Content-Type": "text/vtt; charset=utf-8",
      "Cache-Control": found.isPublic ? "public, max-age=300" : "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

async function isEditor(): Promise<boolean> {
  const staff = await currentStaff();
  return staff !== null && may(staff.role, "content");
}
