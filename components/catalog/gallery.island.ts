/** Dots that follow the swipe, a picture for each chosen value, and a dialog to look closer. */
class ProductGallery extends HTMLElement {
  private readonly pictures = [...this.querySelectorAll<HTMLElement>(".gallery-track > li")];
  private readonly links = [...this.querySelectorAll<HTMLAnchorElement>("[data-to]")];

  connectedCallback() {
    const track = this.querySelector<HTMLElement>(".gallery-track");
    const seen = new IntersectionObserver((entries) => this.follow(entries), { root: track, threshold: 0.6 });
    for (const picture of this.pictures) seen.observe(picture);
    this.addEventListener("click", (event) => this.open(event));
    document.addEventListener("hanout:choice", (event) => this.showValue(event));
  }

  private follow(entries: IntersectionObserverEntry[]) {
    const shown = entries.find((entry) => entry.isIntersecting)?.target;
    const place = shown instanceof HTMLElement ? this.pictures.indexOf(shown) : -1;
    if (place < 0) return;
    for (const link of this.links) {
      if (Number(link.dataset.to) === place) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }

  private open(event: Event) {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link) return;
    event.preventDefault();
    if (link.dataset.to) this.show(Number(link.dataset.to));
    else this.zoom(link);
  }

  private show(place: number) {
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.pictures[place]?.scrollIntoView({ behavior: isStill ? "auto" : "smooth", block: "nearest", inline: "center" });
  }

  private showValue(event: Event) {
    const values = event instanceof CustomEvent ? Object.values<string>(event.detail.choices) : [];
    const place = this.pictures.findIndex(({ dataset }) => dataset.value && values.includes(dataset.value));
    if (place >= 0) this.show(place);
  }

  private zoom(link: HTMLAnchorElement) {
    const dialog = this.querySelector("dialog");
    const view = dialog?.querySelector(".zoom-view");
    if (!dialog || !view) return;
    const picture = new Image();
    picture.src = link.href;
    picture.alt = link.querySelector("img")?.alt ?? "";
    picture.addEventListener("click", () => view.classList.toggle("is-close"));
    view.classList.remove("is-close");
    view.replaceChildren(picture);
    dialog.showModal();
  }
}

export function defineGallery(): void {
  if (!customElements.get("product-gallery")) customElements.define("product-gallery", ProductGallery);
}
