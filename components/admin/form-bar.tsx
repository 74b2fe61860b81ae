import type { ReactNode } from "react";

type Props = { /** how what is in it lies */ className?: string; children: ReactNode };

/** What saves a long form, always within reach of a thumb: above the bottom navigation on phones, at the form's foot on desktops. */
export function FormBar({ className = "grid grid-cols-1 gap-2 sm:justify-items-start", children }: Props) {
  return (
    <div
      className={`sticky bottom-[calc(4rem+env(safe-area-inset-bottom))] z-20 -mx-4 border-t border-line bg-card px-4 py-2.5 lg:bottom-0 lg:mx-0 lg:rounded-card lg:border ${className}`}
    >
      {children}
    </div>
  );
}
