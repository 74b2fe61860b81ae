/** How the worker treats an address of the shop; null = it stays out of it. */
export type Treatment = "page" | "file" | "picture" | "places" | null;

// A list of what may be kept, so that whatever comes new (an account, a download) is not. All of it is the same for everybody.
const kept: [Exclude<Treatment, null>, RegExp][] = [
  [
    "page",
    /^\/(ar|fr)(\/(products|categories|pages|l)\/[^?]+|\/(blog|guides|videos|podcast|press|faq)(\/[^?]+)?)?\/?$/,
  ],
  ["file", /^\/(_next\/static|fonts|islands)\/[^?]+$/],
  // Films and recordings are asked for in parts, and a whole one is more than a phone should fetch unasked.
  ["picture", /^\/media\/(?!files\/)[^?]+$|^\/media\/files\/[^?]+\.(jpg|png)$/],
  ["places", /^\/api\/geo\/\d\d$/],
];

/** `path` with its query: a page with one (filters, a search, a pass) is not kept. */
export const treatmentOf = (path: string): Treatment => kept.find(([, pattern]) => pattern.test(path))?.[0] ?? null;

/** Whether an answer may be kept: complete, itself, and open to shared caches. */
export const isForAll = ({ status, redirected, headers }: Response): boolean =>
  status === 200 && !redirected && !/no-store|private/.test(headers.get("cache-control") ?? "");

export const cacheNames = {
  page: "hanout-pages",
  file: "hanout-files",
  picture: "hanout-pictures",
  places: "hanout-places",
};

/** The most entries of each cache; the oldest leave. */
export const cacheSizes = { page: 60, file: 80, picture: 200, places: 69 };
