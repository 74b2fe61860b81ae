import { type CheerioAPI, load } from "cheerio";
import { cleanLine } from "@/lib/text";
import { pathOf } from "./audit-address";

/** What an answer of the shop is known by before its text is read. */
export type Answer = {
  path: string;
  /** 0 = no answer */
  status: number;
  /** where a redirect leads, as written */
  location: string | null;
  contentType: string;
  /** X-Robots-Tag */
  robots: string;
  ttfbMs: number;
  bytes: number;
};

export type PageFacts = Answer & {
  isHtml: boolean;
  lang: string;
  title: string;
  titles: number;
  description: string;
  /** as written */
  canonical: string | null;
  isNoindex: boolean;
  hreflangs: { lang: string; href: string }[];
  h1s: string[];
  firstParagraph: string;
  /** words of the main text */
  words: number;
  /** of links and redirects within the shop */
  links: string[];
  pictures: { path: string | null; src: string; alt: string | null; hasSize: boolean }[];
};
export type StructuredData = { type: string; data: Record<string, unknown> };
/** What a phone makes of the page: `widths` in pixels as the markup lays them down. */
export type PhoneFacts = {
  viewport: string;
  widths: { element: string; px: number }[];
  inputs: { name: string; type: string; inputMode: string }[];
};
/** Facts that are kept, and others that are only looked at once; `brokenData` = scripts that are no JSON. */
export type ParsedPage = PageFacts & PhoneFacts & { structured: StructuredData[]; brokenData: string[] };

const listMax = 2_000;

/** Everything the rules ask of a page, from its HTML. `origin`: the shop's own address. */
export function parsePage(answer: Answer, html: string, origin: string): ParsedPage {
  const isHtml = /^(text\/html|application\/xhtml)/.test(answer.contentType);
  const $ = load(isHtml ? html : "");
  const data = structuredDataOf($);
  return {
    ...answer,
    isHtml,
    lang: $("html").attr("lang") ?? "",
    // Inside an inline drawing <title> names the drawing.
    title: cleanLine($("head > title").first().text()),
    titles: $("head > title").length,
    description: cleanLine(metaOf($, "description")),
    canonical: $("link[rel=canonical]").attr("href") ?? null,
    isNoindex: /noindex|none/i.test(`${metaOf($, "robots")} ${metaOf($, "googlebot")} ${answer.robots}`),
    hreflangs: $("link[rel=alternate][hreflang]")
      .toArray()
      .map((link) => ({ lang: $(link).attr("hreflang") ?? "", href: $(link).attr("href") ?? "" })),
    h1s: $("h1")
      .toArray()
      .map((heading) => cleanLine($(heading).text())),
    links: linksOf($, answer, origin),
    pictures: picturesOf($, origin),
    viewport: metaOf($, "viewport"),
    widths: widthsOf($),
    inputs: inputsOf($),
    ...textOf($),
    ...data,
  };
}

const metaOf = ($: CheerioAPI, name: string): string => $(`meta[name="${name}"]`).attr("content") ?? "";

function linksOf($: CheerioAPI, { path, location }: Answer, origin: string): string[] {
  const base = origin + encodeURI(path);
  const hrefs = $("a[href]")
    .toArray()
    .map((link) => $(link).attr("href") ?? "");
  // First where a redirect leads: the note that comes with it may have links of its own.
  const paths = [...(location ? [location] : []), ...hrefs].map((href) => pathOf(href.trim(), origin && base));
  return [...new Set(paths.filter((found) => found !== null))].slice(0, listMax);
}

const picturesOf = ($: CheerioAPI, origin: string): PageFacts["pictures"] =>
  $("img")
    .toArray()
    .slice(0, listMax)
    .map((image) => {
      const { src = "", alt, width, height } = image.attribs;
      return {
        src,
        path: src.startsWith("data:") ? null : pathOf(src, origin),
        alt: alt ?? null,
        hasSize: Boolean(width && height),
      };
    });

// Pictures and films shrink with the page by the shop's own style; what else has a width of its own does not.
const widthsOf = ($: CheerioAPI): PhoneFacts["widths"] =>
  $("iframe[width], table[width], [style*=width]")
    .toArray()
    .slice(0, listMax)
    .flatMap(({ tagName, attribs }) => {
      const styled = attribs.style?.match(/(?:^|[;\s])(?:min-)?(?:width|inline-size)\s*:\s*([\d.]+)px/)?.[1];
      const px = Number.parseInt(styled ?? (/^\d+(?:px)?$/.test(attribs.width ?? "") ? (attribs.width ?? "") : ""), 10);
      return Number.isNaN(px) ? [] : [{ element: tagName, px }];
    });

const inputsOf = ($: CheerioAPI): PhoneFacts["inputs"] =>
  $("input[name]")
    .toArray()
    .slice(0, listMax)
    .map(({ attribs }) => ({
      name: attribs.name ?? "",
      type: attribs.type ?? "text",
      inputMode: attribs.inputmode ?? "",
    }));

// Called last: what is not text of the page is taken out of it.
function textOf($: CheerioAPI): Pick<PageFacts, "firstParagraph" | "words"> {
  $("script, style, template, noscript, svg, nav, header nav, footer, [hidden]").remove();
  const main = $("main").length > 0 ? $("main") : $("body");
  const paragraphs = main
    .find("p")
    .toArray()
    .map((paragraph) => cleanLine($(paragraph).text()));
  // Block after block without white space between would glue words together.
  main.find("*").append(" ");
  const words = main.text().match(/[\p{L}\p{N}]+/gu) ?? [];
  return { firstParagraph: paragraphs.find((text) => text.length >= 40) ?? "", words: words.length };
}

/** The JSON-LD of a page, thing by thing. */
export function structuredDataOf($: CheerioAPI): Pick<ParsedPage, "structured" | "brokenData"> {
  const structured: StructuredData[] = [];
  const brokenData: string[] = [];
  for (const script of $('script[type="application/ld+json"]').toArray()) {
    const text = $(script).text();
    try {
      structured.push(...thingsOf(JSON.parse(text)));
    } catch {
      brokenData.push(cleanLine(text).slice(0, 120));
    }
  }
  return { structured, brokenData };
}

function thingsOf(value: unknown): StructuredData[] {
  if (Array.isArray(value)) return value.flatMap(thingsOf);
  if (typeof value !== "object" || value === null) return [];
  const data = value as Record<string, unknown>;
  if (Array.isArray(data["@graph"])) return data["@graph"].flatMap(thingsOf);
  return [data["@type"]].flat().map((type) => ({ type: String(type ?? ""), data }));
}
