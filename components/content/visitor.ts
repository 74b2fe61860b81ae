import { chosenWilaya } from "@/components/geography/chosen-wilaya";
import { isLanding, sourcesOf } from "@/lib/content/arrival";
import type { Visitor } from "@/lib/content/audience";

const firstDay = "first-visit";
const came = "hanout:came";
const bought = "hanout:bought";

/** Keeps for this visit what brought it, and for later the day of the first: in this browser alone. */
export function noteVisit(): void {
  where(() => {
    localStorage.setItem(firstDay, localStorage.getItem(firstDay) ?? today());
    const landing = { referrer: document.referrer, search: location.search };
    if (isLanding(landing, { origin: location.origin, isFresh: !sessionStorage.getItem(came) }))
      sessionStorage.setItem(came, JSON.stringify(landing));
  });
}

/** Somebody ordered from this browser; what and when is not kept. */
export const noteOrder = (): void => where(() => localStorage.setItem(bought, "1"));

/** Throws where nothing may be kept. */
export function visitorHere(): Visitor {
  const landing = sessionStorage.getItem(came);
  return {
    segments: [
      localStorage.getItem(firstDay) === today() ? "new" : "returning",
      /(^|; )cart_count=[1-9]/.test(document.cookie) ? "cart" : "",
      localStorage.getItem(bought) ? "buyer" : "",
    ],
    wilaya: chosenWilaya(),
    sources: landing ? sourcesOf(JSON.parse(landing)) : [],
  };
}

// Private windows may refuse: then nothing is kept, and nothing breaks.
function where(keep: () => void): void {
  try {
    keep();
  } catch {}
}

const today = () => new Date().toISOString().slice(0, 10);
