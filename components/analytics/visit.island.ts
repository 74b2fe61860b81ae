const endpoint = "/api/analytics/visits";

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
type Interaction = PerformanceEntry & { interactionId: number };
type Line = { saveData?: boolean; effectiveType?: string };

/** Tells, when a page is left, how fast it was and where its visit came from: once, and nothing of who it was. Who saves data is left alone. */
class VisitBeacon extends HTMLElement {
  connectedCallback() {
    const line = (navigator as { connection?: Line }).connection;
    if (line?.saveData || "saver" in document.documentElement.dataset) return;
    const measures = measured();
    const leave = () => {
      if (!document.hidden) return;
      removeEventListener("visibilitychange", leave, true);
      const page = location.pathname.split("/")[2] ?? "";
      const said = { page, network: line?.effectiveType, ...measures(), ...arrival() };
      navigator.sendBeacon(endpoint, new Blob([JSON.stringify(said)], { type: "application/json" }));
    };
    addEventListener("visibilitychange", leave, true);
  }
}

const opened = () => performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming | undefined;

// A reload is no new visit. Of the page before only the host is told; a click on a paid link leaves its mark in the address.
function arrival() {
  const from = document.referrer.split("/")[2] ?? "";
  if (from === location.host || opened()?.type !== "navigate") return {};
  const asked = new URLSearchParams(location.search);
  const isPaid = /[?&](gclid|gbraid|wbraid|msclkid|ttclid)=/.test(location.search);
  return {
    path: location.pathname,
    from,
    utmSource: asked.get("utm_source")?.slice(0, 120),
    utmMedium: isPaid ? "cpc" : asked.get("utm_medium")?.slice(0, 120),
  };
}

/** What web.dev calls Core Web Vitals, as far as this browser tells them; a page opened in the background is not measured. */
function measured() {
  const found: Record<string, number> = {};
  if (document.hidden) return () => found;
  found.ttfb = opened()?.responseStart ?? 0;
  watch<PerformanceEntry>("largest-contentful-paint", ({ startTime }) => {
    found.lcp = startTime;
  });
  const noteInteraction = ({ interactionId, duration }: Interaction) => {
    if (interactionId) found.inp = Math.max(found.inp ?? 0, duration);
  };
  watch("event", noteInteraction);
  watch("first-input", noteInteraction);
  // Shifts count together while less than a second apart, for five seconds at most.
  let [first, last, sum] = [0, 0, 0];
  const isSeen = watch<Shift>("layout-shift", ({ startTime, value, hadRecentInput }) => {
    if (hadRecentInput) return;
    if (startTime - last > 1_000 || startTime - first > 5_000) [first, sum] = [startTime, 0];
    last = startTime;
    sum += value * 1_000;
    found.cls = Math.max(found.cls ?? 0, sum);
  });
  if (isSeen) found.cls = 0;
  return () => found;
}

function watch<Entry extends PerformanceEntry>(type: string, see: (entry: Entry) => void): boolean {
  const isKnown = !!window.PerformanceObserver?.supportedEntryTypes?.includes(type);
  if (isKnown)
    new PerformanceObserver((list) => (list.getEntries() as Entry[]).forEach(see)).observe({
      type,
      buffered: true,
      durationThreshold: 40,
    } as PerformanceObserverInit);
  return isKnown;
}

export function defineVisitBeacon(): void {
  if (!customElements.get("visit-beacon")) customElements.define("visit-beacon", VisitBeacon);
}
