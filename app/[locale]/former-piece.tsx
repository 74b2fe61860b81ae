import { permanentRedirect } from "next/navigation";
import { MissingPage } from "@/app/[locale]/missing-page";
import { GoneText } from "@/components/content/gone-text";
import { spellingsOf } from "@/lib/catalog/paths";
import { type PieceKind, piecePath } from "@/lib/content/piece";
import { type AddressedKind, findMoved } from "@/lib/content/queries/former-address";
import { findMovedPiece } from "@/lib/content/queries/former-piece";
import { type Asked, type WrittenKind, wasPublic } from "@/lib/content/queries/gone-content";
import { listPieces } from "@/lib/content/queries/list-pieces";
import { staticPageOf, staticPath } from "@/lib/content/static-pages";
import { isLocale, type Locale } from "@/lib/locale";

type Params = Promise<{ locale: string; slug: string }>;

/** For an address without a piece: on to the one it has now, 410 where one was taken back or deleted, or 404. The page is tagged already (pieceOfPage). */
export async function formerPiece(kind: PieceKind, params: Params) {
  const { locale, slug: param } = await params;
  const slugs = spellingsOf(param);
  if (!isLocale(locale) || slugs.length === 0) return <MissingPage params={params} isKept />;
  const fixed = kind === "page" ? slugs.flatMap((slug) => staticPageOf(locale, slug) ?? [])[0] : undefined;
  if (fixed) permanentRedirect(encodeURI(staticPath(fixed, locale)));
  const moved = await findMovedPiece(locale, kind, slugs);
  if (moved) permanentRedirect(encodeURI(piecePath(kind, locale, moved)));
  return goneOrMissing(kind, params, { locale, slugs });
}

/** The same for a film, a guide, a series with its episodes, or an author; `pathOf` is the page that was asked for, at the address of now. */
export async function formerContent(
  kind: AddressedKind,
  params: Promise<{ locale: string; slug: string; episode?: string }>,
  pathOf: (locale: Locale, slug: string) => string,
) {
  const { locale, slug: param, episode } = await params;
  const slugs = spellingsOf(param);
  if (!isLocale(locale) || slugs.length === 0) return <MissingPage params={params} isKept />;
  const moved = await findMoved(kind, locale, slugs);
  if (moved) permanentRedirect(encodeURI(pathOf(locale, moved)));
  return goneOrMissing(kind, params, { locale, slugs, episode: episode === undefined ? undefined : numberOf(episode) });
}

// 0 is no episode's.
const numberOf = (param: string): number => (/^[1-9]\d{0,5}$/.test(param) ? Number(param) : 0);

async function goneOrMissing(kind: WrittenKind, params: Promise<{ locale: string }>, asked: Asked) {
  if (!(await wasPublic(kind, asked))) return <MissingPage params={params} isKept />;
  const { pieces } = await listPieces(asked.locale, { kind: "article" });
  return (
    <MissingPage params={params} status={410} isKept>
      <GoneText locale={asked.locale} kind={kind} newest={pieces.slice(0, 3)} />
    </MissingPage>
  );
}
