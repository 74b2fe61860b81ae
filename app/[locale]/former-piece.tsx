import { permanentRedirect } from "next/navigation";
import { MissingPage } from "@/app/[locale]/missing-page";
import { slugOfParam } from "@/lib/catalog/paths";
import { type PieceKind, piecePath } from "@/lib/content/piece";
import { findMovedPiece } from "@/lib/content/queries/former-piece";
import { isLocale } from "@/lib/locale";

/** For an address without a piece: on to the one it has now, or 404. The page is tagged already (pieceOfPage). */
export async function formerPiece(kind: PieceKind, params: Promise<{ locale: string; slug: string }>) {
  const { locale, slug: param } = await params;
  const slug = slugOfParam(param);
  const moved = isLocale(locale) && slug !== null ? await findMovedPiece(locale, kind, slug) : null;
  if (isLocale(locale) && moved) permanentRedirect(encodeURI(piecePath(kind, locale, moved)));
  return <MissingPage params={params} />;
}
