"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** Tabs in a row that scrolls on phones, and begins where the tab in use (aria-current) is seen with its neighbours. */
export function TabRow({
  label,
  className = "",
  children,
}: {
  label: string;
  className?: string;
  children: ReactNode;
}) {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const nav = row.current;
    if (!nav) return;
    // When the page opens and when the phone is turned.
    const observer = new ResizeObserver(() => showHere(nav));
    observer.observe(nav);
    return () => observer.disconnect();
  }, []);
  return (
    <nav ref={row} aria-label={label} className={`scroll-row -mx-4 px-4 ${className}`}>
      {children}
    </nav>
  );
}

// Not scrollIntoView, which would move the page too when the browser has just brought somebody back to their place.
function showHere(nav: HTMLElement): void {
  const here = nav.querySelector("[aria-current=page]");
  if (here) nav.scrollLeft += middleOf(here) - middleOf(nav);
}

function middleOf(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}
