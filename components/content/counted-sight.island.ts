import { tellOnce } from "./beacon";

const url = "/api/content/sights";
const halfSeen = 0.5;
const seenForMs = 1_000;

/** Tells once a day that this visitor has seen a banner or read into a piece, and did what it asks. Plain links go on working without it. */
class CountedSight extends HTMLElement {
  connectedCallback() {
    const { subject } = this.dataset;
    if (!subject || !("IntersectionObserver" in window)) return;
    this.watch(subject);
    this.addEventListener("click", (event) => {
      const link = (event.target as Element | null)?.closest("a, button");
      if (link?.closest("[data-goal]")) tell(subject, "acted");
    });
  }

  private watch(subject: string) {
    let timer = 0;
    const observer = new IntersectionObserver(
      ([entry]) => {
        clearTimeout(timer);
        if (!entry || !isInSight(entry)) return;
        timer = window.setTimeout(() => {
          observer.disconnect();
          tell(subject, "seen");
        }, seenForMs);
      },
      { threshold: [0, 0.1, 0.25, halfSeen] },
    );
    observer.observe(this);
  }
}

// A thing taller than the screen is seen when it fills half of it.
const isInSight = ({ intersectionRatio, intersectionRect }: IntersectionObserverEntry): boolean =>
  intersectionRatio >= halfSeen || intersectionRect.height >= innerHeight * halfSeen;

const tell = (subject: string, did: "seen" | "acted"): void => tellOnce(url, `${subject}:${did}`, { subject, did });

export function defineCountedSight(): void {
  if (!customElements.get("counted-sight")) customElements.define("counted-sight", CountedSight);
}
