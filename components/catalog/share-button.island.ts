/** The phone's own share sheet, or the address copied. */
class ShareButton extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.querySelector("button")?.addEventListener("click", () => void this.share());
  }

  private async share() {
    const { title, url = location.href } = this.dataset;
    try {
      if (navigator.share) return await navigator.share({ title, url });
      await navigator.clipboard.writeText(url);
      this.say(this.dataset.copied ?? "");
    } catch {
      // The sheet was closed, or the clipboard is not ours to use: nothing to tell.
    }
  }

  private say(text: string) {
    const words = this.querySelector("span");
    if (!words) return;
    const before = words.textContent;
    words.textContent = text;
    setTimeout(() => {
      words.textContent = before;
    }, 2500);
  }
}

export function defineShareButton(): void {
  if (!customElements.get("share-button")) customElements.define("share-button", ShareButton);
}
