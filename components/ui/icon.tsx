import type { LucideIcon } from "lucide-react";

/** The house's stroke; `isDirectional` icons point with the reading direction. */
export function Icon({
  of: Drawing,
  size = 22,
  isDirectional = false,
  className = "",
}: {
  of: LucideIcon;
  size?: number;
  isDirectional?: boolean;
  className?: string;
}) {
  return (
    <Drawing
      aria-hidden="true"
      size={size}
      strokeWidth={1.75}
      className={`flex-none ${isDirectional ? "flip-rtl" : ""} ${className}`}
    />
  );
}
