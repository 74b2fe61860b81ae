import { z } from "zod";
import { id, line, optionalText } from "@/lib/fields";
import { cleanLine } from "@/lib/text";
import { outreachStatuses } from "./outreach";
import { hostOf, sourceOf } from "./source";

const addressMax = 500;

/** A page or a site as it is typed: its complete address, and the host as the log of referring sites writes it. */
const address = z
  .string("required")
  .transform((typed) => cleanLine(typed.slice(0, 2_000)))
  .pipe(z.string().min(1, "required").max(addressMax, "too_long"))
  .transform((typed, check) => {
    const known = siteOf(/^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
    if (known && isSite(known.host)) return known;
    const message = known ? "outreach_network" : "outreach_address_invalid";
    check.issues.push({ code: "custom", message, input: typed });
    return z.NEVER;
  });

function siteOf(typed: string): { host: string; address: string } | null {
  if (!URL.canParse(typed)) return null;
  const { protocol, username, hostname, href } = new URL(typed);
  const host = /^https?:$/.test(protocol) && username === "" && href.length <= addressMax ? hostOf(hostname) : "";
  return host ? { host, address: href } : null;
}

// Engines, networks and sites of classifieds are counted as sources: their links would never be met as those of a site.
const isSite = (host: string): boolean => sourceOf({ host, utmSource: "", utmMedium: "" }, [])?.kind === "referral";

const optionalLine = (max: number) =>
  z
    .string()
    .default("")
    .pipe(line({ max, min: 0 }));

const day = z
  .string()
  .default("")
  .transform((typed, check) => {
    if (typed.trim() === "") return null;
    const at = /^20\d\d-\d\d-\d\d$/.test(typed) ? new Date(typed) : null;
    // The thirty-first of February becomes a day of March.
    if (at?.getTime() && at.toISOString().slice(0, 10) === typed) return at;
    check.issues.push({ code: "custom", message: "day_invalid", input: typed });
    return z.NEVER;
  });

const site = {
  contact: optionalLine(200),
  note: optionalText({ max: 2_000 }),
  status: z.enum(outreachStatuses, "invalid"),
  nextStep: optionalLine(200),
  nextOn: day,
};
export const newOutreachInput = z.object({ address, ...site });
export const outreachInput = z.object({ id, ...site });
export const outreachIdInput = z.object({ id });

export type NewOutreach = z.output<typeof newOutreachInput>;
export type OutreachEdit = z.output<typeof outreachInput>;
