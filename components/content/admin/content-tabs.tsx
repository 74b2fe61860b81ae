import { getTranslations } from "next-intl/server";
import { TabRow } from "@/components/admin/tab-row";
import type { Locale } from "@/lib/locale";

const tabs = [
  { key: "article", href: "/admin/content" },
  { key: "page", href: "/admin/content?kind=page" },
  { key: "landing", href: "/admin/content?kind=landing" },
  { key: "release", href: "/admin/content?kind=release" },
  { key: "results", href: "/admin/content/results" },
  { key: "topics", href: "/admin/content/topics" },
  { key: "authors", href: "/admin/content/authors" },
  { key: "banners", href: "/admin/content/banners" },
  { key: "menus", href: "/admin/content/menus" },
  { key: "faq", href: "/admin/content/faq" },
  { key: "press", href: "/admin/content/press" },
] as const;

export type ContentTab = (typeof tabs)[number]["key"];

/** The rooms of the content part; a row that scrolls on phones. */
export async function ContentTabs({ current, locale }: { current: ContentTab; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "content.admin.tabs" });
  return (
    <TabRow label={t("label")} className="mb-5">
      <ul className="flex w-max gap-2">
        {tabs.map(({ key, href }) => (
          <li key={key}>
            <a href={href} className="topic-chip" aria-current={key === current ? "page" : undefined}>
              {t(key)}
            </a>
          </li>
        ))}
      </ul>
    </TabRow>
  );
}
