/** Chooses among the billboards that came with the page: the browser alone knows whether this visitor was here before. */
class BannerSlot extends HTMLElement {
  connectedCallback() {
    const audience = audienceOf();
    const template = audience && this.querySelector<HTMLTemplateElement>(`template[data-audience=${audience}]`);
    if (!template) return;
    this.querySelector(":scope > counted-sight")?.remove();
    this.append(template.content.cloneNode(true));
  }
}

function audienceOf(): "new" | "returning" | null {
  try {
    const today = new Date().toISOString().slice(0, 10);
    const first = localStorage.getItem("first-visit") ?? today;
    localStorage.setItem("first-visit", first);
    return first === today ? "new" : "returning";
  } catch {
    return null;
  }
}

export function defineBannerSlot(): void {
  if (!customElements.get("banner-slot")) customElements.define("banner-slot", BannerSlot);
}
