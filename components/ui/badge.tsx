import type { ReactNode } from "react";

export type BadgeTone = "neutral" | "accent" | "clay" | "sale" | "olive";

const soft: Record<BadgeTone, string> = {
  neutral: "bg-tint text-ink",
  accent: "bg-accent-soft text-accent",
  clay: "bg-clay-soft text-clay",
  sale: "bg-sale-soft text-sale",
  olive: "bg-olive-soft text-olive",
};
const solid: Record<BadgeTone, string> = {
  neutral: "bg-ink text-ground",
  accent: "bg-accent text-on-accent",
  clay: "bg-clay text-on-accent",
  sale: "bg-sale text-on-accent",
  olive: "bg-olive text-on-accent",
};

/** `solid` is for marks on a picture, soft for states in text. */
export function Badge({
  tone = "neutral",
  isSolid = false,
  children,
}: {
  tone?: BadgeTone;
  isSolid?: boolean;
  children: ReactNode;
}) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-sm px-2 text-xs font-medium whitespace-nowrap ${(isSolid ? solid : soft)[tone]}`}
    >
      {children}
    </span>
  );
}
