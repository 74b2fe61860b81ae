import { getTranslations } from "next-intl/server";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { Speed } from "@/lib/analytics/speed";
import { type Rating, vitalParts } from "@/lib/analytics/vital";
import type { Locale } from "@/lib/locale";

const tones: Record<Rating, BadgeTone> = { good: "olive", middling: "clay", poor: "sale" };

/** A measure with its unit and what it is worth, in words and colour; too few page views are told as such. */
export async function SpeedValue({ speed, locale, isBig = false }: { speed: Speed; locale: Locale; isBig?: boolean }) {
  const t = await getTranslations({ locale, namespace: "analytics.speed" });
  const { metric, p75, rating, samples } = speed;
  if (p75 === null || rating === null)
    return <span className="text-sm text-muted">{t(samples === 0 ? "unknown" : "tooFew", { samples })}</span>;
  const { amount, unit } = vitalParts(metric, p75);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <bdi className={`font-semibold whitespace-nowrap tabular-nums ${isBig ? "text-2xl" : ""}`}>
        {unit === "none" ? amount : t(`units.${unit}`, { amount })}
      </bdi>
      <Badge tone={tones[rating]}>{t(`ratings.${rating}`)}</Badge>
    </span>
  );
}
