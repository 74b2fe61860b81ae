"use client";

import { useEffect } from "react";

// One line per custom element: its file is fetched after hydration, and only by pages that contain it.
const islands: Record<string, () => Promise<void>> = {};

/** Enhances the server's markup; renders nothing and owns nothing. */
export function Islands() {
  useEffect(() => {
    for (const [tag, define] of Object.entries(islands)) if (document.querySelector(tag)) void define();
  }, []);
  return null;
}
