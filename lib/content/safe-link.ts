import { z } from "zod";

const schemes = new Set(["http:", "https:", "mailto:", "tel:"]);

/** Whether a link may stand on a public page: a path of this shop, or an http, mailto or tel address; never script or data. */
export function isSafeLink(href: string): boolean {
  if (/[\s\p{Cc}\\]/u.test(href)) return false;
  if (href.startsWith("/")) return !href.startsWith("//");
  if (href.startsWith("#")) return href.length > 1;
  try {
    return schemes.has(new URL(href).protocol);
  } catch {
    return false;
  }
}

/** True for an address outside this shop, which opens with rel="noopener". */
export const isForeignLink = (href: string): boolean => /^https?:/.test(href);

/** Error: "link_unsafe". */
export const linkField = z
  .string("required")
  .transform((typed) => typed.trim())
  .pipe(z.string().min(1, "required").max(500, "too_long").refine(isSafeLink, "link_unsafe"));
