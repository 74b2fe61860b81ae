import { cleanLine, lengthOf, searchKey } from "@/lib/text";
import { evidence, isIndexable, type PageRule, perPage, type ShopRule } from "../audit-rule";

const altMin = 4;
// Names that cameras, phones and programs give, and words that say nothing of what is to be seen.
const fileName = /\.(jpe?g|png|webp|gif|avif)$|^(img|dsc|pict|photo|screenshot|whatsapp image)[\s_-]*\d/i;
const empty = new Set(["image", "photo", "picture", "img", "produit", "صوره", "صوره المنتج", "منتج"]);

/** Pictures as they stand in a page. `alt=""` is right for what only decorates. */
export const pictureRules = {
  alt_missing: {
    severity: "error",
    of: "html",
    check: ({ pictures }) => evidence(pictures.filter(({ alt }) => alt === null).map(({ src }) => src)),
  },
  alt_weak: {
    severity: "notice",
    of: "indexable",
    check: ({ pictures }) => evidence([...new Set(pictures.map(({ alt }) => alt ?? "").filter(isWeakAlt))]),
  },
  alt_twice: {
    severity: "notice",
    of: "indexable",
    check: ({ pictures }) => evidence(repeated(pictures)),
  },
  picture_no_size: {
    severity: "warning",
    of: "html",
    check: ({ pictures }) => evidence(pictures.filter(({ hasSize }) => !hasSize).map(({ src }) => src)),
  },
} satisfies Record<string, PageRule>;

/** A description that names a file, or nothing. */
export const isWeakAlt = (alt: string): boolean =>
  cleanLine(alt) !== "" &&
  (fileName.test(alt.trim()) || empty.has(searchKey(alt)) || lengthOf(cleanLine(alt)) < altMin);

// The same picture may well appear twice, in the gallery and its strip of thumbnails; two pictures with one text may not.
function repeated(pictures: readonly { src: string; alt: string | null }[]): string[] {
  const sources = new Map<string, Set<string>>();
  for (const { src, alt } of pictures) if (alt) sources.set(alt, (sources.get(alt) ?? new Set()).add(pictureOf(src)));
  return [...sources].filter(([, set]) => set.size > 1).map(([alt]) => alt);
}

// Whatever its width: "/media/k1/640/robe.webp" and "/media/k1-176.webp" are pictures of one key.
const pictureOf = (src: string): string =>
  src
    .replace(/^(\/media\/[^/]+)\/\d+\/[^/]+$/, "$1")
    .replace(/-\d+(?=\.\w+$)/, "")
    .replace(/\.\w+$/, "");

// A phone on 3G loads a megabyte in about five seconds.
const picturesBytesMax = 1_500_000;

/** Pictures as they answer. */
export const pictureShopRules = {
  picture_broken: {
    severity: "error",
    check: ({ pages, pictures }) => {
      const isBroken = (path: string | null) => path !== null && (pictures.get(path)?.status ?? 200) !== 200;
      return perPage(pages, (page) => page.pictures.filter(({ path }) => isBroken(path)).map(({ src }) => src));
    },
  },
  pictures_heavy: {
    severity: "warning",
    check: ({ pages, pictures }) =>
      perPage(pages, (page) => {
        const paths = new Set(page.pictures.map(({ path }) => path));
        const bytes = [...paths].reduce((sum, path) => sum + (pictures.get(path ?? "")?.bytes ?? 0), 0);
        return isIndexable(page) && bytes > picturesBytesMax ? [`${Math.round(bytes / 1000)} kB`] : [];
      }),
  },
} satisfies Record<string, ShopRule>;
