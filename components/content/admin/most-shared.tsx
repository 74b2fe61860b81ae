import { Section } from "@/components/admin/page-header";
import { Badge } from "@/components/ui/badge";
import type { listMostShared } from "@/lib/content/queries/count-shares";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

type Props = { rows: Awaited<ReturnType<typeof listMostShared>>; locale: Locale };

/** What people give on to one another most. */
export function MostShared({ rows, locale }: Props) {
  const t = translations(locale, "content.share");
  if (rows.length === 0) return null;
  return (
    <Section id="most-shared" title={t("most")} text={t("figures.help")}>
      <ol className="grid divide-y divide-line">
        {rows.map(({ kind, id, name, href, ...counts }) => (
          <li key={kind + id}>
            <a href={href} className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-0.5 py-2 hover:bg-tint">
              <bdi className="min-w-0 flex-1 font-medium [overflow-wrap:anywhere]">{name}</bdi>
              <Badge>{t(`kinds.${kind}`)}</Badge>
              <span className="text-sm text-muted max-sm:basis-full">{t("figures.both", counts)}</span>
            </a>
          </li>
        ))}
      </ol>
    </Section>
  );
}
