import { arrivalOf } from "@/lib/content/share";
import { tellOnce } from "./beacon";

const endpoint = "/api/content/shares";

/** The phone's own sheet and the copied address beside the plain links; shares, and those who come by them, are counted. */
class ShareRow extends HTMLElement {
  connectedCallback() {
    const { subject = "" } = this.dataset;
    const way = arrivalOf(location.search, subject);
    if (way) this.tell("arrived", way);
    this.offer("sheet", "share" in navigator);
    this.offer("copy", "clipboard" in navigator);
    this.addEventListener("click", (event) => this.follow(event));
  }

  private offer(way: string, isThere: boolean) {
    this.querySelector(`[data-way="${way}"]`)?.toggleAttribute("hidden", !isThere);
  }

  private follow(event: MouseEvent) {
    const pressed = (event.target as Element | null)?.closest<HTMLElement>("[data-way], summary");
    if (!pressed) return;
    const { way = "sheet", url = location.href } = pressed.dataset;
    const isFold = pressed.matches("summary");
    if (isFold && !("share" in navigator)) return;
    if (isFold) event.preventDefault();
    if (way === "sheet") void this.share(url);
    else if (way === "copy") void this.copy(url, pressed);
    else this.tell("shared", way);
  }

  private async share(url: string) {
    try {
      await navigator.share({ title: this.dataset.title ?? "", url });
      this.tell("shared", "sheet");
    } catch {
      // The sheet was closed: nothing was shared.
    }
  }

  private async copy(url: string, button: HTMLElement) {
    try {
      await navigator.clipboard.writeText(url);
      this.tell("shared", "copy");
      say(button, this.dataset.copied ?? "");
    } catch {
      // The clipboard is not ours to use.
    }
  }

  private tell(did: "shared" | "arrived", way: string) {
    const { subject = "" } = this.dataset;
    tellOnce(endpoint, `${subject}:${did}:${way}`, { subject, did, way });
  }
}

function say(button: HTMLElement, text: string): void {
  const words = button.querySelector("span");
  if (!words) return;
  const before = words.textContent;
  words.textContent = text;
  setTimeout(() => {
    words.textContent = before;
  }, 2500);
}

export function defineShareRow(): void {
  if (!customElements.get("share-row")) customElements.define("share-row", ShareRow);
}
