import { escapeHtml } from "@/lib/bare-page.mjs";
import { translations } from "@/lib/i18n/translations";
import { directionOf } from "@/lib/locale";
import { type BoardFace, boardFilePath, boardFramePath } from "./board";
import { type BoardSizeId, boardSizes } from "./board-size";

// Search engines ask that a link which was paid for says so; the shop is told where a visitor came from all the same.
const paidLink = 'target="_blank" rel="sponsored noopener"';

/** HTML for a site that takes a picture and a link. */
export function imageCode(face: BoardFace, size: BoardSizeId, origin: string): string {
  const src = (density: 1 | 2) => `${origin}${boardFilePath(face, size, density)}`;
  return `<a href="${escapeHtml(face.link)}" ${paidLink}>${picture(face, size, { once: src(1), twice: src(2) })}</a>`;
}

/** HTML for a site that takes a frame; what hangs in it follows the price. */
export function frameCode({ id, words }: BoardFace, size: BoardSizeId, origin: string): string {
  const { width, height } = boardSizes[size];
  const src = `${origin}${boardFramePath(id, size)}`;
  return `<iframe src="${escapeHtml(src)}" width="${width}" height="${height}" title="${escapeHtml(words.title)}" loading="lazy" scrolling="no" style="border:0"></iframe>`;
}

/** The page in that frame: no script, no cookie, nothing of another site. It is the shop's own, and whoever came from the shop is no new visit: so it does not tell who it is. */
export function framePage(face: BoardFace, size: BoardSizeId): string {
  const src = { once: boardFilePath(face, size, 1), twice: boardFilePath(face, size, 2) };
  return page(face, {
    head: '<meta name="robots" content="noindex">',
    body: `<a href="${escapeHtml(face.link)}" target="_blank" rel="sponsored noopener noreferrer">${picture(face, size, src)}</a>`,
  });
}

/** index.html of the package that ad networks take: they put their own address into clickTag, and count. https://support.google.com/google-ads/answer/1722096 */
export function networkPage(face: BoardFace, size: BoardSizeId): string {
  const { width, height } = boardSizes[size];
  const link = JSON.stringify(face.link).replace(/</g, "\\u003c");
  return page(face, {
    head: `<meta name="ad.size" content="width=${width},height=${height}"><script>var clickTag = ${link};</script>`,
    body: `<a href="javascript:void(window.open(clickTag))">${picture(face, size, { once: "ad.jpg" })}</a>`,
  });
}

type Sources = { once: string; twice?: string };

function picture({ words }: BoardFace, size: BoardSizeId, { once, twice }: Sources): string {
  const { width, height } = boardSizes[size];
  const sharp = twice ? ` srcset="${escapeHtml(`${once} 1x, ${twice} 2x`)}"` : "";
  return `<img src="${escapeHtml(once)}"${sharp} width="${width}" height="${height}" alt="${escapeHtml(spoken(words))}" style="display:block;border:0">`;
}

/** What stands on the picture, for those who do not see it. */
const spoken = (words: BoardFace["words"]): string =>
  [words.title, words.line, spokenPrice(words), words.button, words.shop].filter(Boolean).join(" – ");

function spokenPrice({ locale, amount, before, unit }: BoardFace["words"]): string {
  const now = amount && `${amount}\u00a0${unit}`;
  return before ? `${now} (${translations(locale, "catalog")("price.before")} ${before}\u00a0${unit})` : now;
}

const page = ({ words: { locale, title } }: BoardFace, { head, body }: { head: string; body: string }): string =>
  `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}"><head><meta charset="utf-8">${head}<title>${escapeHtml(title)}</title><style>html,body{margin:0;overflow:hidden}</style></head>
<body>${body}</body></html>
`;
