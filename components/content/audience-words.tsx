import { useLocale, useTranslations } from "next-intl";
import type { Source } from "@/lib/content/arrival";
import type { Audience } from "@/lib/content/audience";

type Props = {
  audience: Audience /** name of a wilaya in the panel's language */;
  placeName: (code: string) => string;
};

const mostPlaces = 4;

/** Whom a banner is for, in words: "New visitors · in Oran or Tlemcen · come by Facebook". */
export function AudienceWords({ audience: { segment, wilayas, sources }, placeName }: Props) {
  const t = useTranslations("content.admin.audience");
  const anyOf = new Intl.ListFormat(useLocale(), { type: "disjunction" });
  const isNarrow = wilayas.length + sources.length > 0;
  const places = wilayas.slice(0, mostPlaces).map(placeName);
  const more = wilayas.length - places.length;
  const parts = [
    t(`segment.${segment === "everybody" && isNarrow ? "anybody" : segment}`),
    wilayas.length > 0 &&
      t("places", { places: anyOf.format(more > 0 ? [...places, t("more", { count: more })] : places) }),
    sources.length > 0 && t("by", { sources: anyOf.format(sources.map((source) => t(`source.${source as Source}`))) }),
  ];
  return parts.filter(Boolean).join(" · ");
}
