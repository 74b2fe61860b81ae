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

// What led to a page (lib/came.mjs) and the variant that the browser chooses leave the page what it is: most visitors of an
// Algerian shop come with Facebook's mark on the link.
const carried = /^(?:(?:utm_\w+|gclid|gbraid|wbraid|ttclid|ScCid|epik|fbclid|variant)=[^&]*(?:&|$))+$/;

/** `path` with its query: a page that another query makes (filters, a search, a pass) is not kept. */
export function treatmentOf(path: string): Treatment {
  const [plain = "", query] = path.split(/\?(.*)/s, 2);
  const treatment = kept.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
  return query === undefined || (treatment === "page" && carried.test(query)) ? treatment : null;
}

/** Whether an answer may be kept: complete, itself, and everybody's. A page is private beside the cookie that remembers what led to it. */
export function isForAll({ status, redirected, headers }: Response, { isLedTo = false } = {}): boolean {
  const refused = isLedTo ? /no-store/ : /no-store|private/;
  return status === 200 && !redirected && !refused.test(headers.get("cache-control") ?? "");
}

export const cacheNames = {
  page: "hanout-pages",
  file: "hanout-files",
  picture: "hanout-pictures",
  places: "hanout-places",
};

/** The most entries of each cache; the oldest leave. */
export const cacheSizes = { page: 60, file: 80, picture: 200, places: 69 };
