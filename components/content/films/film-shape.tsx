"use client";

import { useEffect, useState } from "react";

type Shape = { width: number; height: number };

/** The size of a film's picture, turned as the phone that made it was held: only a browser that has read the file knows. */
export function FilmShape({ film, kept }: { film: string | null; kept: Shape | null }) {
  const [shape, setShape] = useState(kept);
  useEffect(() => {
    if (!film) return;
    const reader = Object.assign(document.createElement("video"), { preload: "metadata", muted: true });
    reader.addEventListener("loadedmetadata", () => {
      const { videoWidth: width, videoHeight: height } = reader;
      setShape(width > 0 && height > 0 ? { width, height } : null);
      reader.removeAttribute("src");
    });
    reader.src = film;
    return () => reader.removeAttribute("src");
  }, [film]);
  return (
    <>
      <input type="hidden" name="width" value={shape?.width ?? ""} />
      <input type="hidden" name="height" value={shape?.height ?? ""} />
    </>
  );
}
