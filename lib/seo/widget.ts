import { z } from "zod";
import { hostOf } from "@/lib/analytics/source";
import { escapeMarkup } from "@/lib/markup";
import { absolute, type Site } from "./site";

export const widgetSizes = ["small", "large"] as const;
export type WidgetSize = (typeof widgetSizes)[number];
/** What a widget shows: one product, what came in last, or what came in last on a shelf. */
export type WidgetSubject =
  | { kind: "product"; slug: string }
  | { kind: "new" }
  | { kind: "category"; path: readonly string[] };
export type WidgetLook = { size: WidgetSize /** the site it is for; "" = not named */; from: string };

/** Both of the address of a widget and of the form that makes one: what makes no sense falls back. */
export const widgetLook = z.object({
  size: z.enum(widgetSizes).catch("small"),
  from: z
    .string()
    .catch("")
    .transform((typed) =>
      hostOf(
        typed
          .trim()
          .replace(/^https?:\/\//i, "")
          .split("/")[0] ?? "",
      ),
    ),
});

/** How many products a list shows. */
export const listed: Record<WidgetSize, number> = { small: 3, large: 4 };

const frames: Record<"product" | "list", Record<WidgetSize, { width: number; height: number }>> = {
  product: { small: { width: 360, height: 146 }, large: { width: 300, height: 428 } },
  list: { small: { width: 360, height: 382 }, large: { width: 680, height: 352 } },
};

/** The size of the frame in pixels; it may be narrower than that. */
export const frameOf = ({ kind }: WidgetSubject, size: WidgetSize) =>
  frames[kind === "product" ? "product" : "list"][size];

/** Path of a widget, with its look in the query. */
export function widgetPath(site: Pick<Site, "locale">, subject: WidgetSubject, { size, from }: WidgetLook): string {
  const query = new URLSearchParams({ ...(size !== "small" && { size }), ...(from && { from }) }).toString();
  return `/${site.locale}/embed/${roomOf(subject)}${query && `?${query}`}`;
}

function roomOf(subject: WidgetSubject): string {
  if (subject.kind === "new") return "new";
  return subject.kind === "product" ? `products/${subject.slug}` : `categories/${subject.path.join("/")}`;
}

/** A path of the shop as a widget links to it: complete, and naming the site that the widget stands on. */
export function widgetLink(site: Pick<Site, "origin">, path: string, from: string): string {
  const words = new URLSearchParams({ utm_source: from || "widget", utm_medium: "referral", utm_campaign: "widget" });
  return `${absolute(site, path)}?${words}`;
}

type Framed = {
  site: Site;
  subject: WidgetSubject;
  look: WidgetLook /** what the frame is called for who cannot see it */;
  title: string;
};

/** What a blog pastes into its page. */
export function widgetCode({ site, subject, look, title }: Framed): string {
  const { width, height } = frameOf(subject, look.size);
  const address = escapeMarkup(absolute(site, widgetPath(site, subject, look)));
  return `<iframe src="${address}" title="${escapeMarkup(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}
