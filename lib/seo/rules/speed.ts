import { evidence, type PageRule } from "../audit-rule";

// web.dev calls a first byte within 0.8 s good; 50 kB of compressed HTML take a 3G phone about a third of a second.
const ttfbMsMax = 800;
const htmlBytesMax = 50_000;

/** How long a page lets one wait, as the doctor measured it at the shop's own door. */
export const speedRules = {
  slow: {
    severity: "warning",
    of: "html",
    check: ({ ttfbMs }) => evidence(ttfbMs > ttfbMsMax ? [`${ttfbMs} ms`] : []),
  },
  heavy: {
    severity: "warning",
    of: "html",
    check: ({ bytes }) => evidence(bytes > htmlBytesMax ? [`${Math.round(bytes / 1000)} kB`] : []),
  },
} satisfies Record<string, PageRule>;
