/** Steps aside while the order card is in sight. */
class BuyBar extends HTMLElement {
  connectedCallback() {
    const order = document.getElementById("order");
    if (!order) return;
    new IntersectionObserver(([entry]) => this.toggleAttribute("data-away", entry?.isIntersecting ?? false), {
      rootMargin: "-64px 0px",
    }).observe(order);
  }
}

export function defineBuyBar(): void {
  if (!customElements.get("buy-bar")) customElements.define("buy-bar", BuyBar);
}
