import type { SourceKind } from "./source";

/** The chart's five colours; mail, small ads and links from sites are one. */
export const sourceGroups = ["search", "social", "ads", "links", "direct"] as const;
export type SourceGroup = (typeof sourceGroups)[number];
export type VisitDay = { /** "2026-11-22" */ day: string } & Record<SourceGroup, number>;

const groups: Record<SourceKind, SourceGroup> = {
  search: "search",
  social: "social",
  share: "social",
  ads: "ads",
  mail: "links",
  classifieds: "links",
  referral: "links",
  direct: "direct",
};

const dayMs = 86_400_000;

/** `count` days up to and with `last`, oldest first, also those on which nobody came. */
export function visitDays(
  rows: readonly { day: string; kind: string; visits: number }[],
  last: string,
  count: number,
): VisitDay[] {
  const days = Array.from({ length: count }, (_, place) => {
    const day = new Date(Date.parse(last) - (count - 1 - place) * dayMs).toISOString().slice(0, 10);
    return { day, search: 0, social: 0, ads: 0, links: 0, direct: 0 };
  });
  const byDay = new Map(days.map((day) => [day.day, day]));
  for (const { day, kind, visits } of rows) {
    const into = byDay.get(day);
    const group = groups[kind as SourceKind];
    if (into && group) into[group] += visits;
  }
  return days;
}

export const visitsOf = (day: Omit<VisitDay, "day">): number =>
  sourceGroups.reduce((sum, group) => sum + day[group], 0);

/** All the days together. */
export function totalsOf(days: readonly VisitDay[]): Record<SourceGroup, number> {
  const total = { search: 0, social: 0, ads: 0, links: 0, direct: 0 };
  for (const day of days) for (const group of sourceGroups) total[group] += day[group];
  return total;
}
