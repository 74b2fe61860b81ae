import { preload } from "react-dom";
import { type Locale, pick } from "@/lib/locale";

/** The page's own letters, and the digits and marks that all share; other letters come when they are used. */
export function preloadFonts(locale: Locale): void {
  for (const part of [pick(locale, "arabic", "latin"), "common"])
    preload(`/fonts/readex-pro-${part}-2.woff2`, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
}
