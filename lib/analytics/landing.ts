/** A public address taken apart: where its slug must be found for the page to exist; `slug` "" = a page that always does. */
export type Landing = { path: string; room: string; locale: string; slug: string };

const rooms = ["products", "categories", "pages", "l", "blog", "press", "guides", "videos", "podcast"];
const alone = ["", "blog", "press", "guides", "videos", "podcast", "faq", "search", "cart", "track", "subscribe"];

/** The page a visit began on, decoded; null for what is nobody else's to know (orders, links of letters) or no page of ours. */
export function landingOf(told: string): Landing | null {
  const path = decoded(told).replace(/(?!^)\/+$/, "");
  const [, locale = "", room = "", ...rest] = path.split("/");
  if (path.length > 200 || !/^(ar|fr)$/.test(locale)) return null;
  if (rest.length === 0) return alone.includes(room) ? { path, room, locale, slug: "" } : null;
  const slug = rest.at(-1) ?? "";
  const isWritten = rest.length <= 6 && rest.every((part) => /^[\p{L}\p{N}\p{M}_-]{1,120}$/u.test(part));
  return rooms.includes(room) && isWritten && hasItsDepth(room, rest) ? { path, room, locale, slug } : null;
}

// Shelves stand in one another, everything else in its room; topics and episodes are told as no page of their own.
const hasItsDepth = (room: string, rest: string[]): boolean => room === "categories" || rest.length === 1;

function decoded(told: string): string {
  try {
    return decodeURIComponent(told).normalize("NFC");
  } catch {
    return "";
  }
}
