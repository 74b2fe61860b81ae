import { type PageFacts, type ParsedPage, parsePage } from "@/lib/seo/audit-page";
import type { ShopFacts } from "@/lib/seo/audit-rule";

export const origin = "https://shop.test";

type Html = {
  lang?: string;
  title?: string;
  description?: string;
  viewport?: string;
  head?: string;
  h1?: string;
  body?: string;
};

const paragraph =
  "هذا نص طويل يكفي لتعريف المنتج ووصف مادته وحجمه وطريقة استعماله، مع كل ما يسأل عنه الزبون قبل أن يطلب، حتى يعرف ما الذي سيصله إلى باب داره في أي ولاية من ولايات الوطن، ومتى يصله، وكم يدفع عند الاستلام، وكيف يعيده إن لم يعجبه.";

/** A page with nothing wrong; each part may be replaced. */
export const htmlOf = ({
  lang = "ar-DZ",
  title = "ساعة ذكية مقاومة للماء",
  description = "ساعة ذكية تقيس نبض القلب وتقاوم الماء، مع توصيل إلى كل الولايات والدفع عند الاستلام.",
  viewport = "width=device-width, initial-scale=1",
  head = "",
  h1 = `<h1>${title}</h1>`,
  body = `<p>${paragraph}</p>`,
}: Html = {}): string =>
  `<!doctype html><html lang="${lang}"><head><meta name="viewport" content="${viewport}"><title>${title}</title><meta name="description" content="${description}">${head}</head><body><main>${h1}${body}</main></body></html>`;

type Page = { path?: string; status?: number; location?: string; ttfbMs?: number; bytes?: number; robots?: string };

/** The page as the doctor reads it, by default an Arabic product with a canonical address. */
export function aPage(html: Html = {}, page: Page = {}): ParsedPage {
  const { path = "/ar/products/ساعة-ذكية", status = 200, location = null, ttfbMs = 40, robots = "" } = page;
  const head = html.head ?? `<link rel="canonical" href="${origin}${encodeURI(path)}">`;
  const text = htmlOf({ ...html, head });
  const answer = { path, status, location, ttfbMs, robots, contentType: "text/html; charset=utf-8" };
  return parsePage({ ...answer, bytes: page.bytes ?? text.length }, text, origin);
}

/** Pages that make a shop; by default all of them stand in the sitemap. */
export const aShop = (pages: PageFacts[], facts: Partial<ShopFacts> = {}): ShopFacts => ({
  origin,
  pages: new Map(pages.map((page) => [page.path, page])),
  pictures: new Map(),
  listed: new Set(pages.map(({ path }) => path)),
  isComplete: true,
  focus: [],
  ...facts,
});
