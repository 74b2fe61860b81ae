import type { Severity } from "./audit-rule";

/** Points that one broken rule takes from the 100 of its page, however often the page breaks it. */
export const pointsOf: Record<Severity, number> = { error: 30, warning: 10, notice: 2 };

/** 0-100: the mean of the pages' points, none below 0, so that a large shop is not worse for being large. Null without pages. */
export function scoreOf(
  paths: readonly string[],
  findings: readonly { path: string; severity: Severity }[],
): number | null {
  if (paths.length === 0) return null;
  const points = new Map(paths.map((path) => [path, 100]));
  for (const { path, severity } of findings) {
    const left = points.get(path);
    if (left !== undefined) points.set(path, Math.max(0, left - pointsOf[severity]));
  }
  const mean = [...points.values()].reduce((sum, left) => sum + left, 0) / paths.length;
  // A shop with any fault is never told it has none.
  return mean < 100 ? Math.min(99, Math.round(mean)) : 100;
}

export type ScoreBand = "good" | "fair" | "poor";
export const bandOf = (score: number): ScoreBand => (score >= 90 ? "good" : score >= 70 ? "fair" : "poor");

/** How many findings of each severity. */
export function countsOf(findings: readonly { severity: Severity }[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
