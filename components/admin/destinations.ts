import type { IconName } from "@/components/ui/icon-paths";
import type { Permission } from "@/lib/auth/permissions";

export type Destination = {
  key:
    | "orders"
    | "calls"
    | "sources"
    | "products"
    | "categories"
    | "content"
    | "guides"
    | "videos"
    | "podcast"
    | "subscribers"
    | "boards"
    | "analytics"
    | "doctor"
    | "keywords"
    | "rivals"
    | "settings"
    | "delivery"
    | "mail"
    | "feeds"
    | "staff"
    | "audit";
  href: string;
  icon: IconName;
  permission: Permission;
  /** in the bottom bar of phones; the others are under "more" */
  isDaily: boolean;
};

/** Where the panel can go, in order. A page that does not exist yet is not here. */
export const destinations: readonly Destination[] = [
  { key: "orders", href: "/admin/orders", icon: "list-checks", permission: "orders.read", isDaily: true },
  { key: "calls", href: "/admin/orders/calls", icon: "phone", permission: "orders.write", isDaily: true },
  { key: "sources", href: "/admin/orders/sources", icon: "trending-up", permission: "orders.sources", isDaily: false },
  { key: "products", href: "/admin/products", icon: "tag", permission: "products.read", isDaily: true },
  {
    key: "categories",
    href: "/admin/products/categories",
    icon: "layout-grid",
    permission: "products.read",
    isDaily: false,
  },
  { key: "content", href: "/admin/content", icon: "newspaper", permission: "content", isDaily: false },
  { key: "guides", href: "/admin/content/guides", icon: "file-text", permission: "content", isDaily: false },
  { key: "videos", href: "/admin/content/videos", icon: "play", permission: "content", isDaily: false },
  { key: "podcast", href: "/admin/content/podcast", icon: "mic", permission: "content", isDaily: false },
  { key: "subscribers", href: "/admin/customers/subscribers", icon: "users", permission: "content", isDaily: false },
  { key: "boards", href: "/admin/marketing/boards", icon: "image", permission: "marketing", isDaily: false },
  { key: "analytics", href: "/admin/analytics", icon: "map-pin", permission: "seo", isDaily: false },
  { key: "doctor", href: "/admin/seo/doctor", icon: "stethoscope", permission: "seo", isDaily: false },
  { key: "keywords", href: "/admin/seo/keywords", icon: "lightbulb", permission: "seo", isDaily: false },
  { key: "rivals", href: "/admin/seo/rivals", icon: "eye", permission: "seo", isDaily: false },
  { key: "settings", href: "/admin/settings", icon: "settings", permission: "settings.write", isDaily: true },
  { key: "delivery", href: "/admin/settings/delivery", icon: "truck", permission: "settings.write", isDaily: false },
  { key: "mail", href: "/admin/settings/mail", icon: "mail", permission: "settings.write", isDaily: false },
  { key: "feeds", href: "/admin/settings/feeds", icon: "megaphone", permission: "settings.write", isDaily: false },
  { key: "staff", href: "/admin/settings/staff", icon: "users", permission: "staff.write", isDaily: false },
  { key: "audit", href: "/admin/audit", icon: "file-text", permission: "audit.read", isDaily: false },
];

type Place = Pick<Destination, "key" | "href">;

/** The destination a path belongs to, of all or of some: the longest that begins it. */
export function destinationOf(path: string, among: readonly Place[] = destinations): Destination["key"] | null {
  const inside = among.filter(({ href }) => path === href || path.startsWith(`${href}/`));
  return inside.sort((a, b) => b.href.length - a.href.length)[0]?.key ?? null;
}
