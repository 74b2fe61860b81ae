import { forget } from "@/components/checkout/typed-memory";
import { noteOrder } from "@/components/content/visitor";

/** The order exists: what its buyer typed is erased from the device. */
class OrderPlacedElement extends HTMLElement {
  connectedCallback(): void {
    forget();
    noteOrder();
    this.querySelector<HTMLButtonElement>("[data-print]")?.addEventListener("click", () => window.print());
  }
}

export function defineOrderPlaced(): void {
  if (!customElements.get("order-placed")) customElements.define("order-placed", OrderPlacedElement);
}
