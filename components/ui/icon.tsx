import { type IconName, iconPaths } from "./icon-paths";

type Props = { name: IconName; size?: number; isDirectional?: boolean; strokeWidth?: number; className?: string };

/** Decorative by default: the words beside it carry the meaning. `isDirectional` icons point with the reading direction. */
export function Icon({ name, size = 22, isDirectional = false, strokeWidth = 1.75, className = "" }: Props) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`flex-none ${isDirectional ? "flip-rtl" : ""} ${className}`}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
