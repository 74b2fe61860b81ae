"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Keeps a page of the panel fresh as long as it stands in it. Without JavaScript one reloads by hand. */
export function RefreshWhile({ everyMs = 2_000 }: { everyMs?: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, everyMs);
    return () => clearInterval(timer);
  }, [router, everyMs]);
  return null;
}
