import "server-only";
import { algerianDay } from "@/lib/search/search-note";
import { landingOf } from "../landing";
import { networkOf, pageKindOf } from "../page-kind";
import { landingExists } from "../queries/landing-exists";
import { hostOf, type Source, sourceOf } from "../source";
import { measuresOf, type VisitTold } from "../visit-input";
import { countVisit } from "./count-visit";
import { countVitals } from "./count-vitals";
import { meetHost } from "./meet-host";

/** Counts what a browser told of a page view: its speed, and where it came from if a visit began with it. */
export async function noteVisit(told: VisitTold, ownHosts: readonly string[], now = new Date()): Promise<void> {
  const day = algerianDay(now);
  const view = { day, page: pageKindOf(told.page), network: networkOf(told.network) };
  await countVitals(view, measuresOf(told));
  if (told.path === undefined) return;

  const source = sourceOf({ host: told.from, utmSource: told.utmSource, utmMedium: told.utmMedium }, ownHosts);
  if (!source) return;
  const landing = landingOf(told.path);
  const path = landing && (await landingExists(landing)) ? landing.path : "";
  await countVisit({ day, ...source, path });
  if (source.kind === "referral" && isOfSite(told, source)) await meetHost({ host: source.name, path, now });
}

// A widget of ours on another site names that site in its links, since the page before the click was our own.
const isOfSite = ({ from, utmMedium }: VisitTold, { name }: Source): boolean =>
  from !== "" || (utmMedium === "referral" && hostOf(name) !== "");
