import { blogPath, type Topic, topicPath } from "@/lib/content/blog-paths";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

type Props = { locale: Locale; topics: Topic[]; current: number | null };

export function TopicChips({ locale, topics, current }: Props) {
  if (topics.length === 0) return null;
  const t = translations(locale, "content.blog");
  return (
    <nav aria-label={t("topics")} className="scroll-row -mx-4 px-4">
      <ul className="flex w-max gap-2 pb-1">
        <li>
          <a href={blogPath(locale)} className="topic-chip" aria-current={current === null ? "page" : undefined}>
            {t("all")}
          </a>
        </li>
        {topics.map((topic) => (
          <li key={topic.id}>
            <a
              href={topicPath(locale, topic)}
              className="topic-chip"
              aria-current={current === topic.id ? "page" : undefined}
            >
              {topic.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
