export const sitemapKinds = ["pages", "categories", "products", "images", "videos", "posts"] as const;
export type SitemapKind = (typeof sitemapKinds)[number];

/** Ids a file covers: part 1 has the ids 1 to this. Two languages each, so far below the 50,000 addresses and 50 MB of the protocol. */
export const idsPerFile: Record<SitemapKind, number> = {
  pages: Number.MAX_SAFE_INTEGER,
  categories: Number.MAX_SAFE_INTEGER,
  products: 10_000,
  images: 2_500,
  videos: 2_500,
  posts: 10_000,
};

export const sitemapPath = (kind: SitemapKind, part: number): string => `/sitemaps/${kind}-${part}.xml`;

/** What a file's name asks for ("products-2.xml"), or null. */
export function readSitemapName(name: string): { kind: SitemapKind; part: number } | null {
  const [, asked, part] = /^([a-z]+)-([1-9]\d{0,5})\.xml$/.exec(name) ?? [];
  const kind = sitemapKinds.find((known) => known === asked);
  return kind ? { kind, part: Number(part) } : null;
}

/** The latest of some moments, where there is any. */
export const latestOf = (...moments: (Date | null | undefined)[]): Date | null =>
  moments.reduce<Date | null>((last, at) => (at && (!last || at > last) ? at : last), null);

/** Ids of a part: above the first, up to the second. */
export const idRange = (kind: SitemapKind, part: number): { gt: number; lte: number } => {
  const most = 2_147_483_647;
  return { gt: Math.min(most, (part - 1) * idsPerFile[kind]), lte: Math.min(most, part * idsPerFile[kind]) };
};
