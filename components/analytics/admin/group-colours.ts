import type { SourceGroup } from "@/lib/analytics/visit-days";

/** Neighbours in a column differ in lightness too. */
export const groupColours: Record<SourceGroup, string> = {
  search: "bg-accent",
  social: "bg-clay/55",
  ads: "bg-ink",
  links: "bg-clay",
  direct: "bg-edge/60",
};
