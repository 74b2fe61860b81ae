import { isWaiting, sendWaiting } from "./offline-tools";

type Texts = Record<"offline" | "ready" | "review" | "refused" | "cart", string>;

/** Says when the line is gone, sends what waited when it is back, and starts the worker that keeps what was seen. */
class ShopOffline extends HTMLElement {
  private readonly texts: Texts = JSON.parse(this.dataset.texts ?? "{}");

  connectedCallback(): void {
    window.addEventListener("offline", this.tellOffline);
    window.addEventListener("online", this.tellOnline);
    document.addEventListener("hanout:kept", () => navigator.onLine && void this.send());
    if (navigator.onLine) void this.send();
    else this.tellOffline();
    if ("serviceWorker" in navigator) void startWorker();
  }

  private tellOffline = () => this.say(this.texts.offline);

  private tellOnline = () => {
    this.hidden = true;
    void this.send();
  };

  private async send(): Promise<void> {
    if (!isWaiting()) return;
    const sent = await sendWaiting().catch(() => []);
    for (const { kind, location, count } of sent) {
      if (count !== null) document.dispatchEvent(new CustomEvent("hanout:cart", { detail: { count } }));
      if (kind !== "order") continue;
      if (location) this.say(this.texts.ready, { href: location, name: this.texts.review });
      else this.say(this.texts.refused, { href: this.dataset.cartUrl ?? "/", name: this.texts.cart });
    }
  }

  private say(words: string, way?: { href: string; name: string }): void {
    const place = this.querySelector("p");
    if (!place) return;
    place.textContent = `${words} `;
    if (way)
      place.append(
        Object.assign(document.createElement("a"), { href: way.href, textContent: way.name, className: "link" }),
      );
    this.hidden = false;
  }
}

async function startWorker(): Promise<void> {
  const isFirst = !navigator.serviceWorker.controller;
  // After the page's own work: what the shopper waits for comes first.
  if (document.readyState !== "complete")
    await new Promise((resolve) => window.addEventListener("load", resolve, { once: true }));
  await navigator.serviceWorker.register("/sw.js").catch(() => undefined);
  const { active } = await navigator.serviceWorker.ready;
  noteSheet();
  if (!isFirst) return;
  const parts = performance.getEntriesByType("resource").map(({ name }) => name);
  active?.postMessage([location.href, ...parts]);
}

// The worker has kept it: pages need not bring it along (lib/first-sheet.mjs).
function noteSheet(): void {
  const sheet = document.querySelector<HTMLElement>("style[data-sheet], link[rel=stylesheet]");
  const name = sheet?.dataset.sheet ?? sheet?.getAttribute("href")?.match(/([^/]+)\.css/)?.[1];
  // biome-ignore lint/suspicious/noDocumentCookie: older browsers know no other way.
  if (name) document.cookie = `sheet=${name}; path=/; max-age=31536000; samesite=lax`;
}

export function defineShopOffline(): void {
  if (!customElements.get("shop-offline")) customElements.define("shop-offline", ShopOffline);
}
