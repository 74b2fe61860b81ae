import { getTranslations } from "next-intl/server";
import type { AdminBanner } from "@/lib/content/queries/banners";
import { formatCount, formatPercent } from "@/lib/figures";
import type { Locale } from "@/lib/locale";

type Props = { banner: Pick<AdminBanner, "figures" | "part">; locale: Locale };

/** Seen, clicked, rate and part of the rotation, as they stand now. */
export async function BannerFigures({ banner: { figures, part }, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "content.admin.banner" });
  const shown = [
    [t("seen"), formatCount(figures.seen)],
    [t("clicks"), formatCount(figures.acted)],
    [t("rate"), formatPercent(figures.rate * 100, locale)],
    [t("part"), part === null ? "—" : formatPercent(part * 100, locale)],
  ];
  return (
    <>
      <dl className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        {shown.map(([name, value]) => (
          <div key={name}>
            <dt className="text-sm text-muted">{name}</dt>
            <dd className="text-2xl font-semibold tabular-nums">
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 mb-4 text-sm text-muted">{t("partHelp")}</p>
    </>
  );
}
