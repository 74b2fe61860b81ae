/** Ways to other people: four addresses, the copied link, and the phone's own sheet. */
export const shareWays = ["whatsapp", "facebook", "x", "telegram", "copy", "sheet"] as const;
export type ShareWay = (typeof shareWays)[number];
export type ShareSubject = `${"product" | "piece"}:${number}`;

type Shared = { title: string; url: string; subject: ShareSubject };

/** The address as it travels that way: analytics of any kind see where it came from, the page's canonical stays without. */
export const sharedUrl = ({ url, subject }: Omit<Shared, "title">, way: ShareWay): string =>
  `${url}?utm_source=${way}&utm_medium=share&utm_campaign=${subject.replace(":", "-")}`;

const pages = {
  whatsapp: (title: string, url: string) => `https://wa.me/?${new URLSearchParams({ text: `${title} ${url}` })}`,
  facebook: (_: string, url: string) => `https://www.facebook.com/sharer/sharer.php?${new URLSearchParams({ u: url })}`,
  x: (title: string, url: string) => `https://x.com/intent/post?${new URLSearchParams({ text: title, url })}`,
  telegram: (title: string, url: string) => `https://t.me/share/url?${new URLSearchParams({ url, text: title })}`,
};
export type SharePage = keyof typeof pages;
/** The ways that are plain links. */
export const sharePages = Object.keys(pages) as SharePage[];

export const shareHref = (shared: Shared, way: SharePage): string => pages[way](shared.title, sharedUrl(shared, way));

/** The way somebody came by whose address says that this very thing was shared with them, or null. */
export function arrivalOf(search: string, subject: string): ShareWay | null {
  const asked = new URLSearchParams(search);
  const isOurs = asked.get("utm_medium") === "share" && asked.get("utm_campaign") === subject.replace(":", "-");
  return isOurs ? (shareWays.find((way) => way === asked.get("utm_source")) ?? null) : null;
}
